// What reminders ask of the memory: their records, the pace at which they may be sent, and the releases of the data that
// they tell the changes of. Part of ports.ts, and under the same promise: all methods reject with StoreUnavailable only.

/**
 * A reminder as far as the store understands it, to find and to limit it. All else is in `body`, JSON of whoever keeps it
 * here. Where `body` says the same thing once more, what stands here is right: the store changes it (`moveChat`).
 */
export interface ReminderEntry {
  readonly id: string;
  /** A Telegram user, by whom `forget` finds it. */
  readonly owner?: number | undefined;
  /** A Telegram chat. */
  readonly chat: number;
  /** Whether it is listed, and counts for the limit of its chat. */
  readonly live: boolean;
  /** When it is due, milliseconds since 1970; absent: at no known moment. */
  readonly nextAt?: number | undefined;
  /** Whether it waits for a change of the data. */
  readonly watches: boolean;
  /** The release of the data that it refers to. */
  readonly release?: string | undefined;
  /** When the store may drop it, milliseconds since 1970. */
  readonly expiresAt?: number | undefined;
  readonly body: string;
}

/** `version` tells one state of an entry from the next. */
export interface KeptReminder extends ReminderEntry {
  readonly version: number;
}

/** When an alarm is to ring: the `nextAt` of the entry, or the end of its lease if that is later. */
export interface Due {
  readonly id: string;
  readonly at: number;
}

/** - `later`: not due before `at`, or somebody else has it until then. `none`: never due, or not there. */
export type Claim =
  | { readonly kind: 'claimed'; readonly reminder: KeptReminder }
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'none' };

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface Reminders {
  /** `most`: how many live ones its chat may have, this one included. `taken`: the id is in use. */
  add(entry: ReminderEntry, most: number): Promise<'added' | 'full' | 'taken'>;
  get(id: string): Promise<KeptReminder | undefined>;
  /**
   * Puts `entry` in the place of the one that has this version; its owner and chat stay. A lease goes on if `nextAt`
   * stays what it was, and ends if it does not. `full`: it was not live before, and its chat has no room.
   */
  change(entry: ReminderEntry, version: number, most: number): Promise<'changed' | 'stale' | 'full'>;
  /** Resolves to whether it was there. */
  remove(id: string): Promise<boolean>;
  /** The live ones, the soonest first and those without a moment last. `total`: on all pages. */
  list(
    of: { readonly chat: number } | { readonly owner: number },
    page: Page,
  ): Promise<{ readonly reminders: readonly KeptReminder[]; readonly total: number }>;
  /** What is due at `until`, milliseconds since 1970, the longest overdue first. */
  due(until: number, limit: number): Promise<readonly Due[]>;
  /**
   * Takes an entry that is due at `now`, for `leaseMs`: one process of all gets it, and its version is a new one. Whoever
   * got it changes `nextAt` when done. If they never do, it is due again when the lease is over.
   */
  claim(id: string, now: number, leaseMs: number): Promise<Claim>;
  /** Lets a claimed entry be due at `until`: a longer lease, or its end. False if it has another version by now. */
  hold(id: string, version: number, until: number): Promise<boolean>;
  /** Ids of those that wait for a change of the data and refer to another release, in order, after `after` ('' to begin). */
  watching(release: string, after: string, limit: number): Promise<readonly string[]>;
  /** Every release that an entry refers to. */
  releases(): Promise<readonly string[]>;
  /** Drops what has expired. */
  dropExpired(now: number): Promise<void>;
  /** A group became a supergroup. May be repeated. */
  moveChat(from: number, to: number): Promise<void>;
  forget(user: number): Promise<void>;
  /** How many are due at some moment. */
  pending(): Promise<number>;
}

/**
 * Whether a message may be sent now. If not, nothing was taken, and `waitMs` says how long that will last at least.
 * - `pause`: nothing may be sent to anybody. `chat`: the chat has had enough. `overall`: all chats together have.
 */
export type Turn =
  | { readonly go: true }
  | { readonly go: false; readonly waitMs: number; readonly because: 'pause' | 'chat' | 'overall' };

/** How fast messages go out that nobody waits for: one pace for all processes of the bot. */
export interface Pace {
  take(chat: number): Promise<Turn>;
  /** Nothing goes out for so many milliseconds. A pause that already lasts longer stays. */
  pause(ms: number): Promise<void>;
}

/** The facts of one state of the data: fact id → hash of its content. */
export interface Release {
  readonly id: string;
  readonly facts: Readonly<Record<string, string>>;
}

export interface Releases {
  /** Makes it the newest, whether or not it was there before. `bodies`: at least those that are not kept yet, by hash. */
  announce(release: Release, bodies: ReadonlyMap<string, string>, now: number): Promise<void>;
  newest(): Promise<string | undefined>;
  /** The facts of a release as `announce` got them. */
  facts(id: string): Promise<Release['facts'] | undefined>;
  /** Those that are kept, by hash. */
  bodies(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Drops all releases but these and the newest, and the bodies that only those had. */
  keepOnly(ids: readonly string[]): Promise<void>;
}
