// Messages in a chat: written, changed, taken away. Everything that appears in a chat goes through here.
import type { Chat, Message, User } from '@grammyjs/types';
import type { BelowInput } from '../keyboard/markup.ts';
import { chatOf } from './rooms.ts';
import type { Room, World } from './state.ts';

/** Everything of a message that its place does not decide. */
export type MessageContent = Omit<Message, 'message_id' | 'date' | 'chat'>;

export const seconds = (world: World): number => Math.floor(world.now() / 1000);

/** The message a reply shows: without the reply it may be itself. */
export function quoted(message: Message): NonNullable<Message['reply_to_message']> {
  return { ...message, reply_to_message: undefined };
}

/** The topic a message goes to: the given one, or that of the message it replies to; General has no number. */
export function threadFor(room: Room, thread: number | undefined, original: Message | undefined) {
  if (!room.forum) return {};
  const id = thread ?? original?.message_thread_id;
  return id === undefined ? {} : { message_thread_id: id, is_topic_message: true };
}

/** Writes a message into the chat and tells whoever watches. Does not tell the bot: see routing.ts. */
export function putMessage(
  world: World,
  room: Room,
  content: MessageContent,
  { below, byBot = content.from?.id === world.bot.id }: { below?: BelowInput; byBot?: boolean } = {},
): Message {
  const message: Message = {
    message_id: world.next.message(room),
    date: seconds(world),
    chat: chatOf(world, room, content.from?.id),
    ...content,
  };
  room.messages.set(message.message_id, message);
  if (below !== undefined) room.below.set(message.message_id, below);
  world.events.tell({ kind: 'message', room: room.id, message, byBot, below });
  return message;
}

/** Puts the new version of a message in the place of the old one. */
export function replaceMessage(world: World, room: Room, message: Message, byBot: boolean): void {
  room.messages.set(message.message_id, message);
  world.events.tell({ kind: 'edited', room: room.id, message, byBot });
}

export function removeMessage(world: World, room: Room, messageId: number, byBot: boolean): void {
  room.messages.delete(messageId);
  room.below.delete(messageId);
  world.events.tell({ kind: 'deleted', room: room.id, messageId, byBot });
}

/** Chats where a message has a sender; the others are channels, where it is the channel that speaks. */
export type NonChannelMessage = Message & { from: User; chat: Exclude<Chat, Chat.ChannelChat> };
export type ChannelPost = Message & { chat: Chat.ChannelChat };

export const isChannelPost = (message: Message): message is ChannelPost => message.chat.type === 'channel';

export const hasSender = (message: Message): message is NonChannelMessage =>
  message.from !== undefined && message.chat.type !== 'channel';
