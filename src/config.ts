// The settings: environment → Config. The only reader of the environment; it reports every fault at once.
import { resolve } from 'node:path';
import { z } from 'zod';
import { type LogLevel, logLevels } from './log.ts';
import { keyBytes, readKeys } from './store/seal.ts';

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
}

export interface Config {
  readonly port: number;
  /** Absent: health and figures are told on `port` only. */
  readonly healthPort?: number;
  /** What Twilio calls and signs, without a slash at its end. */
  readonly publicUrl: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absent: embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl?: string;
  /** Absent: a queue in this process. */
  readonly redisUrl?: string;
  /** Absent: no pages for operators. */
  readonly operatorPassword?: string;
  /** Absent: the emulator. */
  readonly twilio?: TwilioAccount;
  /** Absent: Twilio's own. */
  readonly twilioApiBaseUrl?: string;
  /** The first seals, all open. Absent: made once under `dataDir`. */
  readonly dataKeys?: readonly Buffer[];
  readonly logLevel: LogLevel;
  readonly production: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Faults in the settings: `message` lists every one, each with how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `${faults.length === 1 ? 'A setting is' : 'Some settings are'} wrong:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `is not such an address: write it like ${example}`,
  });

const webAddress = url(['http:', 'https:'], 'https://hotline.example.org').transform((value) =>
  value.replace(/\/+$/, ''),
);

const port = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, {
    error: 'is not a port: give a number from 1 to 65535, such as 3000',
  })
  .transform(Number);

const settings = z.object({
  PORT: port.default(3000),
  HEALTH_PORT: port.optional(),
  PUBLIC_URL: webAddress
    .refine((value) => !/[?#]/.test(value), { error: 'must not contain "?" or "#": give the address alone' })
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/neighborline').optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://localhost:6379').optional(),
  OPERATOR_PASSWORD: z
    .string()
    .min(12, { error: 'is too short: give at least 12 characters, such as `openssl rand -base64 18` makes' })
    .optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC\w{4,}$/, {
      error: 'is not an account SID: it begins with AC, as on the first page of the Twilio console',
    })
    .optional(),
  TWILIO_AUTH_TOKEN: z
    .string()
    .regex(/^\S+$/, { error: 'must not contain spaces: copy it from the first page of the Twilio console' })
    .optional(),
  TWILIO_API_BASE_URL: webAddress.optional(),
  DATA_KEY: z
    .string()
    .transform((value, context) => {
      const keys = readKeys(value);
      if (keys !== undefined) return keys;
      context.addIssue(
        `is not ${keyBytes} bytes in base64 (or several such keys with commas between them): make one with \`openssl rand -base64 32\``,
      );
      return z.NEVER;
    })
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `is not a level: choose one of ${logLevels.join(', ')}` }).default('info'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'is not known: choose production, development or test' })
    .default('development'),
});

// An empty setting, as a copied .env.example leaves it, is no setting.
const withoutEmpty = (env: Environment): Environment =>
  Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );

/** The SID and the token of an account only make sense together. */
const loneTwilioSetting = (given: Environment): readonly string[] => {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_API_BASE_URL: host } = given;
  if (sid === undefined && token === undefined && host !== undefined)
    return ['TWILIO_API_BASE_URL is set without an account: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN too'];
  if ((sid === undefined) === (token === undefined)) return [];
  const [missing, set] =
    sid === undefined ? ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'] : ['TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID'];
  return [`${missing} is missing, though ${set} is set: set both, or neither for the emulator`];
};

/** Reads the settings. Throws ConfigError with every fault in them. */
export const readConfig = (env: Environment): Config => {
  const given = withoutEmpty(env);
  const parsed = settings.safeParse(given);
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  const faults = [...wrong, ...loneTwilioSetting(given)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const set = parsed.data;
  return {
    port: set.PORT,
    ...(set.HEALTH_PORT !== undefined && { healthPort: set.HEALTH_PORT }),
    publicUrl: set.PUBLIC_URL ?? `http://127.0.0.1:${set.PORT}`,
    dataDir: resolve(set.DATA_DIR),
    ...(set.DATABASE_URL !== undefined && { databaseUrl: set.DATABASE_URL }),
    ...(set.REDIS_URL !== undefined && { redisUrl: set.REDIS_URL }),
    ...(set.OPERATOR_PASSWORD !== undefined && { operatorPassword: set.OPERATOR_PASSWORD }),
    ...(set.TWILIO_ACCOUNT_SID !== undefined &&
      set.TWILIO_AUTH_TOKEN !== undefined && {
        twilio: { accountSid: set.TWILIO_ACCOUNT_SID, authToken: set.TWILIO_AUTH_TOKEN },
      }),
    ...(set.TWILIO_API_BASE_URL !== undefined && { twilioApiBaseUrl: set.TWILIO_API_BASE_URL }),
    ...(set.DATA_KEY !== undefined && { dataKeys: set.DATA_KEY }),
    logLevel: set.LOG_LEVEL,
    production: set.NODE_ENV === 'production',
  };
};

/** The settings of this process. */
export const readProcessConfig = (): Config => readConfig(process.env);
