// Privacy mode: which messages of a group reach the bot. https://core.telegram.org/bots/features#privacy-mode
import type { Message, MessageEntity } from '@grammyjs/types';
import { botIn, isAdmin, isPresent } from './rooms.ts';
import type { Room, World } from './state.ts';

const SERVICE: readonly (keyof Message)[] = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'group_chat_created',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'forum_topic_created',
  'forum_topic_closed',
  'forum_topic_reopened',
];

export const isService = (message: Message): boolean => SERVICE.some((field) => message[field] !== undefined);

function spans(message: Message, type: MessageEntity['type']): string[] {
  const text = message.text ?? message.caption ?? '';
  return [...(message.entities ?? []), ...(message.caption_entities ?? [])]
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length).toLowerCase());
}

/** Whether the message names the bot by its @username. */
export function mentionsBot(world: World, message: Message): boolean {
  return spans(message, 'mention').includes(`@${world.bot.username.toLowerCase()}`);
}

// "/cmd" may be meant for any bot in the chat, "/cmd@other" is not.
function commandsBot(world: World, message: Message): boolean {
  const own = `@${world.bot.username.toLowerCase()}`;
  return spans(message, 'bot_command').some((command) => !command.includes('@') || command.endsWith(own));
}

/** Whether a message written in a group reaches the bot as an update. */
export function botReceives(world: World, room: Room, message: Message): boolean {
  const bot = botIn(world, room);
  if (!isPresent(bot)) return false;
  if (world.bot.can_read_all_group_messages || isAdmin(bot)) return true;
  return (
    isService(message) ||
    commandsBot(world, message) ||
    mentionsBot(world, message) ||
    message.via_bot?.id === world.bot.id ||
    message.reply_to_message?.from?.id === world.bot.id
  );
}
