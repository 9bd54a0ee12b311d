// Where a dialog is held and with whom, and what of all that is said in a chat is meant for it.
import type { Message, UserFromGetMe } from 'grammy/types';
import type { Who } from '../../stores/ports.ts';
import { questionIn } from '../addressed.ts';
import type { Ctx } from '../context.ts';
import { sceneOf } from '../speech.ts';
import { whoIs } from '../who.ts';

/**
 * Each person has their own in each chat and topic. Anonymous admins share one: they press buttons under their own name, so
 * it is found by whom the message with the buttons replies to.
 */
export function dialogPlace(ctx: Ctx): Who | undefined {
  const who = whoIs(sceneOf(ctx));
  if (who?.kind !== 'group') return who?.kind === 'private' ? who : undefined;
  const asked = ctx.callbackQuery?.message?.reply_to_message;
  if (!asked || asked.sender_chat?.id !== who.chat) return who;
  const { user: _, ...place } = who;
  return place;
}

/** Whether a dialog may be gone on with or begun by this. Spares the store what others say in a group. */
export function mayConverse(ctx: Ctx): boolean {
  if (ctx.guestMessage || dialogPlace(ctx) === undefined) return false;
  if (ctx.callbackQuery) return true;
  const { me } = ctx;
  const message = ctx.message ?? ctx.editedMessage;
  if (!message) return false;
  return (
    message.chat.type === 'private' || isCommand(ctx) || repliesTo(message, me) || isAddressed(message, me)
  );
}

const isAddressed = (message: Message, me: UserFromGetMe): boolean => questionIn(message, me) !== undefined;

const repliesTo = ({ reply_to_message: original }: Message, me: UserFromGetMe): boolean =>
  original?.from?.id === me.id;

/** For this bot, or for any. */
export function isCommand({ message, me }: Ctx): boolean {
  const [first] = message?.entities ?? message?.caption_entities ?? [];
  if (first?.type !== 'bot_command' || first.offset !== 0) return false;
  const [, addressee] = (message?.text ?? message?.caption ?? '').slice(0, first.length).split('@');
  return addressee === undefined || addressee.toLowerCase() === me.username.toLowerCase();
}

/** What was sent in answer to the dialog's question; without `text`: a sticker, a voice. Undefined: it was said to others. */
export type Said = { readonly text?: string; readonly place?: { latitude: number; longitude: number } };

// Pinned messages, changed timers and the like want no answer.
const contents: readonly (keyof Message)[] = [
  'voice',
  'audio',
  'video',
  'video_note',
  'photo',
  'sticker',
  'animation',
  'document',
  'contact',
  'dice',
  'game',
  'poll',
  'location',
  'venue',
  'story',
  'paid_media',
  'checklist',
];

/** @param question the message of the bot that asks; in a group one replies to it, or names the bot */
export function saidIn(message: Message, me: UserFromGetMe, question: number | undefined): Said | undefined {
  const isPrivate = message.chat.type === 'private';
  const { text, location } = message;
  const isReply = message.reply_to_message?.message_id === question;
  if (text === undefined) {
    if (!isPrivate && !isReply) return undefined;
    if (location) return { place: location };
    return contents.some((field) => message[field] !== undefined) ? {} : undefined;
  }
  const asked = questionIn(message, me);
  // A reply to something else the bot has said goes on about that.
  if (!asked || (asked.by === 'reply' && !isReply)) return undefined;
  return { text: asked.text.trim() };
}
