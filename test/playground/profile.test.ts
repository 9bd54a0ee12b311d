// What a bot tells about itself, in two languages.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf, resultOf } from '../support/api.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';

let telegram: TestTelegram;

beforeEach(async () => {
  telegram = await startTelegram({ username: 'accord_bot', firstName: 'Accord' });
});
afterEach(() => telegram.close());

const command = (name: string, description = 'does it') => ({ command: name, description });

test('getMe tells who the bot is', async () => {
  expect(await resultOf(telegram, 'getMe')).toMatchObject({
    username: 'accord_bot',
    first_name: 'Accord',
    is_bot: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    supports_guest_queries: true,
  });
});

test.each([
  ['setMyCommands', { commands: [command('Trade')] }, 'BOT_COMMAND_INVALID'],
  ['setMyCommands', { commands: [command('x'.repeat(33))] }, 'BOT_COMMAND_INVALID'],
  ['setMyCommands', { commands: [command('trade', '')] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ['setMyCommands', { commands: [command('trade', 'x'.repeat(257))] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ['setMyCommands', { commands: Array.from({ length: 101 }, () => command('a')) }, 'BOT_COMMANDS_TOO_MUCH'],
  ['setMyCommands', { commands: [], language_code: 'ru-RU' }, 'invalid language code specified'],
  ['setMyDescription', { description: 'x'.repeat(513) }, 'DESCRIPTION_TOO_LONG'],
  ['setMyShortDescription', { short_description: 'x'.repeat(121) }, 'ABOUT_TOO_LONG'],
  ['setMyName', { name: 'x'.repeat(65) }, 'FIRSTNAME_INVALID'],
])('%s refuses %j', async (method, params, description) => {
  expect(await refusalOf(telegram, method, params)).toBe(`Bad Request: ${description}`);
});

test.each([
  ['Name', 'name', 'Accord'],
  ['Description', 'description', ''],
  ['ShortDescription', 'short_description', ''],
])('the %s can be set by language', async (what, field, initial) => {
  const get = (language_code?: string) => resultOf(telegram, `getMy${what}`, { language_code });
  const set = (text: string, language_code?: string) =>
    resultOf(telegram, `setMy${what}`, { [field]: text, language_code });
  expect(await get()).toEqual({ [field]: initial });
  await set('general');
  await set('русское', 'ru');
  expect(await get('ru')).toEqual({ [field]: 'русское' });
  expect(await get('en')).toEqual({ [field]: 'general' });
  await set('', 'ru');
  expect(await get('ru')).toEqual({ [field]: 'general' });
});

test('a user is offered the narrowest list of commands, in their language first', async () => {
  const anna = telegram.user('Anna', { language: 'ru-RU' });
  const boris = telegram.user('Boris');
  const group = telegram.group('G', { owner: anna, members: [boris] });
  const set = (name: string, more: object = {}) =>
    resultOf(telegram, 'setMyCommands', { commands: [command(name)], ...more });
  await set('anywhere');
  await set('gde_ugodno', { language_code: 'ru' });
  await set('in_private', { scope: { type: 'all_private_chats' } });
  await set('for_leaders', { scope: { type: 'all_chat_administrators' } });
  expect([anna.commands(), boris.commands()]).toEqual([['/in_private'], ['/in_private']]);
  expect([anna.commands(group), boris.commands(group)]).toEqual([['/for_leaders'], ['/anywhere']]);
  await resultOf(telegram, 'deleteMyCommands', { scope: { type: 'all_private_chats' } });
  expect(anna.commands()).toEqual(['/gde_ugodno']);
  expect(await resultOf(telegram, 'getMyCommands', { language_code: 'ru' })).toEqual([command('gde_ugodno')]);
  expect(await resultOf(telegram, 'getMyCommands', { language_code: 'de' })).toEqual([]);
});

test('the menu button is set for all or for one', async () => {
  const anna = telegram.user('Anna');
  const get = (chat_id?: number) => resultOf(telegram, 'getChatMenuButton', { chat_id });
  await resultOf(telegram, 'setChatMenuButton', { chat_id: anna.id, menu_button: { type: 'default' } });
  await resultOf(telegram, 'setChatMenuButton', { menu_button: { type: 'commands' } });
  expect([await get(anna.id), await get()]).toEqual([{ type: 'default' }, { type: 'commands' }]);
});
