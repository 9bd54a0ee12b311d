// Chats: making them, finding them, and how Telegram describes them to the bot.
import type { Chat, User } from '@grammyjs/types';
import type { Membership, Room, RoomKind, World } from './state.ts';

export interface NewRoom {
  readonly kind: RoomKind;
  readonly id: number;
  readonly title?: string;
  readonly username?: string;
  readonly forum?: boolean;
}

/** Puts an empty chat into the world. */
export function addRoom(world: World, { kind, id, title, username, forum }: NewRoom): Room {
  const room: Room = {
    id,
    kind,
    title: title ?? '',
    username,
    forum: forum ?? false,
    memberships: new Map(),
    topics: new Map(),
    messages: new Map(),
    asides: new Map(),
    below: new Map(),
    migratedTo: undefined,
  };
  world.rooms.set(id, room);
  return room;
}

/** The chat with this number. Throws if there is none: then the test or the page is wrong, not the bot. */
export function roomOf(world: World, id: number): Room {
  const room = world.rooms.get(id);
  if (room === undefined) throw new Error(`There is no chat ${id} in the local Telegram`);
  return room;
}

export function userOf(world: World, id: number): User {
  if (id === world.bot.id) return botUser(world);
  const person = world.people.get(id);
  if (person === undefined) throw new Error(`There is no user ${id} in the local Telegram`);
  return person.user;
}

/** The bot as the sender of a message: without what only getMe tells. */
export function botUser({ bot }: World): User {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
}

export const isGroup = (room: Room): boolean => room.kind === 'group' || room.kind === 'supergroup';

const PRESENT: ReadonlySet<string> = new Set(['creator', 'administrator', 'member', 'restricted']);

export const isPresent = (membership: Membership | undefined): boolean =>
  membership !== undefined && PRESENT.has(membership.standing);

export const isAdmin = (membership: Membership | undefined): boolean =>
  membership?.standing === 'creator' || membership?.standing === 'administrator';

export const botIn = (world: World, room: Room): Membership | undefined => room.memberships.get(world.bot.id);

/**
 * The `chat` of a message. For the private chat of two users it is the other one, whose number is also that of the
 * bot's own chat with them: the trap of guest messages.
 */
export function chatOf(world: World, room: Room, viewer?: number): Chat {
  switch (room.kind) {
    case 'group':
      return { id: room.id, type: 'group', title: room.title };
    case 'supergroup':
      return {
        id: room.id,
        type: 'supergroup',
        title: room.title,
        ...(room.username !== undefined && { username: room.username }),
        ...(room.forum && { is_forum: true as const }),
      };
    case 'channel':
      return {
        id: room.id,
        type: 'channel',
        title: room.title,
        ...(room.username !== undefined && { username: room.username }),
      };
    case 'private':
    case 'between': {
      const others = [...room.memberships.values()].map(({ user }) => user);
      const other = others.find(({ id }) => id !== viewer && id !== world.bot.id) ?? userOf(world, room.id);
      return {
        id: other.id,
        type: 'private',
        first_name: other.first_name,
        ...(other.last_name !== undefined && { last_name: other.last_name }),
        ...(other.username !== undefined && { username: other.username }),
      };
    }
  }
}
