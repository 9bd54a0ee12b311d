// Who speaks, and where: from Telegram's update to the keys of our stores.
import type { Chat, Message, User } from 'grammy/types';
import type { SettingsOwner, Who } from '../stores/ports.ts';

/** What of a grammY context says it; `from` is the one who acts now. */
export interface Scene {
  readonly chat?: Chat | undefined;
  readonly from?: User | undefined;
  readonly message?: Message | undefined;
}

/** Undefined where nobody in particular speaks in a chat: then nothing is remembered. */
export function whoIs({ chat, from, message }: Scene): Who | undefined {
  if (!chat) return undefined;
  const thread =
    message?.is_topic_message && message.message_thread_id !== undefined
      ? { thread: message.message_thread_id }
      : {};
  if (chat.type === 'private') return { kind: 'private', user: chat.id, ...thread };
  if (chat.type === 'channel') return { kind: 'channel', chat: chat.id };
  const user = from && !isNobody(from, message) ? { user: from.id } : {};
  return { kind: 'group', chat: chat.id, ...user, ...thread };
}

/** Anonymous admins and channels write under an account that belongs to everybody of that sort. */
function isNobody(from: User, message: Message | undefined): boolean {
  return from.is_bot || (message?.from?.id === from.id && message.sender_chat !== undefined);
}

/** Whose choice of language holds here, the stronger one first: a group has one for all. */
export function settingsOwners({ chat, from, message }: Scene): SettingsOwner[] {
  const people = from && !isNobody(from, message) ? [{ user: from.id }] : [];
  // What is typed or pressed inline, or asked of a guest, belongs to no chat that we know.
  if (!chat) return people;
  if (chat.type === 'channel') return [];
  return chat.type === 'private' ? people : [{ chat: chat.id }, ...people];
}
