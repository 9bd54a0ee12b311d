// Users write, change and take back messages.
import type { Chat, Message, User } from '@grammyjs/types';
import { heldBy, type UserContent } from './content.ts';
import {
  type MessageContent,
  putMessage,
  quoted,
  removeMessage,
  replaceMessage,
  seconds,
  threadFor,
} from './messages.ts';
import { personOf } from './people.ts';
import { chatOf, isAdmin, isPresent, roomOf } from './rooms.ts';
import { route, routeEdit } from './routing.ts';
import type { Room, World } from './state.ts';

/** Who posts for an administrator who hides. One account for all groups, so never a person. */
export const GROUP_ANONYMOUS_BOT: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};

export interface Utterance {
  readonly user: number;
  readonly room: number;
  readonly content: UserContent;
  readonly thread?: number | undefined;
  readonly replyTo?: number | undefined;
  /** An administrator speaking in the name of the group. */
  readonly anonymously?: boolean | undefined;
}

function checkMaySpeak(world: World, room: Room, user: number): void {
  if (room.migratedTo !== undefined)
    throw new Error(`Chat ${room.id} became ${room.migratedTo}; write there`);
  if (room.kind === 'private') {
    if (room.id !== user) throw new Error(`User ${user} cannot write in somebody else's private chat`);
    if (personOf(world, user).blocked) throw new Error(`User ${user} has blocked the bot; unblock it first`);
    return;
  }
  const membership = room.memberships.get(user);
  if (!isPresent(membership)) throw new Error(`User ${user} is not in the chat ${room.id}`);
  if (membership?.standing === 'restricted') throw new Error(`User ${user} is muted in the chat ${room.id}`);
  if (room.kind === 'channel' && !isAdmin(membership)) {
    throw new Error(`User ${user} is no administrator of the channel ${room.id}`);
  }
}

function senderOf(world: World, room: Room, said: Utterance): { from?: User; sender_chat?: Chat } {
  if (room.kind === 'channel') return { sender_chat: chatOf(world, room) };
  const membership = room.memberships.get(said.user);
  if (!(said.anonymously ?? membership?.anonymous)) return { from: personOf(world, said.user).user };
  if (!isAdmin(membership)) throw new Error(`Only an administrator can be anonymous in the chat ${room.id}`);
  return { from: GROUP_ANONYMOUS_BOT, sender_chat: chatOf(world, room) };
}

function repliedTo(room: Room, id: number | undefined): Message | undefined {
  if (id === undefined) return undefined;
  const message = room.messages.get(id);
  if (message === undefined) throw new Error(`There is no message ${id} in the chat ${room.id}`);
  return message;
}

/** A user writes. Returns the message as everybody in the chat sees it. */
export function say(world: World, said: Utterance): Message {
  const room = roomOf(world, said.room);
  checkMaySpeak(world, room, said.user);
  const original = repliedTo(room, said.replyTo);
  if (said.thread !== undefined && !room.topics.has(said.thread)) {
    throw new Error(`There is no topic ${said.thread} in the chat ${room.id}`);
  }
  const content: MessageContent = {
    ...senderOf(world, room, said),
    ...threadFor(room, said.thread, original),
    ...(original && { reply_to_message: quoted(original) }),
    ...heldBy(world, said.content),
  };
  const message = putMessage(world, room, content);
  if (room.kind === 'private') personOf(world, said.user).opened = true;
  route(world, room, message);
  return message;
}

export interface Correction {
  readonly user: number;
  readonly room: number;
  readonly message: number;
  readonly text: string;
}

function ownMessage(world: World, { user, room: roomId, message: id }: Omit<Correction, 'text'>) {
  const room = roomOf(world, roomId);
  const message = room.messages.get(id);
  if (message?.from?.id !== user)
    throw new Error(`Message ${id} in the chat ${roomId} is not by user ${user}`);
  return { room, message };
}

/** A user edits the text or caption of an own message. */
export function correct(world: World, { text, ...where }: Correction): Message {
  const { room, message } = ownMessage(world, where);
  const held = heldBy(world, { text });
  const edited: Message = {
    ...message,
    ...(message.text === undefined
      ? { caption: held.text, caption_entities: held.entities }
      : { text: held.text, entities: held.entities }),
    edit_date: seconds(world),
  };
  replaceMessage(world, room, edited, false);
  routeEdit(world, room, edited);
  return edited;
}

/** A user deletes an own message. Telegram does not tell bots. */
export function takeBack(world: World, where: Omit<Correction, 'text'>): void {
  const { room, message } = ownMessage(world, where);
  removeMessage(world, room, message.message_id, false);
}
