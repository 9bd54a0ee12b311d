// Callback buttons: pressed by users, answered once and in time.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestUpdate, refusalOf, resultOf } from '../support/api.ts';
import { handClock } from '../support/clock.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';
import { TOO_OLD } from './queries.ts';

const clock = handClock('2026-05-01T09:00:00Z');
let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram({ now: clock.now, username: 'accord_bot' });
  anna = telegram.user('Anna');
});
afterEach(() => telegram.close());

const stage = () => telegram.local.stage;
const nextUpdate = () => newestUpdate(telegram);
const button = { reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] } };

async function press(): Promise<string> {
  stage().say({ user: anna.id, room: anna.id, content: { text: '/start' } });
  const { message_id: message } = await resultOf<{ message_id: number }>(telegram, 'sendMessage', {
    chat_id: anna.id,
    text: 'hi',
    ...button,
  });
  return stage().press({ user: anna.id, room: anna.id, message, data: 'more' }).id;
}
const answerPress = (callback_query_id: string, more: object = {}) =>
  refusalOf(telegram, 'answerCallbackQuery', { callback_query_id, ...more });

test('a press is answered once', async () => {
  const id = await press();
  expect((await nextUpdate()).callback_query).toMatchObject({ id, data: 'more', message: { text: 'hi' } });
  expect(await answerPress(id, { text: 'x'.repeat(201) })).toBe('Bad Request: MESSAGE_TOO_LONG');
  expect(await answerPress(id, { url: 'https://example.com' })).toBe('Bad Request: URL_INVALID');
  expect(await answerPress(id, { url: 't.me/accord_bot?start=x' })).toBeUndefined();
  expect(await answerPress(id)).toBe(TOO_OLD);
  expect(await answerPress('none')).toBe(TOO_OLD);
});

test('a press can be answered for 150 seconds', async () => {
  const early = await press();
  clock.advance(150_000);
  expect(await answerPress(early)).toBeUndefined();
  const late = await press();
  clock.advance(150_001);
  expect(await answerPress(late)).toBe(TOO_OLD);
});

test('a client keeps an answer to a press for its cache time', async () => {
  const notices: (string | undefined)[] = [];
  stage().watch((event) => event.kind === 'pressAnswered' && notices.push(event.text));
  const id = await press();
  await answerPress(id, { text: 'kept', cache_time: 10 });
  const message = telegram.sees(anna).at(-1)?.id ?? 0;
  const again = { user: anna.id, room: anna.id, message, data: 'more' };
  stage().press(again);
  expect(notices).toEqual(['kept', 'kept']);
  clock.advance(10_001);
  stage().press(again);
  expect(notices).toHaveLength(2);
});
