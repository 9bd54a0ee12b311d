// What all methods that send have in common: where to, as a reply to what, with which keyboard.
import type {
  EphemeralMessageParameters,
  LinkPreviewOptions,
  Message,
  ReplyParameters,
  User,
} from '@grammyjs/types';
import { checkMarkup, type ReplyMarkup } from '../keyboard/markup.ts';
import { badRequest, NotPlayed } from '../refusal.ts';
import { chatId, flag, integer, unplayed } from '../shape/check.ts';
import { ephemeralMessageParameters, replyParameters } from '../shape/formatting.ts';
import { replyMarkup } from '../shape/keyboard.ts';
import { checkLink } from '../text/links.ts';
import { putAside } from '../world/asides.ts';
import { putMessage, quoted, threadFor } from '../world/messages.ts';
import { botIn, botUser, chatOf, isAdmin, isGroup, isPresent } from '../world/rooms.ts';
import type { Room, World } from '../world/state.ts';

/** The parameters that every sending method has. */
export const sendingParameters = {
  chat_id: chatId,
  message_thread_id: integer,
  disable_notification: flag,
  protect_content: flag,
  reply_parameters: replyParameters,
  reply_markup: replyMarkup,
  business_connection_id: unplayed,
  direct_messages_topic_id: unplayed,
  allow_paid_broadcast: unplayed,
  suggested_post_parameters: unplayed,
  message_effect_id: unplayed,
  reply_to_message_id: unplayed,
};

/** For what may be said to one person alone: everything but copies. */
export const tellingParameters = {
  ...sendingParameters,
  ephemeral_message_parameters: ephemeralMessageParameters,
};

export interface Sending {
  readonly message_thread_id?: number | undefined;
  readonly ephemeral_message_parameters?: EphemeralMessageParameters | undefined;
  readonly protect_content?: boolean | undefined;
  readonly reply_parameters?: ReplyParameters | undefined;
  readonly reply_markup?: ReplyMarkup | undefined;
}

function checkTopic(world: World, room: Room, thread: number | undefined): void {
  if (thread === undefined) return;
  const topic = room.topics.get(thread);
  if (topic === undefined) throw badRequest('message thread not found');
  if (topic.closed && !isAdmin(botIn(world, room))) throw badRequest('TOPIC_CLOSED');
}

/**
 * Who alone will see the message. Without being an administrator a bot may only answer ephemeral commands and presses
 * this way, which are not played.
 */
function receiverOf(world: World, room: Room, { receiver_user_id: id }: EphemeralMessageParameters): User {
  if (!isGroup(room)) throw badRequest('CHAT_ID_INVALID');
  if (!isAdmin(botIn(world, room))) throw badRequest('MESSAGE_NOT_COMMAND');
  const membership = room.memberships.get(id);
  if (membership === undefined || !isPresent(membership)) throw badRequest('USER_NOT_PARTICIPANT');
  if (membership.user.is_bot) throw badRequest('USER_ID_INVALID');
  return membership.user;
}

function originalOf(room: Room, reply: ReplyParameters | undefined, isAside: boolean): Message | undefined {
  if (reply === undefined) return undefined;
  if (reply.chat_id !== undefined && reply.chat_id !== room.id) {
    throw new NotPlayed('replies to a message of another chat');
  }
  if (reply.message_id === undefined) throw badRequest('Can\'t find field "message_id"');
  const original = room.messages.get(reply.message_id);
  if (original !== undefined) return original;
  if (reply.allow_sending_without_reply && !isAside) return undefined;
  throw badRequest('Message to be replied not found');
}

function quoteOf(original: Message | undefined, quote: string | undefined): Partial<Message> {
  if (original === undefined || quote === undefined) return {};
  const position = (original.text ?? original.caption ?? '').indexOf(quote);
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID');
  return { quote: { text: quote, position, is_manual: true } };
}

/** Link preview options as a message shows them. Throws for an address Telegram cannot read. */
export function checkedPreview(options: LinkPreviewOptions | undefined): LinkPreviewOptions | undefined {
  if (options?.url !== undefined && !checkLink(options.url).ok) throw badRequest('WEBPAGE_URL_INVALID');
  return options;
}

/** Sends a message of the bot's with the given content into a chat it may write to. */
export function send(world: World, room: Room, sending: Sending, content: Partial<Message>): Message {
  checkTopic(world, room, sending.message_thread_id);
  const { ephemeral_message_parameters: aside } = sending;
  const receiver = aside && receiverOf(world, room, aside);
  const original = originalOf(room, sending.reply_parameters, receiver !== undefined);
  const { inline, below } = checkMarkup(sending.reply_markup, room.kind === 'private');
  const thread = threadFor(room, sending.message_thread_id, original);
  const message = {
    from: botUser(world),
    ...(room.kind === 'channel' && { from: undefined, sender_chat: chatOf(world, room) }),
    ...thread,
    ...(original && { reply_to_message: quoted(original) }),
    ...quoteOf(original, sending.reply_parameters?.quote),
    ...content,
    ...(sending.protect_content && { has_protected_content: true as const }),
    reply_markup: inline,
  };
  if (receiver === undefined) return putMessage(world, room, message, { below, byBot: true });
  if (below !== undefined) throw new NotPlayed('ephemeral messages with a keyboard below the input field');
  return putAside(world, room, receiver, message);
}

/** The message with the field its method promises to return; the caller put it there just before. */
export function holding<M extends Message, K extends keyof Message>(
  message: M,
  field: K,
): M & Record<K, NonNullable<Message[K]>> {
  const value = message[field];
  if (value === undefined || value === null) throw new Error(`A message was sent without its ${field}`);
  return { ...message, [field]: value } as M & Record<K, NonNullable<Message[K]>>;
}
