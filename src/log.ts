// The log: JSON lines of pino. It never holds the token or another secret, and the texts that people write only if the
// operator turned LOG_QUESTIONS on. What is logged passes two gates: data is copied without texts and without live
// objects (a grammY context carries the token and the whole update), and every finished line is searched for secrets,
// since they hide inside error messages and URLs.
import pino from 'pino';
import type { Config } from './config.ts';

type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

interface Write {
  /** `data`: plain values, and errors under `err`. */
  (data: object, sentence: string): void;
  (sentence: string): void;
}

export interface Log extends Readonly<Record<LogLevel, Write>> {
  /** A log that adds these fields to each line. */
  child(fields: object): Log;
}

export type LogSettings = Pick<Config, 'logLevel' | 'logQuestions' | 'botToken' | 'redisUrl' | 'webhook'>;

const HIDDEN = '[hidden]';

/** Fields that hold what somebody wrote, in our own data and in that of Telegram (updates, payloads of API calls). */
const TEXT_FIELDS = new Set(['question', 'text', 'query', 'caption', 'payload', 'rich_text', 'quote']);

/** What may be copied from an error beside its name, message and stack: identifies the failure, quotes nobody. */
const ERROR_FIELDS = ['code', 'error_code', 'method', 'operation', 'problems'];

const DEEPEST = 6;

// Shorter secrets are not searched for as such: "a" would destroy every line. Passwords in URLs are found at any length.
const SHORTEST_SECRET = 8;

/** `write`: takes one finished line with its line break; standard output by default, at once, so that nothing is lost at exit. */
export function createLog(settings: LogSettings, write?: (line: string) => void): Log {
  const output = write ?? standardOutput();
  const hideSecrets = secretHider(secretsOf(settings));
  const clean = (data: object): Record<string, unknown> => copyFields(data, settings.logQuestions, 0);
  const logger = pino(
    {
      level: settings.logLevel,
      formatters: { log: clean },
      // The formatter has already made a plain copy of the error; pino's own would be given something else.
      serializers: { err: (copied: unknown) => copied },
    },
    { write: (line: string) => output(hideSecrets(line)) },
  );
  return asLog(logger, clean);
}

/** pino does not pass the fields of a child through the formatter, so that the gate would be open there. */
function asLog(logger: pino.Logger, clean: (data: object) => object): Log {
  const writer =
    (level: LogLevel): Write =>
    (data: object | string, sentence?: string) =>
      typeof data === 'string' ? logger[level](data) : logger[level](data, sentence);
  return {
    trace: writer('trace'),
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    fatal: writer('fatal'),
    child: (fields) => asLog(logger.child(clean(fields)), clean),
  };
}

function standardOutput(): (line: string) => void {
  const stream = pino.destination({ fd: 1, sync: true });
  return (line) => {
    stream.write(line);
  };
}

function secretsOf({ botToken, redisUrl, webhook }: LogSettings): string[] {
  const secrets = [botToken, botToken?.split(':')[1], webhook?.secret];
  if (redisUrl !== undefined && URL.canParse(redisUrl)) {
    const { password } = new URL(redisUrl);
    secrets.push(password, decoded(password));
  }
  return secrets
    .filter((secret) => secret !== undefined)
    .filter((secret) => secret.length >= SHORTEST_SECRET);
}

function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    // A lone percent sign: then it was never encoded.
    return password;
  }
}

/** Works on the finished line: no nesting, key or library hides a secret from it. */
function secretHider(secrets: readonly string[]): (line: string) => string {
  const spellings = new Set(
    secrets.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]),
  );
  return (line) => {
    let result = line
      // A token in the path of a Bot API URL, ours or not.
      .replace(/\/bot\d+:[\w-]+/g, `/bot${HIDDEN}`)
      // Anything shaped like a token.
      .replace(/\b\d{6,}:[\w-]{30,}/g, HIDDEN)
      // user:password@ in any URL. The last @ before the host counts: a password may have one itself.
      .replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s"/:@]*:)[^\s"/]+@/gi, `$1${HIDDEN}@`);
    for (const spelling of spellings) result = result.replaceAll(spelling, HIDDEN);
    return result;
  };
}

function copyFields(data: object, texts: boolean, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      TEXT_FIELDS.has(name) && !texts ? HIDDEN : copy(value, texts, depth + 1),
    ]),
  );
}

function copy(value: unknown, texts: boolean, depth: number): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return '[too deep]';
  if (value instanceof Error) return copyError(value, texts, depth);
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, texts, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return copyFields(value, texts, depth);
  return `[${value.constructor?.name ?? 'object'}]`;
}

function copyError(error: Error, texts: boolean, depth: number): Record<string, unknown> {
  const own = new Map(Object.entries(error));
  const copied: Record<string, unknown> = { type: error.name, message: error.message, stack: error.stack };
  for (const field of ERROR_FIELDS) {
    if (own.has(field)) copied[field] = copy(own.get(field), texts, depth + 1);
  }
  // grammY keeps the error inside its own under `error`.
  const cause = error.cause ?? own.get('error');
  if (cause instanceof Error) copied.cause = copy(cause, texts, depth + 1);
  // One per address that was tried; the message of the whole is empty then.
  if (error instanceof AggregateError) copied.errors = copy(error.errors, texts, depth + 1);
  return copied;
}
