// Telegram failing on purpose.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callApi, refusalOf, resultOf } from '../support/api.ts';
import { handClock } from '../support/clock.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.user('Anna');
  telegram.local.stage.say({ user: anna.id, room: anna.id, content: { text: 'hello' } });
});
afterEach(() => telegram.close());

const write = (chat_id = anna.id) => callApi(telegram, 'sendMessage', { chat_id, text: 'hi' });

test('the next calls fail with 500, then all is well', async () => {
  telegram.failures.serverError({ times: 2 });
  expect(await resultOf(telegram, 'getUpdates')).toHaveLength(1);
  expect(telegram.failures.left).toBe(2);
  expect(await write()).toMatchObject({ error_code: 500 });
  expect(await refusalOf(telegram, 'getMe')).toBe('Internal Server Error');
  expect(await write()).toMatchObject({ ok: true });
});

test('calls into one chat are limited, with the time to wait in body and header', async () => {
  const boris = telegram.user('Boris');
  telegram.local.stage.say({ user: boris.id, room: boris.id, content: { text: 'hello' } });
  telegram.failures.tooManyRequests(7, { chat: boris.id });
  expect(await write()).toMatchObject({ ok: true });
  const body = JSON.stringify({ chat_id: boris.id, text: 'hi' });
  const headers = { 'content-type': 'application/json' };
  const address = `${telegram.apiRoot}/bot${telegram.token}/sendMessage`;
  const response = await fetch(address, { method: 'POST', headers, body });
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  });
});

test('one method fails, polling included if it is named', async () => {
  telegram.failures.refuse(400, 'Bad Request: chat not found', { method: 'sendMessage' });
  telegram.failures.serverError({ method: 'getUpdates' });
  expect(await refusalOf(telegram, 'getMe')).toBeUndefined();
  expect(await write()).toMatchObject({ description: 'Bad Request: chat not found' });
  expect(await refusalOf(telegram, 'getUpdates')).toBe('Internal Server Error');
});

test('a connection breaks before the call or after it', async () => {
  telegram.failures.dropRequest();
  await expect(write()).rejects.toThrow('fetch failed');
  expect(telegram.sees(anna)).toHaveLength(1);
  telegram.failures.dropAnswer();
  await expect(write()).rejects.toThrow('fetch failed');
  expect(telegram.sees(anna)).toHaveLength(2);
});

test('a call takes its time', async () => {
  telegram.failures.delay(60);
  const start = performance.now();
  expect(await write()).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeGreaterThan(50);
});

test('planned failures can be called off', async () => {
  telegram.failures.serverError({ times: 5 });
  telegram.failures.clear();
  expect(await write()).toMatchObject({ ok: true });
});

test("Telegram's own rates are kept on demand", async () => {
  const clock = handClock('2026-05-01T09:00:00Z');
  const strict = await startTelegram({ keepRates: true, now: clock.now });
  const vera = strict.user('Vera');
  const group = strict.group('G', { owner: vera });
  strict.local.stage.say({ user: vera.id, room: vera.id, content: { text: 'hello' } });
  strict.local.stage.setStanding({ room: group.id, user: strict.bot.id, standing: 'member' });
  const codes = async (chat_id: number, times: number, pause: number) => {
    const found: (number | string)[] = [];
    for (let i = 0; i < times; i += 1) {
      const response = await callApi(strict, 'sendMessage', { chat_id, text: `${i}` });
      found.push(response.ok ? 'ok' : (response.parameters?.retry_after ?? 0));
      clock.advance(pause);
    }
    return found;
  };
  expect(await codes(vera.id, 4, 0)).toEqual(['ok', 'ok', 'ok', 3]);
  clock.advance(3000);
  expect(await codes(vera.id, 1, 0)).toEqual(['ok']);
  expect((await codes(group.id, 21, 1000)).slice(-2)).toEqual(['ok', 40]);
  await strict.close();
});
