// Errors as they come: from Node, from libraries, from another realm, where `instanceof Error` does not hold.

export interface ErrorLike {
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
