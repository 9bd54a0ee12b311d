// Whether somebody asks the bot, and what: in private everything is a question, in a group only what is meant for it.
import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types';

export interface Question {
  /** Without the command or the mention; may be empty. */
  readonly text: string;
  /** command: /ask; mention: @bot; reply: to a message of the bot; private: anything written to it alone. */
  readonly by: 'command' | 'mention' | 'reply' | 'private';
}

/** Undefined for another command, a message without words, or one that is none of the bot's business. */
export function questionIn(message: Message, me: UserFromGetMe): Question | undefined {
  const text = message.text ?? message.caption;
  if (text === undefined) return undefined;
  const entities = message.entities ?? message.caption_entities ?? [];
  const command = entities.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (command) return askCommand(text, command, message, me);
  if (message.chat.type === 'private') return { text, by: 'private' };
  const mention = entities.find((entity) => isMentionOf(me, text, entity));
  if (mention) {
    const rest = without(text, mention);
    return { text: saysNothing(rest) ? (claimIn(message, me) ?? rest) : rest, by: 'mention' };
  }
  const repliesToUs = message.reply_to_message?.from?.id === me.id;
  return repliesToUs ? { text, by: 'reply' } : undefined;
}

export interface GuestQuestion {
  /** What was written beside the bot's name; may be empty. */
  readonly text: string;
  /** What the message says to which this one replies, unless that is an answer of the bot's own. */
  readonly claim: string | undefined;
  /** False for a reply to an earlier answer that does not name the bot. */
  readonly isSummons: boolean;
}

/** For a chat that the bot has not joined: whatever kind of chat it is, it is not the bot's. */
export function guestQuestion(message: Message, me: UserFromGetMe): GuestQuestion {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const mention = entities.find((entity) => isMentionOf(me, text, entity));
  return {
    text: mention ? without(text, mention) : text,
    claim: claimIn(message, me),
    isSummons: mention !== undefined,
  };
}

/** "@bot ?" */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

function claimIn({ reply_to_message: original }: Message, me: UserFromGetMe): string | undefined {
  const isOurs = original?.from?.id === me.id || original?.via_bot?.id === me.id;
  return isOurs ? undefined : (original?.text ?? original?.caption);
}

function askCommand(
  text: string,
  command: MessageEntity,
  message: Message,
  me: UserFromGetMe,
): Question | undefined {
  const [name, addressee] = text.slice(1, command.length).toLowerCase().split('@');
  if (name !== 'ask' || (addressee !== undefined && addressee !== me.username.toLowerCase()))
    return undefined;
  const rest = text.slice(command.length).trim();
  // "/ask" in reply to somebody's message asks what that message says.
  return { text: rest || (claimIn(message, me) ?? ''), by: 'command' };
}

function isMentionOf(me: UserFromGetMe, text: string, entity: MessageEntity): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id;
  const named = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
  return entity.type === 'mention' && named === `@${me.username.toLowerCase()}`;
}

function without(text: string, { offset, length }: MessageEntity): string {
  const rest = `${text.slice(0, offset)} ${text.slice(offset + length)}`;
  // "@bot, trade with Tomsk?"
  return rest.replace(/^[\s,:;.!—–-]+/, '').trim();
}
