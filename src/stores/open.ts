// Opens the stores: on Redis where there is one, else in a file of our own. Each driver is loaded only when it is used.
import { createAnswers } from './answers.ts';
import { createConversations } from './conversations.ts';
import { createDialogue } from './dialogue.ts';
import { StateTooNew, type StoreOperation, StoreUnavailable } from './errors.ts';
import { scopes } from './keys.ts';
import type { Stores } from './ports.ts';
import type { Parse, StoreLog } from './reading.ts';
import { guarded, type Records } from './records.ts';
import { createRecent } from './recent.ts';
import { createSeenUpdates } from './seen.ts';
import { createSettings } from './settings.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long things are kept, in milliseconds. */
export const LIFETIMES = {
  /** After half an hour "and imports?" is more likely a new question than a follow-up. */
  dialogue: 30 * MINUTE,
  /** As long as Telegram lets people edit their messages in ordinary chats. */
  answers: 48 * HOUR,
  /** As long as Telegram keeps an undelivered update. */
  seen: 24 * HOUR,
  /** Whoever comes back to a half-finished dialog after a day has forgotten its first half. */
  conversations: 24 * HOUR,
  /** What was asked a month ago is seldom asked again. */
  recent: 30 * 24 * HOUR,
} as const;

export type Lifetimes = { readonly [Port in keyof typeof LIFETIMES]: number };

/** `stateDir`: the folder of the embedded store, made when missing; not used once there is a `redisUrl`. */
export interface StoreLocation {
  readonly redisUrl?: string | undefined;
  readonly stateDir: string;
}

export interface StoreOptions<T> {
  /** Reads the engine's follow-up context. */
  readonly parseDialogue: Parse<T>;
  readonly log: StoreLog;
  /** Milliseconds since 1970. Redis goes by its own clock. */
  readonly now: () => number;
  /** Called for each operation that failed, before it rejects. */
  readonly onFailure?: (operation: StoreOperation) => void;
  readonly lifetimes?: Partial<Lifetimes>;
}

/** Rejects with StoreUnavailable when the store cannot be reached now, or with StateTooNew. */
export async function openStores<T>(location: StoreLocation, options: StoreOptions<T>): Promise<Stores<T>> {
  const { log, parseDialogue } = options;
  const lifetimes: Lifetimes = { ...LIFETIMES, ...options.lifetimes };
  const onFailure = options.onFailure ?? (() => {});
  const records = guarded(await openRecords(location, options.now, log, onFailure), onFailure);
  return {
    settings: createSettings(records, log),
    dialogue: createDialogue(records, log, parseDialogue, lifetimes.dialogue),
    answers: createAnswers(records, log, lifetimes.answers),
    seen: createSeenUpdates(records, lifetimes.seen),
    recent: createRecent(records, log, lifetimes.recent),
    conversations: createConversations(records, log, lifetimes.conversations),
    ping: () => records.ping(),
    forget: (user) => records.forget(user, scopes.all),
    close: () => records.close(),
  };
}

async function openRecords(
  location: StoreLocation,
  now: () => number,
  log: StoreLog,
  onFailure: (operation: StoreOperation) => void,
): Promise<Records> {
  try {
    if (location.redisUrl === undefined) {
      const { openEmbeddedRecords } = await import('./embedded/records.ts');
      return openEmbeddedRecords(location.stateDir, now);
    }
    const { openRedisRecords } = await import('./redis/records.ts');
    return await openRedisRecords(location.redisUrl, log);
  } catch (cause) {
    if (cause instanceof StateTooNew) throw cause;
    onFailure('open');
    throw new StoreUnavailable('open', cause);
  }
}
