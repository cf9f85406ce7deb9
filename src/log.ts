// One logger. What may be logged is a closed list of fields, none of which is about a person; whatever looks like a phone number in
// an error's words is struck out.
import { type Logger, pino } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything a log line may tell besides its message. Identifiers are ours or the provider's, never a number or a name. */
export interface LogFields {
  readonly communityId?: string;
  readonly contactId?: string;
  readonly memberId?: string;
  readonly requestId?: string;
  readonly outboxId?: string;
  readonly outgoingId?: string;
  readonly timerId?: string;
  readonly sid?: string;
  /** What everything is traced back to: the sid of the text or call that began it. */
  readonly cause?: string | undefined;
  readonly event?: string;
  readonly timer?: string;
  readonly outcome?: string;
  /** How many effects a decision had. */
  readonly effects?: number;
  readonly result?: string;
  /** Whether an earlier attempt may have been the one. */
  readonly doubtful?: boolean;
  readonly job?: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: string | number;
  readonly code?: string | number;
  readonly count?: number;
  readonly tries?: number;
  readonly port?: number;
  readonly file?: string;
  readonly reason?: string;
  readonly migration?: string;
  readonly retryAt?: string;
  readonly durationMs?: number;
  readonly error?: unknown;
}

type Write = (fields: LogFields, message: string) => void;

export interface Log {
  readonly error: Write;
  readonly warn: Write;
  readonly info: Write;
  readonly debug: Write;
}

// Seven digits or more, alone or with the usual marks between them. A digit that is part of a word (a SID, a UUID) is left.
const phoneNumber = /(?<![\w-])\+?\(?\d(?:[ ().-]{0,2}\d){6,14}(?![\w-])/g;

/** The words without anything that looks like a phone number. */
export const withoutPhones = (words: string): string => words.replace(phoneNumber, '[number]');

/** Errors as they come: from Node, from libraries, from another realm, where `instanceof Error` does not hold. */
interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: unknown;
}

export const isErrorLike = (thrown: unknown): thrown is ErrorLike =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string';

/** Its message, or whatever was thrown, as words. */
export const messageOf = (thrown: unknown): string => (isErrorLike(thrown) ? thrown.message : String(thrown));

const describeError = (error: unknown): object => {
  if (!isErrorLike(error)) return { message: withoutPhones(String(error)) };
  const { name, message, code, stack, cause } = error;
  return {
    name,
    message: withoutPhones(message),
    ...(code !== undefined && { code }),
    ...(stack !== undefined && { stack: withoutPhones(stack) }),
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
};

/** JSON lines on standard output, or in `write` where a test wants to read them. */
export const createLog = (level: LogLevel, write?: (line: string) => void): Log => {
  const options = { level, base: null, serializers: { error: describeError } };
  const logger: Logger = write === undefined ? pino(options) : pino(options, { write });
  return logger;
};
