// How updates reach the bot: by polling or by webhook, never both.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update, WebhookInfo } from '@grammyjs/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf, resultOf } from '../support/api.ts';
import { handClock } from '../support/clock.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

const clock = handClock('2026-05-01T09:00:00Z');
let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram({ now: clock.now, webhookRetryDelay: () => 5 });
  anna = telegram.user('Anna');
});
afterEach(() => telegram.close());

const say = (text: string, user = anna) =>
  telegram.local.stage.say({ user: user.id, room: user.id, content: { text } });
const poll = (params: object = {}) => resultOf<Update[]>(telegram, 'getUpdates', { ...params });
const texts = (updates: readonly Update[]) => updates.map(({ message }) => message?.text);

test('updates stay until they are confirmed', async () => {
  for (const text of ['a', 'b', 'c', 'd']) say(text);
  const first = await poll({ limit: 2 });
  expect(texts(first)).toEqual(['a', 'b']);
  expect(texts(await poll())).toEqual(['a', 'b', 'c', 'd']);
  expect(texts(await poll({ offset: (first[0]?.update_id ?? 0) + 1 }))).toEqual(['b', 'c', 'd']);
  expect(texts(await poll({ offset: -1 }))).toEqual(['d']);
  expect(texts(await poll())).toEqual(['d']);
  clock.advance(25 * 3600 * 1000);
  expect(await poll()).toEqual([]);
});

test('a long poll is woken by the next update', async () => {
  const polling = poll({ timeout: 30 });
  await expect.poll(() => telegram.local.activity.attended).toBe(true);
  say('hello');
  expect(texts(await polling)).toEqual(['hello']);
});

test('the list of allowed updates is remembered, and its words are checked', async () => {
  say('a');
  await poll({ allowed_updates: ['callback_query'] });
  say('b');
  await poll();
  say('c');
  expect(texts(await poll())).toEqual(['a']);
  await poll({ allowed_updates: [] });
  say('d');
  expect(texts(await poll())).toEqual(['a', 'd']);
  expect(await refusalOf(telegram, 'getUpdates', { allowed_updates: ['messages'] })).toMatch(/^Bad Request/);
  expect(telegram.local.forgetSurprises()).toHaveLength(1);
});

test('a second poller ends the first', async () => {
  const first = refusalOf(telegram, 'getUpdates', { timeout: 30 });
  await expect.poll(() => telegram.local.activity.attended).toBe(true);
  const second = poll({ timeout: 30 });
  expect(await first).toBe(
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
  say('a');
  expect(texts(await second)).toEqual(['a']);
});

test('a bot that hangs up leaves its updates in the queue', async () => {
  const hangUp = new AbortController();
  const address = `${telegram.apiRoot}/bot${telegram.token}/getUpdates?timeout=30`;
  const polling = fetch(address, { signal: hangUp.signal }).catch(() => 'gone');
  await expect.poll(() => telegram.local.activity.attended).toBe(true);
  hangUp.abort();
  await polling;
  await expect.poll(() => telegram.local.activity.attended).toBe(false);
  say('a');
  expect(texts(await poll())).toEqual(['a']);
});

interface Delivered {
  readonly update: Update;
  readonly secret: string | string[] | undefined;
}

// A webhook that answers with the given statuses, then with 200.
async function webhook(statuses: number[] = [], answer = '') {
  const delivered: Delivered[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      delivered.push({ update: JSON.parse(body), secret });
      response.statusCode = statuses.shift() ?? 200;
      response.end(response.statusCode === 200 ? answer : '');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  telegram.atEnd(() => server.close());
  return { delivered, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

const setWebhook = (url: string, more: object = {}) => resultOf(telegram, 'setWebhook', { url, ...more });

test('a webhook gets updates with the secret, again until it says 2xx, in order', async () => {
  const { delivered, url } = await webhook([500, 503]);
  await setWebhook(url, { secret_token: 'hush' });
  say('a');
  say('b');
  await telegram.settles();
  expect(texts(delivered.map(({ update }) => update))).toEqual(['a', 'a', 'a', 'b']);
  expect(new Set(delivered.map(({ secret }) => secret))).toEqual(new Set(['hush']));
  expect(await resultOf<WebhookInfo>(telegram, 'getWebhookInfo')).toMatchObject({
    url,
    pending_update_count: 0,
    last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
  });
});

test('different chats are served side by side', async () => {
  const boris = telegram.user('Boris');
  const { delivered, url } = await webhook([500, 200]);
  await setWebhook(url);
  say('stuck');
  say('free', boris);
  await telegram.settles();
  expect(texts(delivered.map(({ update }) => update)).sort()).toEqual(['free', 'stuck', 'stuck']);
});

test('the answer to a delivery can call a method', async () => {
  const call = JSON.stringify({ method: 'sendMessage', chat_id: anna.id, text: 'by webhook' });
  await setWebhook((await webhook([], call)).url);
  say('a');
  await telegram.settles();
  expect(telegram.sees(anna).map(({ text }) => text)).toEqual(['a', 'by webhook']);
});

test('polling and a webhook exclude each other', async () => {
  const polling = refusalOf(telegram, 'getUpdates', { timeout: 30 });
  await expect.poll(() => telegram.local.activity.attended).toBe(true);
  await setWebhook((await webhook()).url);
  expect(await polling).toBe('Conflict: terminated by setWebhook request');
  expect(await refusalOf(telegram, 'getUpdates')).toBe(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  await resultOf(telegram, 'deleteWebhook', { drop_pending_updates: true });
  expect(await poll()).toEqual([]);
});

test.each([
  [{ url: 'http://example.com/hook' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
  [{ url: 'https://example.com/hook', secret_token: 'ключ' }, 'secret token contains unallowed characters'],
])('setWebhook refuses %j', async (params, description) => {
  expect(await refusalOf(telegram, 'setWebhook', params)).toBe(`Bad Request: ${description}`);
});
