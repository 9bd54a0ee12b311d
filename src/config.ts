// The settings that an operator gives from outside. Nothing here touches process.env: main hands the environment in.
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  /** Absent: no bot on Telegram; the playground plays it. */
  readonly botToken?: string | undefined;
  /** Without a slash at the end. */
  readonly telegramApiRoot: string;
  /** Absent: the embedded store in `stateDir`. May hold a password. */
  readonly redisUrl?: string | undefined;
  readonly stateDir: string;
  readonly dataDir: string;
  readonly defaultLocale: 'en' | 'ru';
  /** Telegram user ids. */
  readonly adminIds: readonly number[];
  /** Absent: updates come by polling. `path` is where the server listens: that of `url`, at least `/`. */
  readonly webhook?: { readonly url: string; readonly path: string; readonly secret: string } | undefined;
  readonly host: string;
  /** 0: any free port, which the server then reports. */
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether the texts of questions may be written to the log. */
  readonly logQuestions: boolean;
}

/** For the operator. `problems`: one sentence each; none of them quotes a value, since any of them may be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const OWN_PATHS = ['/healthz', '/readyz', '/metrics'];

const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(
      /^\d+:[\w-]+$/,
      'BOT_TOKEN must be the token as @BotFather gives it: a number, a colon, and letters, digits, "_" or "-".',
    )
    .optional(),
  TELEGRAM_API_ROOT: z
    .string()
    .refine((text) => isUrl(text, 'http:', 'https:'), 'TELEGRAM_API_ROOT must be an http or https URL.')
    .transform((text) => text.replace(/\/+$/, ''))
    .default('https://api.telegram.org'),
  REDIS_URL: z
    .string()
    .refine((text) => isUrl(text, 'redis:', 'rediss:'), 'REDIS_URL must be a redis:// or rediss:// URL.')
    .optional(),
  STATE_DIR: z.string().default('var'),
  DATA_DIR: z.string().default('data'),
  DEFAULT_LOCALE: z.enum(['en', 'ru'], 'DEFAULT_LOCALE must be en or ru.').default('en'),
  ADMIN_IDS: z
    .string()
    .regex(
      /^\s*[1-9]\d{0,15}(\s*,\s*[1-9]\d{0,15})*\s*,?\s*$/,
      'ADMIN_IDS must be Telegram user ids (positive whole numbers) separated by commas.',
    )
    .transform((text) => text.split(',').map(Number).filter(Boolean))
    .default([]),
  WEBHOOK_URL: z
    .string()
    .refine((text) => isUrl(text, 'https:'), 'WEBHOOK_URL must be an https URL.')
    .refine(
      (text) => !isUrl(text, 'https:') || !OWN_PATHS.includes(new URL(text).pathname),
      `WEBHOOK_URL must not use one of the bot's own paths: ${OWN_PATHS.join(', ')}.`,
    )
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'WEBHOOK_SECRET must be 1 to 256 letters, digits, "_" or "-".')
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
      'PORT must be a whole number from 0 to 65535; 0 takes any free port.',
    )
    .transform(Number)
    .default(8080),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`).default('info'),
  LOG_QUESTIONS: z.stringbool('LOG_QUESTIONS must be on or off.').default(false),
});

/** Throws one ConfigError with every problem. Empty values, and those of blanks only, count as not given. */
export function parseConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  // Not a refinement of the schema: zod would keep it back while another variable is wrong.
  if (given.WEBHOOK_URL && !given.WEBHOOK_SECRET) {
    problems.push(
      'WEBHOOK_SECRET must be set when WEBHOOK_URL is: without it anybody could send updates to the bot.',
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

  const env = parsed.data;
  return {
    botToken: env.BOT_TOKEN,
    telegramApiRoot: env.TELEGRAM_API_ROOT,
    redisUrl: env.REDIS_URL,
    stateDir: env.STATE_DIR,
    dataDir: env.DATA_DIR,
    defaultLocale: env.DEFAULT_LOCALE,
    adminIds: env.ADMIN_IDS,
    webhook:
      env.WEBHOOK_URL && env.WEBHOOK_SECRET
        ? { url: env.WEBHOOK_URL, path: new URL(env.WEBHOOK_URL).pathname, secret: env.WEBHOOK_SECRET }
        : undefined,
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    logQuestions: env.LOG_QUESTIONS,
  };
}

/**
 * The environment with what an `.env` file adds to it, as process.loadEnvFile would do it, but changing nothing. What the
 * environment has wins, even when it is empty: `BOT_TOKEN= npm start` opens the playground whatever the file says.
 * A missing file adds nothing; one that cannot be read is a ConfigError.
 */
export function readEnvironment(environment: Environment, file = '.env'): Environment {
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...environment };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return environment;
    throw new ConfigError([`${file} is there but cannot be read (${code ?? 'unknown reason'}).`]);
  }
}

function isUrl(text: string, ...protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
