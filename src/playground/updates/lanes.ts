import type { Update } from '@grammyjs/types';

/**
 * What must stay in order when updates are delivered side by side: messages per chat, but presses and inline
 * queries per user. A press and a text of the same chat can therefore overtake each other.
 */
export function laneOf(update: Update): string {
  const byUser = update.callback_query ?? update.inline_query ?? update.chosen_inline_result;
  if (byUser !== undefined) return `user ${byUser.from.id}`;
  const inChat =
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.edited_channel_post ??
    update.guest_message ??
    update.my_chat_member ??
    update.chat_member ??
    update.message_reaction;
  return inChat === undefined ? 'other' : `chat ${inChat.chat.id}`;
}
