// Which chat a call means and whether the bot may do there what it wants, in the order and words of Telegram.
import { badRequest, forbidden } from '../refusal.ts';
import { botIn, isAdmin, isPresent } from '../world/rooms.ts';
import type { Room, World } from '../world/state.ts';

function byName(world: World, name: string): Room | undefined {
  const wanted = name.slice(1).toLowerCase();
  return [...world.rooms.values()].find(({ username }) => username?.toLowerCase() === wanted);
}

/** The chat that `chat_id` names. Chats the bot has never been in are unknown to it, unless they are public. */
export function findRoom(world: World, id: number | string | undefined): Room {
  if (id === undefined || id === '') throw badRequest('chat_id is empty');
  const room =
    typeof id === 'number' ? world.rooms.get(id) : id.startsWith('@') ? byName(world, id) : undefined;
  if (room === undefined || room.kind === 'between') throw badRequest('Chat not found');
  const known = room.kind === 'private' || room.username !== undefined || botIn(world, room) !== undefined;
  if (!known) throw badRequest('Chat not found');
  return room;
}

function checkPrivate(world: World, room: Room): void {
  const person = world.people.get(room.id);
  if (person?.deactivated) throw forbidden('user is deactivated');
  if (person?.blocked) throw forbidden('bot was blocked by the user');
  if (person?.opened) return;
  // Telegram only knows people whom the bot has met somewhere.
  const met = [...world.rooms.values()].some(
    (other) => other.kind !== 'private' && other.memberships.has(room.id) && isPresent(botIn(world, other)),
  );
  if (!met) throw badRequest('Chat not found');
  throw forbidden("bot can't initiate conversation with a user");
}

function checkMembership(world: World, room: Room): void {
  const bot = botIn(world, room);
  const kind = `${room.kind} chat`;
  if (bot?.standing === 'kicked') throw forbidden(`bot was kicked from the ${kind}`);
  if (!isPresent(bot)) throw forbidden(`bot is not a member of the ${kind}`);
}

/** The chat, if the bot may read there: for information about it and its members. */
export function readableRoom(world: World, id: number | string | undefined): Room {
  const room = findRoom(world, id);
  if (room.kind === 'private') return room;
  checkMembership(world, room);
  return room;
}

/** The chat, if the bot may change its own messages there. */
export function ownRoom(world: World, id: number | string | undefined): Room {
  const room = findRoom(world, id);
  if (room.migratedTo !== undefined) {
    throw badRequest('Group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: room.migratedTo,
    });
  }
  if (room.kind === 'private') checkPrivate(world, room);
  else checkMembership(world, room);
  return room;
}

/** The chat, if the bot may send `what` there. */
export function writableRoom(
  world: World,
  id: number | string | undefined,
  what: 'text messages' | 'photos' | 'messages',
): Room {
  const room = ownRoom(world, id);
  const bot = botIn(world, room);
  if (room.kind === 'channel' && !isAdmin(bot)) {
    throw badRequest('need administrator rights in the channel chat');
  }
  if (bot?.standing === 'restricted') throw badRequest(`not enough rights to send ${what} to the chat`);
  return room;
}
