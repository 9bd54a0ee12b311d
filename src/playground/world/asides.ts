// Ephemeral messages: said to one member of a group, seen by nobody else, not even in the chat's history.
import type { Message, User } from '@grammyjs/types';
import { type MessageContent, seconds } from './messages.ts';
import { chatOf } from './rooms.ts';
import type { Room, World } from './state.ts';

/** By which number people here mean a message. The message_id of all ephemeral ones is 0: theirs is negative. */
export const numberOf = ({ message_id, ephemeral_message_id }: Message): number =>
  ephemeral_message_id === undefined ? message_id : -ephemeral_message_id;

/** The message that a user means by this number; undefined for one that they cannot see. */
export function messageSeenBy(room: Room, user: number, number: number): Message | undefined {
  if (number >= 0) return room.messages.get(number);
  const aside = room.asides.get(-number);
  return aside?.receiver_user?.id === user ? aside : undefined;
}

export function putAside(world: World, room: Room, receiver: User, content: MessageContent): Message {
  const message: Message = {
    message_id: 0,
    ephemeral_message_id: world.next.ephemeral(),
    receiver_user: receiver,
    date: seconds(world),
    chat: chatOf(world, room),
    ...content,
  };
  room.asides.set(-numberOf(message), message);
  world.events.tell({ kind: 'message', room: room.id, message, byBot: true });
  return message;
}

export function removeAside(world: World, room: Room, message: Message): void {
  room.asides.delete(-numberOf(message));
  world.events.tell({ kind: 'deleted', room: room.id, messageId: numberOf(message), byBot: true });
}
