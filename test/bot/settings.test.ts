// Language, privacy, deletion.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

let accord: Accord;
let anna: TestUser;

beforeEach(async () => {
  accord = await startAccord();
  anna = accord.telegram.user('Anna', { language: 'en' });
});
afterEach(() => accord.close());

test('a chosen language holds for menus, also after a restart, and can be given back to Telegram', async () => {
  const menu = await anna.says('/language');
  expect(menu.buttons).toEqual(['English', 'Русский', '✓ Automatic: as in Telegram']);
  const chosen = await anna.taps('Русский');
  expect(chosen.notice?.text).toBe(ru('language-saved'));
  expect(chosen.text).toBe(ru('language-question'));
  expect(chosen.buttons[1]).toBe('✓ Русский');

  await accord.restarts();
  expect((await anna.says('/help')).text).toBe(ru('help'));
  await anna.taps(/Автоматически/);
  expect((await anna.says('/help')).text).toBe(en('help'));
});

test('a question is answered in its own language when that is clear, else in the chosen one', async () => {
  await anna.says('/language');
  await anna.taps('Русский');
  expect((await anna.says('trade with Tomsk Oblast in 2022')).text).toContain('Trade turnover');
  expect((await anna.says('товарооборот с Томской областью в 2022')).text).toContain('Товарооборот');
  expect((await anna.says('2022')).text).toMatch(/[а-яё]/i);
});

test.each([
  ['ru', ru],
  ['ru-RU', ru],
  ['be', ru],
  ['kk', ru],
  ['uk', ru],
  ['ky', ru],
  ['en-GB', en],
  ['de', en],
  [undefined, en],
])('a client in %s reads its own language', async (language, say) => {
  const user = accord.telegram.user('Somebody', language === undefined ? {} : { language });
  expect((await user.says('/help')).text).toBe(say('help'));
});

test('where a client says nothing, the default language of the bot speaks', async () => {
  await accord.close();
  accord = await startAccord({ changes: { defaultLocale: 'ru' } });
  expect((await accord.telegram.user('Somebody').says('/help')).text).toBe(ru('help'));
});

test('buttons go on in the language of their answer, whatever the menus speak', async () => {
  await anna.says('товарооборот с Томской областью в 2022 году');
  expect((await anna.taps(ru('button-sources'))).text).toContain(
    ru('sources-full-title', { count: 1, number: '1' }),
  );
});

test('/privacy says what is kept and names /forget', async () => {
  expect((await anna.says('/privacy')).text).toContain('/forget');
});

test('/forget asks first, and "no" deletes nothing', async () => {
  await anna.says('/language');
  await anna.taps('Русский');
  expect((await anna.says('/forget')).buttons).toHaveLength(2);
  expect((await anna.taps(ru('forget-no'))).text).toBe(ru('forget-kept'));
  expect((await accord.stores.settings.get({ user: anna.id })).locale).toBe('ru');
});

test('/forget deletes everything about one person, and nothing of another', async () => {
  const oleg = accord.telegram.user('Oleg', { language: 'en' });
  for (const user of [anna, oleg]) {
    await user.says('/language');
    await user.taps('Русский');
    await user.says('trade with Tomsk Oblast in 2022');
  }
  const question = accord.telegram.sees(anna).find(({ text }) => text === 'trade with Tomsk Oblast in 2022');
  expect(await accord.stores.answers.find(anna.id, question?.id ?? 0)).toBeDefined();

  await anna.says('/forget');
  expect((await anna.taps(ru('forget-yes'))).text).toBe(ru('forget-done'));

  expect(await accord.stores.settings.get({ user: anna.id })).toEqual({ locale: 'auto' });
  expect(await accord.stores.dialogue.get({ kind: 'private', user: anna.id })).toBeUndefined();
  expect(await accord.stores.answers.find(anna.id, question?.id ?? 0)).toBeUndefined();
  expect((await anna.says('/help')).text).toBe(en('help'));

  expect((await accord.stores.settings.get({ user: oleg.id })).locale).toBe('ru');
  expect(await accord.stores.dialogue.get({ kind: 'private', user: oleg.id })).toBeDefined();
});
