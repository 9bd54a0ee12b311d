// The world as plain data: who there is, which chats, what was said. Only the other files of this room change it.
import type {
  BotCommand,
  InlineQueryResult,
  InlineQueryResultsButton,
  MenuButton,
  Message,
  User,
  UserFromGetMe,
} from '@grammyjs/types';
import type { FileStore } from '../files.ts';
import type { BelowInput } from '../keyboard/markup.ts';
import type { UpdateQueue } from '../updates/queue.ts';
import type { WorldEvents } from './events.ts';
import type { Sequences } from './sequences.ts';

/** A user and how they stand to the bot. */
export interface Person {
  readonly user: User;
  /** Has written to the bot in private; before that the bot cannot write first. */
  opened: boolean;
  blocked: boolean;
  /** The account was deleted. */
  deactivated: boolean;
}

export type Standing = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';

export interface Membership {
  readonly user: User;
  standing: Standing;
  /** An administrator who posts in the name of the group. */
  anonymous: boolean;
}

export interface Topic {
  readonly id: number;
  readonly name: string;
  closed: boolean;
}

/** `between` is the private chat of two users, which the bot is no part of: it can only be asked there inline or as a guest. */
export type RoomKind = 'private' | 'group' | 'supergroup' | 'channel' | 'between';

export interface Room {
  readonly id: number;
  readonly kind: RoomKind;
  title: string;
  readonly username: string | undefined;
  readonly forum: boolean;
  /** Everyone who is or was here, the bot included, by user id. */
  readonly memberships: Map<number, Membership>;
  readonly topics: Map<number, Topic>;
  /** Messages are values: an edit puts a new object in the place of the old. */
  readonly messages: Map<number, Message>;
  /** Ephemeral messages, by their ephemeral_message_id: each is seen by its receiver alone. */
  readonly asides: Map<number, Message>;
  /** Reply keyboards, by the message that brought them; Message objects do not show them. */
  readonly below: Map<number, BelowInput>;
  /** The supergroup that took this group's place. */
  migratedTo: number | undefined;
}

export interface Press {
  readonly id: string;
  readonly user: number;
  readonly at: number;
  readonly room: number;
  readonly message: number;
  readonly data: string;
  answered: boolean;
}

export interface InlineAnswer {
  readonly results: readonly InlineQueryResult[];
  readonly nextOffset: string;
  readonly button: InlineQueryResultsButton | undefined;
}

export interface InlineQuestion {
  readonly id: string;
  readonly user: number;
  readonly query: string;
  readonly offset: string;
  readonly at: number;
  answer: InlineAnswer | undefined;
}

export interface GuestQuestion {
  readonly id: string;
  readonly room: number;
  readonly message: number;
  readonly caller: User;
  answered: boolean;
}

/** What a bot tells about itself. Texts by language code, '' being everybody else. */
export interface Profile {
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  /** By scope and language, see profile.ts. */
  readonly commands: Map<string, readonly BotCommand[]>;
  /** By private chat, 0 being the default. */
  readonly menuButtons: Map<number, MenuButton>;
}

export interface World {
  readonly now: () => number;
  readonly bot: UserFromGetMe;
  /** @BotFather's "inline feedback": chosen results are reported. */
  readonly inlineFeedback: boolean;
  readonly people: Map<number, Person>;
  readonly rooms: Map<number, Room>;
  readonly presses: Map<string, Press>;
  /** Answers to presses that clients may keep: until when, by user, message and data. */
  readonly cachedPresses: Map<
    string,
    { readonly until: number; readonly text?: string; readonly alert: boolean }
  >;
  readonly questions: Map<string, InlineQuestion>;
  readonly cachedAnswers: Map<string, { readonly until: number; readonly answer: InlineAnswer }>;
  readonly guestQuestions: Map<string, GuestQuestion>;
  /** Where a message sent through the bot stands, by inline_message_id. */
  readonly inlineMessages: Map<string, { readonly room: number; readonly message: number }>;
  readonly profile: Profile;
  readonly files: FileStore;
  readonly updates: UpdateQueue;
  readonly events: WorldEvents;
  readonly next: Sequences;
}
