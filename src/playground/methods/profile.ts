// What a bot tells about itself: getMe, name, descriptions, commands, menu button.
import { limits, patterns } from '../limits.ts';
import { badRequest } from '../refusal.ts';
import { integer, text } from '../shape/check.ts';
import { commandScope, commands, menuButton } from '../shape/profile.ts';
import { commandKey, inLanguage } from '../world/profile.ts';
import type { Method } from './method.ts';

function checkedLanguage(code = ''): string {
  if (!patterns.languageCode.test(code)) throw badRequest('Invalid language code specified');
  return code;
}

/** Sets a text for a language; an empty one removes it, so that the general one shows again. */
function setText(texts: Map<string, string>, language: string | undefined, value = ''): true {
  const code = checkedLanguage(language);
  if (value === '') texts.delete(code);
  else texts.set(code, value);
  return true;
}

export const getMe: Method<'getMe'> = { parameters: {}, run: ({ world }) => world.bot };

export const setMyName: Method<'setMyName'> = {
  parameters: { name: text, language_code: text },
  run({ world }, given) {
    if ((given.name ?? '').length > limits.name) throw badRequest('FIRSTNAME_INVALID');
    return setText(world.profile.names, given.language_code, given.name);
  },
};

export const getMyName: Method<'getMyName'> = {
  parameters: { language_code: text },
  run: ({ world }, given) => ({
    name: inLanguage(world.profile.names, checkedLanguage(given.language_code)) ?? world.bot.first_name,
  }),
};

export const setMyDescription: Method<'setMyDescription'> = {
  parameters: { description: text, language_code: text },
  run({ world }, given) {
    if ((given.description ?? '').length > limits.description) throw badRequest('DESCRIPTION_TOO_LONG');
    return setText(world.profile.descriptions, given.language_code, given.description);
  },
};

export const getMyDescription: Method<'getMyDescription'> = {
  parameters: { language_code: text },
  run: ({ world }, given) => ({
    description: inLanguage(world.profile.descriptions, checkedLanguage(given.language_code)) ?? '',
  }),
};

export const setMyShortDescription: Method<'setMyShortDescription'> = {
  parameters: { short_description: text, language_code: text },
  run({ world }, given) {
    if ((given.short_description ?? '').length > limits.shortDescription) throw badRequest('ABOUT_TOO_LONG');
    return setText(world.profile.shortDescriptions, given.language_code, given.short_description);
  },
};

export const getMyShortDescription: Method<'getMyShortDescription'> = {
  parameters: { language_code: text },
  run: ({ world }, given) => ({
    short_description:
      inLanguage(world.profile.shortDescriptions, checkedLanguage(given.language_code)) ?? '',
  }),
};

export const setMyCommands: Method<'setMyCommands'> = {
  parameters: { commands, scope: commandScope, language_code: text },
  run({ world }, given) {
    const list = (given.commands ?? []).map(({ command, ...rest }) => ({
      command: command.replace(/^\//, ''),
      ...rest,
    }));
    if (list.length > limits.commands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const { command, description } of list) {
      if (!patterns.command.test(command)) throw badRequest('BOT_COMMAND_INVALID');
      if (description.trim() === '' || description.length > limits.commandDescription) {
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
      }
    }
    const key = commandKey(given.scope, checkedLanguage(given.language_code));
    if (list.length === 0) world.profile.commands.delete(key);
    else world.profile.commands.set(key, list);
    return true;
  },
};

export const getMyCommands: Method<'getMyCommands'> = {
  parameters: { scope: commandScope, language_code: text },
  run({ world }, given) {
    const key = commandKey(given.scope, checkedLanguage(given.language_code));
    return [...(world.profile.commands.get(key) ?? [])];
  },
};

export const deleteMyCommands: Method<'deleteMyCommands'> = {
  parameters: { scope: commandScope, language_code: text },
  run({ world }, given) {
    world.profile.commands.delete(commandKey(given.scope, checkedLanguage(given.language_code)));
    return true;
  },
};

export const setChatMenuButton: Method<'setChatMenuButton'> = {
  parameters: { chat_id: integer, menu_button: menuButton },
  run({ world }, given) {
    if (given.chat_id !== undefined && !world.people.has(given.chat_id)) throw badRequest('User not found');
    world.profile.menuButtons.set(given.chat_id ?? 0, given.menu_button ?? { type: 'default' });
    return true;
  },
};

export const getChatMenuButton: Method<'getChatMenuButton'> = {
  parameters: { chat_id: integer },
  run({ world }, given) {
    const { menuButtons } = world.profile;
    return menuButtons.get(given.chat_id ?? 0) ?? menuButtons.get(0) ?? { type: 'commands' };
  },
};
