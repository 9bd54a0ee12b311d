// Users, their private chat with the bot, and the two ways of ending it.
import type { User } from '@grammyjs/types';
import { memberOf } from './member-view.ts';
import { addRoom, chatOf, roomOf, userOf } from './rooms.ts';
import type { Person, Room, World } from './state.ts';

export interface NewUser {
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  /** IETF tag as the client sends it; Telegram leaves it out for some users. */
  readonly language_code?: string;
  readonly id?: number;
}

/** Adds a user together with the private chat they could have with the bot. */
export function addUser(world: World, { id = world.next.user(), ...profile }: NewUser): User {
  if (world.people.has(id) || id === world.bot.id) throw new Error(`User ${id} exists already`);
  const user: User = { id, is_bot: false, ...profile };
  world.people.set(id, { user, opened: false, blocked: false, deactivated: false });
  const room = addRoom(world, { kind: 'private', id });
  room.memberships.set(id, { user, standing: 'member', anonymous: false });
  room.memberships.set(world.bot.id, {
    user: userOf(world, world.bot.id),
    standing: 'member',
    anonymous: false,
  });
  return user;
}

/** A private chat of two users, without the bot. */
export function addPrivateChat(world: World, one: number, other: number): Room {
  const room = addRoom(world, { kind: 'between', id: world.next.between() });
  for (const id of [one, other]) {
    room.memberships.set(id, { user: userOf(world, id), standing: 'member', anonymous: false });
  }
  return room;
}

export function personOf(world: World, id: number): Person {
  const person = world.people.get(id);
  if (person === undefined) throw new Error(`There is no user ${id} in the local Telegram`);
  return person;
}

/** Stops the bot (or lets it in again); the bot hears of it as a change of its own membership. */
export function setBlocked(world: World, id: number, blocked: boolean): void {
  const person = personOf(world, id);
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  const room = roomOf(world, id);
  const bot = room.memberships.get(world.bot.id);
  if (bot === undefined) throw new Error(`The chat ${id} has lost its bot`);
  const old = memberOf(bot);
  bot.standing = blocked ? 'kicked' : 'member';
  world.updates.push({
    my_chat_member: {
      chat: chatOf(world, room),
      from: person.user,
      date: Math.floor(world.now() / 1000),
      old_chat_member: old,
      new_chat_member: memberOf(bot),
    },
  });
}

/** Deletes the account: Telegram tells the bot nothing until it tries to write. */
export function deactivate(world: World, id: number): void {
  personOf(world, id).deactivated = true;
}
