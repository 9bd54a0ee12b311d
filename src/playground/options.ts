// How a local Telegram is set up: the bot as @BotFather would know it, the clock, what is played strictly.
import type { UserFromGetMe } from '@grammyjs/types';
import { FileStore } from './files.ts';
import type { PageOptions } from './http/page.ts';
import { UpdateQueue } from './updates/queue.ts';
import { WorldEvents } from './world/events.ts';
import { emptyProfile } from './world/profile.ts';
import { Sequences } from './world/sequences.ts';
import type { World } from './world/state.ts';

export interface LocalTelegramOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly token?: string;
  /** Milliseconds since 1970: dates of messages, expiry of queries. Long polls run on real time. */
  readonly now?: () => number;
  readonly username?: string;
  readonly firstName?: string;
  /** On by default, as with a new bot: in groups it gets only what is meant for it. */
  readonly privacyMode?: boolean;
  readonly inlineMode?: boolean;
  /** Whether chosen inline results are reported. */
  readonly inlineFeedback?: boolean;
  readonly guestMode?: boolean;
  /** Answers 429 to what goes above Telegram's published rates; off by default. */
  readonly keepRates?: boolean;
  /** Milliseconds before the n-th repetition of a failed webhook delivery; Telegram's own by default. */
  readonly webhookRetryDelay?: (attempt: number) => number;
  /** Serves a chat page beside the Bot API, at the root. */
  readonly page?: PageOptions;
}

const BOT_ID = 7_000_000_001;

/** The options that have a plain default. */
export function settled({ token, port, now }: LocalTelegramOptions) {
  return { token: token ?? `${BOT_ID}:local-telegram`, port: port ?? 0, now: now ?? Date.now };
}

function botOf(options: LocalTelegramOptions): UserFromGetMe {
  return {
    id: BOT_ID,
    is_bot: true,
    first_name: options.firstName ?? 'Local Bot',
    username: options.username ?? 'local_bot',
    can_join_groups: true,
    can_read_all_group_messages: options.privacyMode === false,
    supports_guest_queries: options.guestMode ?? true,
    supports_inline_queries: options.inlineMode ?? true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** An empty world with nobody but the bot. */
export function newWorld(options: LocalTelegramOptions): World {
  const { now } = settled(options);
  const next = new Sequences();
  return {
    now,
    bot: botOf(options),
    inlineFeedback: options.inlineFeedback ?? true,
    people: new Map(),
    rooms: new Map(),
    presses: new Map(),
    cachedPresses: new Map(),
    questions: new Map(),
    cachedAnswers: new Map(),
    guestQuestions: new Map(),
    inlineMessages: new Map(),
    profile: emptyProfile(),
    files: new FileStore(next),
    updates: new UpdateQueue(now),
    events: new WorldEvents(),
    next,
  };
}
