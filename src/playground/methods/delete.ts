// deleteMessage, deleteMessages, deleteEphemeralMessage.
import type { Message } from '@grammyjs/types';
import { limits } from '../limits.ts';
import { badRequest } from '../refusal.ts';
import { chatId, integer } from '../shape/check.ts';
import { listOf } from '../shape/composite.ts';
import { messageSeenBy, removeAside } from '../world/asides.ts';
import { removeMessage, seconds } from '../world/messages.ts';
import { botIn, isAdmin } from '../world/rooms.ts';
import type { Room, World } from '../world/state.ts';
import { ownRoom } from './chat-access.ts';
import type { Method } from './method.ts';

const TWO_DAYS = 48 * 60 * 60;

function checkDeletable(world: World, room: Room, message: Message): void {
  const own = message.from?.id === world.bot.id;
  if (isAdmin(botIn(world, room))) return;
  const incoming = room.kind === 'private';
  if (!own && !incoming) throw badRequest("message can't be deleted");
  if (seconds(world) - message.date > TWO_DAYS) throw badRequest("message can't be deleted for everyone");
}

export const deleteMessage: Method<'deleteMessage'> = {
  parameters: { chat_id: chatId, message_id: integer },
  run({ world }, given) {
    const room = ownRoom(world, given.chat_id);
    if (given.message_id === undefined) throw badRequest('Message identifier is not specified');
    const message = room.messages.get(given.message_id);
    if (message === undefined) throw badRequest('message to delete not found');
    checkDeletable(world, room, message);
    removeMessage(world, room, message.message_id, true);
    return true;
  },
};

export const deleteMessages: Method<'deleteMessages'> = {
  parameters: { chat_id: chatId, message_ids: listOf(integer) },
  run({ world }, given) {
    const room = ownRoom(world, given.chat_id);
    const ids = given.message_ids ?? [];
    if (ids.length === 0) throw badRequest('Message identifiers are not specified');
    if (ids.length > limits.deletedAtOnce) throw badRequest('Too many message identifiers specified');
    const messages = ids.flatMap((id) => room.messages.get(id) ?? []);
    // Messages that are gone are skipped; one that must stay spoils the whole call.
    for (const message of messages) checkDeletable(world, room, message);
    for (const message of messages) removeMessage(world, room, message.message_id, true);
    return true;
  },
};

export const deleteEphemeralMessage: Method<'deleteEphemeralMessage'> = {
  parameters: { chat_id: chatId, receiver_user_id: integer, ephemeral_message_id: integer },
  run({ world }, given) {
    const room = ownRoom(world, given.chat_id);
    const { receiver_user_id: receiver, ephemeral_message_id: id } = given;
    if (receiver === undefined || id === undefined) throw badRequest('Message identifier is not specified');
    const message = messageSeenBy(room, receiver, -id);
    if (message === undefined) throw badRequest('message to delete not found');
    removeAside(world, room, message);
    return true;
  },
};
