// What the bot has become in a chat, from Telegram's two states of a membership.
import type { ChatMember, ChatMemberUpdated } from 'grammy/types';

/**
 * - `joined`, `left`: also channels, and private chats that were unblocked or blocked
 * - `promoted`, `demoted`: to and from administrator
 * - `muted`, `unmuted`: it may not write, it may again
 */
export type StandingChange = 'joined' | 'left' | 'promoted' | 'demoted' | 'muted' | 'unmuted';

/** Undefined where nothing changed that matters: other rights, a title. */
export function standingChange({
  old_chat_member: before,
  new_chat_member: now,
}: Pick<ChatMemberUpdated, 'old_chat_member' | 'new_chat_member'>): StandingChange | undefined {
  if (isIn(before) !== isIn(now)) return isIn(now) ? 'joined' : 'left';
  if (!isIn(now)) return undefined;
  if (mayWrite(before) !== mayWrite(now)) return mayWrite(now) ? 'unmuted' : 'muted';
  if (isAdmin(before) !== isAdmin(now)) return isAdmin(now) ? 'promoted' : 'demoted';
  return undefined;
}

const isIn = (member: ChatMember): boolean =>
  member.status === 'restricted' ? member.is_member : member.status !== 'left' && member.status !== 'kicked';

export const mayWrite = (member: ChatMember): boolean =>
  member.status !== 'restricted' || member.can_send_messages;

const isAdmin = ({ status }: ChatMember): boolean => status === 'administrator' || status === 'creator';
