// Which message an edit means: one the bot sent itself, or one sent through it, known by its inline id.
import type { InlineKeyboardMarkup, Message, Update } from '@grammyjs/types';
import { checkInlineKeyboard } from '../keyboard/markup.ts';
import { badRequest, notModified } from '../refusal.ts';
import { chatId, integer, text, unplayed } from '../shape/check.ts';
import { inlineKeyboard } from '../shape/keyboard.ts';
import { replaceMessage, seconds } from '../world/messages.ts';
import { roomOf } from '../world/rooms.ts';
import type { Room, World } from '../world/state.ts';
import { isService } from '../world/visibility.ts';
import { ownRoom } from './chat-access.ts';

export const targetParameters = {
  chat_id: chatId,
  message_id: integer,
  inline_message_id: text,
  reply_markup: inlineKeyboard,
  business_connection_id: unplayed,
};

export interface GivenTarget {
  readonly chat_id?: number | string | undefined;
  readonly message_id?: number | undefined;
  readonly inline_message_id?: string | undefined;
  readonly reply_markup?: InlineKeyboardMarkup | undefined;
}

interface Target {
  readonly room: Room;
  readonly message: Message;
  readonly inline: boolean;
}

function inlineTarget(world: World, id: string): Target {
  const place = world.inlineMessages.get(id);
  const room = place && roomOf(world, place.room);
  const message = place && room?.messages.get(place.message);
  if (room === undefined || message === undefined) throw badRequest('MESSAGE_ID_INVALID');
  return { room, message, inline: true };
}

/** Finds the message. Throws where the bot may not edit it. */
export function targetOf(world: World, given: GivenTarget): Target {
  if (given.inline_message_id !== undefined) return inlineTarget(world, given.inline_message_id);
  if (given.chat_id === undefined && given.message_id === undefined) {
    throw badRequest('Message identifier is not specified');
  }
  const room = ownRoom(world, given.chat_id);
  const message = given.message_id === undefined ? undefined : room.messages.get(given.message_id);
  if (message === undefined) throw badRequest('Message to edit not found');
  const own = message.from?.id === world.bot.id || (room.kind === 'channel' && message.from === undefined);
  const guest = message.guest_bot_caller_user !== undefined;
  if (!own || guest || isService(message)) throw badRequest("Message can't be edited");
  return { room, message, inline: false };
}

const visible = ({ text: words, entities, photo, caption, caption_entities, ...rest }: Message): string =>
  JSON.stringify([
    words,
    entities,
    photo,
    caption,
    caption_entities,
    rest.reply_markup,
    rest.link_preview_options,
    rest.show_caption_above_media,
    rest.has_media_spoiler,
  ]);

/**
 * Puts the changed message in place. A keyboard that is not given is taken away, as in Telegram.
 * Returns what the edit methods promise: the message, or `true` for a message sent through the bot.
 */
export function edit(
  world: World,
  target: Target,
  given: GivenTarget,
  change: Partial<Message>,
): (Message & Update.Edited) | true {
  const { room, message } = target;
  const isPrivate = room.kind === 'private' && !target.inline;
  const edited = {
    ...message,
    ...change,
    reply_markup: checkInlineKeyboard(given.reply_markup, isPrivate),
    edit_date: seconds(world),
  };
  if (visible(edited) === visible(message)) throw notModified();
  replaceMessage(world, room, edited, true);
  return target.inline ? true : edited;
}
