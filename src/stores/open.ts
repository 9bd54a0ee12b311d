// Opens the stores: on Redis where there is one, else in a file of our own. Each driver is loaded only when it is used.
import { createAnswers } from './answers.ts';
import { createConversations } from './conversations.ts';
import { createDialogue } from './dialogue.ts';
import { StateTooNew, type StoreOperation, StoreUnavailable } from './errors.ts';
import { guarded } from './guard.ts';
import { scopes } from './keys.ts';
import { createLocalPace, RATES, type Rates } from './pace.ts';
import { createPictures } from './pictures.ts';
import type { Pace, Releases, Reminders, Stores } from './ports.ts';
import type { Parse, StoreLog } from './reading.ts';
import { createRecent } from './recent.ts';
import type { Records } from './records.ts';
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
  /** Telegram keeps a file longer; a picture that nobody asked for in a season is soon drawn again. */
  pictures: 90 * 24 * HOUR,
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
  readonly rates?: Rates;
}

/** What a database brings. */
interface Database {
  readonly records: Records;
  readonly reminders: Reminders;
  readonly pace: Pace;
  readonly releases: Releases;
}

/** Rejects with StoreUnavailable when the store cannot be reached now, or with StateTooNew. */
export async function openStores<T>(location: StoreLocation, options: StoreOptions<T>): Promise<Stores<T>> {
  const { log, parseDialogue } = options;
  const lifetimes: Lifetimes = { ...LIFETIMES, ...options.lifetimes };
  const onFailure = options.onFailure ?? (() => {});
  const { records, reminders, pace, releases } = guardedAll(
    await openDatabase(location, options, onFailure),
    onFailure,
  );
  return {
    settings: createSettings(records, log),
    dialogue: createDialogue(records, log, parseDialogue, lifetimes.dialogue),
    answers: createAnswers(records, log, lifetimes.answers),
    seen: createSeenUpdates(records, lifetimes.seen),
    recent: createRecent(records, log, lifetimes.recent),
    pictures: createPictures(records, lifetimes.pictures),
    conversations: createConversations(records, log, lifetimes.conversations),
    reminders,
    pace,
    releases,
    ping: () => records.ping(),
    async forget(user) {
      await Promise.all([records.forget(user, scopes.all), reminders.forget(user)]);
    },
    close: () => records.close(),
  };
}

async function openDatabase(
  location: StoreLocation,
  { now, log, rates = RATES }: Pick<StoreOptions<unknown>, 'now' | 'log' | 'rates'>,
  onFailure: (operation: StoreOperation) => void,
): Promise<Database> {
  try {
    if (location.redisUrl === undefined) {
      const { openEmbedded } = await import('./embedded/open.ts');
      return { ...openEmbedded(location.stateDir, now), pace: createLocalPace(now, rates) };
    }
    const { openRedis } = await import('./redis/open.ts');
    return await openRedis(location.redisUrl, rates, log);
  } catch (cause) {
    if (cause instanceof StateTooNew) throw cause;
    onFailure('open');
    throw new StoreUnavailable('open', cause);
  }
}

function guardedAll(database: Database, onFailure: (operation: StoreOperation) => void): Database {
  return {
    records: guarded(
      database.records,
      {
        read: 'read',
        write: 'write',
        swap: 'swap',
        remove: 'remove',
        forget: 'forget',
        ping: 'ping',
        close: 'close',
      },
      onFailure,
    ),
    reminders: guarded(
      database.reminders,
      {
        add: 'write',
        get: 'read',
        change: 'swap',
        remove: 'remove',
        list: 'read',
        due: 'read',
        claim: 'swap',
        hold: 'swap',
        watching: 'read',
        releases: 'read',
        dropExpired: 'remove',
        moveChat: 'write',
        forget: 'forget',
        pending: 'read',
      },
      onFailure,
    ),
    pace: guarded(database.pace, { take: 'swap', pause: 'write' }, onFailure),
    releases: guarded(
      database.releases,
      { announce: 'write', newest: 'read', facts: 'read', bodies: 'read', keepOnly: 'remove' },
      onFailure,
    ),
  };
}
