// setMessageReaction.
import type { ReactionType, ReactionTypeCustomEmoji, ReactionTypeEmoji } from '@grammyjs/types';
import { badRequest } from '../refusal.ts';
import { chatId, flag, integer, oneOf, text } from '../shape/check.ts';
import { chosenBy, listOf, object } from '../shape/composite.ts';
import { ownRoom } from './chat-access.ts';
import type { Method } from './method.ts';

// The free reactions of Bot API 10.3; a bot may use no others without custom emoji.
const EMOJI = new Set(
  (
    '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 ' +
    '🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'
  ).split(' '),
);

const reaction = chosenBy(({ type }) => {
  if (type === 'emoji') return object<ReactionTypeEmoji>({ type: oneOf('emoji'), emoji: text }, ['emoji']);
  if (type !== 'custom_emoji') return undefined;
  const fields = { type: oneOf('custom_emoji'), custom_emoji_id: text };
  return object<ReactionTypeCustomEmoji>(fields, ['custom_emoji_id']);
}, 'reaction');

const known = (one: ReactionType): boolean => one.type === 'emoji' && EMOJI.has(one.emoji);

export const setMessageReaction: Method<'setMessageReaction'> = {
  parameters: { chat_id: chatId, message_id: integer, reaction: listOf(reaction), is_big: flag },
  run({ world }, given) {
    const room = ownRoom(world, given.chat_id);
    const message = given.message_id === undefined ? undefined : room.messages.get(given.message_id);
    if (message === undefined) throw badRequest('message to react not found');
    const reactions = given.reaction ?? [];
    if (!reactions.every(known)) throw badRequest('REACTION_INVALID');
    if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
    world.events.tell({
      kind: 'reaction',
      room: room.id,
      messageId: message.message_id,
      reaction: reactions,
    });
    return true;
  },
};
