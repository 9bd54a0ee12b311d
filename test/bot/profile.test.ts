import { Bot } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setUpProfile } from '../../src/bot/profile.ts';
import { createLog } from '../../src/log.ts';
import { translate } from '../real/translate.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';

let telegram: TestTelegram;
const lines: string[] = [];
const log = createLog(
  { logLevel: 'info', logQuestions: false, botToken: undefined, redisUrl: undefined, webhook: undefined },
  (line) => lines.push(line),
);

beforeEach(async () => {
  telegram = await startTelegram();
  lines.length = 0;
});
afterEach(() => telegram.close());

const setUp = () =>
  setUpProfile(new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } }).api, { translate, log });

test('commands and descriptions are there for both languages, in private and in groups', async () => {
  await setUp();
  const anna = telegram.user('Anna', { language: 'en' });
  const oleg = telegram.user('Олег', { language: 'be' });
  const group = telegram.supergroup('Group', { owner: anna, members: [oleg] });
  const { stage } = telegram.local;
  expect(anna.commands()).toContain('/forget');
  expect(anna.commands(group)).toContain('/ask');
  expect(anna.commands(group)).not.toContain('/forget');
  expect(stage.commandsFor(anna.id, anna.id)[0]?.description).toBe(translate('en', 'command-trade'));
  expect(stage.commandsFor(oleg.id, oleg.id)[0]?.description).toBe(translate('ru', 'command-trade'));
  expect(stage.descriptionFor(anna.id)).toBe(translate('en', 'bot-description'));
  expect(stage.descriptionFor(oleg.id)).toBe(translate('ru', 'bot-description'));
});

test('a second start changes nothing', async () => {
  await setUp();
  const before = telegram.calls().length;
  await setUp();
  const after = telegram.calls().slice(before);
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter(({ method }) => method.startsWith('set'))).toEqual([]);
});

test('Telegram refusing is a warning, and the other language is still tried', async () => {
  telegram.failures.refuse(400, 'Bad Request: something', { method: 'setMyCommands' });
  await setUp();
  expect(lines.join('')).toContain('commands or descriptions could not be set');
  const oleg = telegram.user('Олег', { language: 'ru' });
  expect(oleg.commands()).toContain('/trade');
});
