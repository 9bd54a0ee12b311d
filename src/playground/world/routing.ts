// From a message in a chat to the update the bot gets, if it gets one.
import type { Message } from '@grammyjs/types';
import type { UpdateContent } from '../updates/queue.ts';
import { askGuest, isGuestCall } from './guest.ts';
import { hasSender, isChannelPost, putMessage } from './messages.ts';
import { botIn, isAdmin, userOf } from './rooms.ts';
import type { Room, World } from './state.ts';
import { botReceives } from './visibility.ts';

function newMessage(message: Message): UpdateContent | undefined {
  if (isChannelPost(message)) return { channel_post: message };
  return hasSender(message) ? { message } : undefined;
}

function changedMessage(message: Message): UpdateContent | undefined {
  const edited = { ...message, edit_date: message.edit_date ?? message.date };
  if (isChannelPost(edited)) return { edited_channel_post: edited };
  return hasSender(edited) ? { edited_message: edited } : undefined;
}

function reaches(world: World, room: Room, message: Message): boolean {
  switch (room.kind) {
    case 'private':
      return world.people.get(room.id)?.blocked === false;
    case 'channel':
      return isAdmin(botIn(world, room));
    case 'between':
      return false;
    default:
      return botReceives(world, room, message);
  }
}

/** Tells the bot of a message written by somebody else. */
export function route(world: World, room: Room, message: Message): void {
  if (isGuestCall(world, room, message)) {
    askGuest(world, room, message);
    return;
  }
  const update = reaches(world, room, message) ? newMessage(message) : undefined;
  if (update !== undefined) world.updates.push(update);
}

/** Tells the bot that somebody edited a message. */
export function routeEdit(world: World, room: Room, message: Message): void {
  const update = reaches(world, room, message) ? changedMessage(message) : undefined;
  if (update !== undefined) world.updates.push(update);
}

/** A service message: somebody did something to the chat. */
export function announce(world: World, room: Room, by: number, content: Partial<Message>): Message {
  const message = putMessage(world, room, { from: userOf(world, by), ...content });
  route(world, room, message);
  return message;
}
