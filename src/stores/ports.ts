// What the bot may ask of its memory, in narrow ports. Nothing here knows a database; the one contract suite in
// test/stores/contract.ts says how every implementation behaves. All methods reject with StoreUnavailable (errors.ts)
// when the store cannot be used, and with nothing else.
import type { Pace, Releases, Reminders } from './reminder-ports.ts';

export type * from './reminder-ports.ts';

/**
 * Where something is said and by whom: what keys are made of. `user`, `chat` and `thread` are Telegram ids.
 * - `group`: groups and supergroups. Leave `user` out for anonymous admins and for channels writing in a group: their
 *   `from.id` is shared by everybody of that sort on Telegram, so it may own nothing.
 * - `thread`: a topic, only where the message is one of a topic (`is_topic_message`): in an ordinary supergroup
 *   `message_thread_id` numbers a chain of replies, and each reply would begin a new context.
 * - `guest`: a question from a chat that the bot is not in; its chat id must not be kept, so there is none here.
 */
export type Who =
  | { readonly kind: 'private'; readonly user: number; readonly thread?: number }
  | { readonly kind: 'group'; readonly chat: number; readonly user?: number; readonly thread?: number }
  | { readonly kind: 'channel'; readonly chat: number }
  | { readonly kind: 'inline'; readonly user: number }
  | { readonly kind: 'guest'; readonly user: number };

/** Somebody who can have settings. A private chat is its user: `{ chat: 42 }` and `{ user: 42 }` are the same owner. */
export type SettingsOwner = { readonly user: number } | { readonly chat: number };

/** `auto`: go by the language of the person's Telegram client. `timeZone`: an IANA name; absent: not chosen yet. */
export interface Preferences {
  readonly locale: 'en' | 'ru' | 'auto';
  readonly timeZone?: string;
}

/** Fields left out stay as they are; `timeZone: null` takes the choice back. */
export interface PreferencesChange {
  readonly locale?: Preferences['locale'];
  readonly timeZone?: string | null;
}

export interface Settings {
  /** `{ locale: 'auto' }` for whoever has chosen nothing. */
  get(owner: SettingsOwner): Promise<Preferences>;
  /** Changes some fields and resolves to all of them. Two changes at the same time both hold. */
  set(owner: SettingsOwner, change: PreferencesChange): Promise<Preferences>;
  /** A group became a supergroup. May be repeated; what the new chat has already chosen wins. */
  moveChat(from: number, to: number): Promise<void>;
  forget(user: number): Promise<void>;
}

/** What the previous question was about, per chat, topic and user. Each `set` gives it the full lifetime again. */
export interface Dialogue<T> {
  get(who: Who): Promise<T | undefined>;
  set(who: Who, context: T): Promise<void>;
  /** The talk is over here; the same user's talks elsewhere go on. */
  clear(who: Who): Promise<void>;
  forget(user: number): Promise<void>;
}

/** The bot's message that answers a question. `user`: who asked, so that `forget` finds it; absent as in `Who`. */
export interface SentAnswer {
  readonly messageId: number;
  readonly user?: number;
}

/** Which message answered which, so that an edited question edits its answer. Message ids count per chat. */
export interface Answers {
  remember(chat: number, questionMessageId: number, answer: SentAnswer): Promise<void>;
  find(chat: number, questionMessageId: number): Promise<SentAnswer | undefined>;
  forget(user: number): Promise<void>;
}

export interface SeenUpdates {
  /**
   * Notes that an update is taken up. When it rejects, handle the update: a repeated answer is better than none.
   * - `new`: nobody has taken it up yet
   * - `again`: it was taken up and, as far as is known, never finished: whoever had it crashed
   * - `done`: it was handled to the end
   * - `hopeless`: it was taken up several times and never finished; it may be what makes us crash
   */
  begin(updateId: number): Promise<'new' | 'again' | 'done' | 'hopeless'>;
  /** It was handled to the end, whatever came of it. */
  finish(updateId: number): Promise<void>;
}

/** What somebody asked lately, as inline mode reads it, to be offered again. Bounded; the same question stands once. */
export interface Recent {
  /** The newest first. */
  list(user: number): Promise<readonly string[]>;
  add(user: number, question: string): Promise<void>;
  forget(user: number): Promise<void>;
}

/**
 * Under which id Telegram keeps a picture that was sent before. A picture is named by its drawing, so that a change of
 * anything in it is another picture; an id is of use to one bot only. Nothing in it belongs to anybody.
 */
export interface Pictures {
  find(bot: number, drawing: string): Promise<string | undefined>;
  keep(bot: number, drawing: string, fileId: string): Promise<void>;
}

/** JSON objects by place, with one lifetime. What is inside, and its version, is the business of whoever keeps it here. */
export interface KeyValue {
  read(who: Who): Promise<Readonly<Record<string, unknown>> | undefined>;
  write(who: Who, value: object): Promise<void>;
  delete(who: Who): Promise<void>;
  forget(user: number): Promise<void>;
}

/** Everything the bot remembers. `T` is the engine's follow-up context. */
export interface Stores<T> {
  readonly settings: Settings;
  readonly dialogue: Dialogue<T>;
  readonly answers: Answers;
  readonly seen: SeenUpdates;
  readonly recent: Recent;
  readonly pictures: Pictures;
  /** For @grammyjs/conversations (`type: 'context'`), which puts its own version into the value. */
  readonly conversations: KeyValue;
  readonly reminders: Reminders;
  readonly pace: Pace;
  readonly releases: Releases;
  /** Resolves when the store can be used. */
  ping(): Promise<void>;
  /** Deletes all that is kept about a user, in every port and chat. Settings of groups are not a user's. */
  forget(user: number): Promise<void>;
  close(): Promise<void>;
}
