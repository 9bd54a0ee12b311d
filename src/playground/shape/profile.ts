// The shapes of commands, their scopes and the menu button.
import type {
  BotCommand,
  BotCommandScopeChat,
  BotCommandScopeChatMember,
  BotCommandScopeDefault,
  MenuButtonCommands,
} from '@grammyjs/types';
import { chatId, flag, integer, oneOf, text } from './check.ts';
import { chosenBy, listOf, object } from './composite.ts';

export const commands = listOf(
  object<BotCommand>({ command: text, description: text, is_ephemeral: flag }, ['command', 'description']),
);

const wide = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];
const ofChat = ['chat', 'chat_administrators'];

const wideScope = object<BotCommandScopeDefault>({ type: oneOf(...wide) }, ['type']);
const chatScope = object<BotCommandScopeChat>({ type: oneOf(...ofChat), chat_id: chatId }, ['chat_id']);
const memberScope = object<BotCommandScopeChatMember>(
  { type: oneOf('chat_member'), chat_id: chatId, user_id: integer },
  ['chat_id', 'user_id'],
);

export const commandScope = chosenBy(({ type }) => {
  if (typeof type !== 'string') return undefined;
  if (wide.includes(type)) return wideScope;
  if (ofChat.includes(type)) return chatScope;
  return type === 'chat_member' ? memberScope : undefined;
}, 'command scope');

/** A menu button; the Web App one is not played. */
export const menuButton = object<MenuButtonCommands>({ type: oneOf('commands', 'default') }, ['type']);
