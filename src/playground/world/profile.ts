// What a bot tells about itself, by language and, for commands, by scope.
import type { BotCommand, BotCommandScope } from '@grammyjs/types';
import { isAdmin } from './rooms.ts';
import type { Profile, Room, World } from './state.ts';

export const emptyProfile = (): Profile => ({
  names: new Map(),
  descriptions: new Map(),
  shortDescriptions: new Map(),
  commands: new Map(),
  menuButtons: new Map(),
});

/** The text for a language: its own, else the one for everybody else. */
export const inLanguage = (texts: ReadonlyMap<string, string>, language = ''): string | undefined =>
  texts.get(language) ?? texts.get('');

/** The key of a command list. */
export function commandKey(scope: BotCommandScope = { type: 'default' }, language = ''): string {
  const chat = 'chat_id' in scope ? scope.chat_id : '';
  const user = 'user_id' in scope ? scope.user_id : '';
  return [scope.type, chat, user, language].join(' ');
}

// From the narrowest to the widest, as documented under "Determining list of commands".
function scopesFor(user: number, room: Room): BotCommandScope[] {
  const chat = { chat_id: room.id };
  if (room.kind === 'private') {
    return [{ type: 'chat', ...chat }, { type: 'all_private_chats' }, { type: 'default' }];
  }
  const leads = isAdmin(room.memberships.get(user));
  return [
    { type: 'chat_member', ...chat, user_id: user },
    ...(leads ? [{ type: 'chat_administrators', ...chat } as const] : []),
    { type: 'chat', ...chat },
    ...(leads ? [{ type: 'all_chat_administrators' } as const] : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
}

/** The commands a user is shown in a chat: the first list set for them, their language before none. */
export function commandsShownTo(world: World, user: number, room: Room): readonly BotCommand[] {
  const language = (world.people.get(user)?.user.language_code ?? '').slice(0, 2);
  for (const scope of scopesFor(user, room)) {
    for (const tongue of [language, '']) {
      const commands = world.profile.commands.get(commandKey(scope, tongue));
      if (commands !== undefined) return commands;
    }
  }
  return [];
}
