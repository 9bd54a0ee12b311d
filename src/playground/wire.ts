// What the page and the local Telegram tell each other: plain JSON over HTTP.
import type { BotCommand, InlineQueryResult, InlineQueryResultsButton, Message } from '@grammyjs/types';

export const pageLocales = ['en', 'ru'] as const;
export type PageLocale = (typeof pageLocales)[number];

export interface Inhabitant {
  readonly id: number;
  readonly name: string;
  readonly username: string | undefined;
  /** IETF tag of their client; Telegram does not send it for everybody. */
  readonly language: string | undefined;
  readonly blocked: boolean;
}

export interface Chat {
  readonly id: number;
  readonly kind: 'private' | 'group';
  readonly title: string;
  /** Who can speak here, by number. */
  readonly people: readonly number[];
  /** Whether the bot is a member. */
  readonly hasBot: boolean;
  /** The youngest of them, oldest first. */
  readonly messages: readonly Message[];
  /** What the client offers when "/" is typed, by who types it. */
  readonly commands: Readonly<Record<number, readonly BotCommand[]>>;
  /** What a private chat shows before the first message. */
  readonly description: string;
}

/** All that can be seen. Sent anew, as a whole, after every change. */
export interface Scene {
  readonly bot: { readonly id: number; readonly name: string; readonly username: string };
  /** Milliseconds since 1970 on the clock of the playground. */
  readonly now: number;
  readonly people: readonly Inhabitant[];
  readonly chats: readonly Chat[];
}

/** What is seen only for a while, and by whom. */
export type Moment =
  | { readonly kind: 'action'; readonly room: number }
  | {
      readonly kind: 'pressAnswered';
      readonly user: number;
      readonly press: string;
      readonly text?: string | undefined;
      readonly alert: boolean;
      readonly url?: string | undefined;
    }
  | ({ readonly kind: 'inlineAnswered'; readonly question: string } & InlineList);

export interface InlineList {
  readonly results: readonly InlineQueryResult[];
  readonly nextOffset: string;
  readonly button?: InlineQueryResultsButton | undefined;
}

interface Someone {
  readonly user: number;
  readonly room: number;
}

/** What a person can do on the page. */
export type Act =
  | (Someone & { readonly do: 'say'; readonly text: string; readonly replyTo?: number | undefined })
  | (Someone & { readonly do: 'correct'; readonly message: number; readonly text: string })
  | (Someone & { readonly do: 'press'; readonly message: number; readonly data: string })
  | (Someone & { readonly do: 'ask'; readonly query: string; readonly offset: string })
  | (Someone & { readonly do: 'choose'; readonly question: string; readonly result: string })
  | (Someone & { readonly do: 'block'; readonly blocked: boolean })
  | (Someone & { readonly do: 'invite'; readonly present: boolean })
  | { readonly do: 'move'; readonly milliseconds: number };

/** What comes of an act, as far as the page needs it. */
export interface Outcome {
  /** Of a press or an inline question, to recognise its answer by. */
  readonly id?: string;
  /** An inline answer that Telegram still had. */
  readonly list?: InlineList;
}

export interface LoggedCall {
  readonly method: string;
  readonly params: unknown;
  /** Absent while the call is under way. */
  readonly response?: unknown;
}

/** A table for people: how a question was understood, told by whoever answers it. */
export interface Explained {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** What stands behind the last answer in a chat. */
export interface Behind {
  /** Since the last act in it. */
  readonly calls: readonly LoggedCall[];
  /** The text that was asked. Absent: there was none, or it was a command. */
  readonly question?: string | undefined;
  readonly explained: readonly Explained[];
}

/** Words of the page itself. In some, a name in braces stands for what the page puts there. */
export type PageWord =
  | 'chats'
  | 'messages'
  | 'private'
  | 'unknown-language'
  | 'speaks-as'
  | 'write'
  | 'send'
  | 'save'
  | 'reply'
  | 'edit'
  | 'editing'
  | 'replying'
  | 'edited'
  | 'cancel'
  | 'back'
  | 'close'
  | 'start'
  | 'commands'
  | 'results'
  | 'no-results'
  | 'more-results'
  | 'picture'
  | 'via'
  | 'typing'
  | 'added'
  | 'removed'
  | 'left'
  | 'renamed'
  | 'something'
  | 'block'
  | 'unblock'
  | 'blocked'
  | 'invite'
  | 'dismiss'
  | 'choose-chat'
  | 'copied'
  | 'clock'
  | 'later-hour'
  | 'later-day'
  | 'later-week'
  | 'behind'
  | 'behind-empty'
  | 'calls'
  | 'parameters'
  | 'result'
  | 'question'
  | 'lost'
  | 'language';

export type PageWords = Readonly<Record<PageLocale, Readonly<Record<PageWord, string>>>>;
