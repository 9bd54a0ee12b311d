// The other way in: Telegram brings the updates, through the real server.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWebhook, type WebhookIntake } from '../../src/bot/webhook.ts';
import { createLog } from '../../src/log.ts';
import { startServer } from '../../src/server/listen.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { createServer } from '../../src/server/server.ts';
import { type Accord, accordBot, startAccord } from './accord.ts';

const secret = 'a-secret-of-the-webhook';
const question = 'trade with Tomsk Oblast in 2022';
let accord: Accord;
let webhook: WebhookIntake;
let address: string;

// The polling bot of `accord` is stopped, so that its Telegram and its stores can serve this one.
beforeEach(async () => {
  accord = await startAccord();
  await accord.stopsPolling();
  const log = createLog(
    { logLevel: 'warn', logQuestions: false, botToken: undefined, redisUrl: undefined, webhook: undefined },
    (line) => accord.log.push(line),
  );
  const { telegram, stores, reminders } = accord;
  const bot = accordBot({ stores, reminders, log, metrics: createMetrics() }, telegram);
  let url = 'http://127.0.0.1/';
  webhook = createWebhook({ bot, log, url, secret });
  const app = createServer({
    health: { pingStore: () => stores.ping(), intake: () => webhook.state() },
    metrics: createMetrics(),
    log,
    webhook: { path: '/telegram', secret, handle: (update) => webhook.handle(update) },
  });
  const server = await startServer(app, '127.0.0.1', 0);
  url = `http://127.0.0.1:${server.port}`;
  address = url;
  webhook = createWebhook({ bot, log, url: `${url}/telegram`, secret });
  await webhook.open();
  telegram.atEnd(() => server.close());
});
afterEach(() => accord.close());

const brings = (update: object) =>
  fetch(`${address}/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify(update),
  });

test('questions are answered, and it is ready', async () => {
  const anna = accord.telegram.user('Anna', { language: 'en' });
  expect((await anna.says(question)).text).toContain('$23');
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ ready: true, intake: 'webhook' });
});

test('an update that is brought twice, even at the same time, is answered once', async () => {
  const anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('/help');
  const from = { id: anna.id, is_bot: false, first_name: 'Anna', language_code: 'en' };
  const message = {
    message_id: 5,
    date: 1,
    chat: { id: anna.id, type: 'private', first_name: 'Anna' },
    from,
    text: question,
  };
  const update = { update_id: 4_000, message };
  const answers = await Promise.all([brings(update), brings(update)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect((await brings(update)).status).toBe(200);
  expect(accord.telegram.sees(anna)).toHaveLength(3);
});

test('an update that was under way at several crashes is given up, with a word to the operator', async () => {
  const anna = accord.telegram.user('Anna', { language: 'en' });
  await anna.says('/help');
  const from = { id: anna.id, is_bot: false, first_name: 'Anna', language_code: 'en' };
  const chat = { id: anna.id, type: 'private', first_name: 'Anna' };
  const message = { message_id: 5, date: 1, chat, from, text: question };
  for (let crash = 0; crash < 3; crash++) await accord.stores.seen.begin(4_003);
  await accord.telegram.expectSilence(() => brings({ update_id: 4_003, message }));
  const [error = ''] = accord.log.splice(0).filter((line) => line.includes('"level":50'));
  expect(error).toContain('given up');
  expect(error).not.toContain('Tomsk');
});

test.each([[{}], [{ update_id: 'one' }], [{ update_id: 1.5 }], [{ update_id: 4_001, something_new: {} }]])(
  '%j is taken and dropped: it would only come back',
  async (update) => {
    expect((await brings(update)).status).toBe(200);
  },
);

test('while stopping it takes nothing more, and Telegram keeps the update', async () => {
  await webhook.stop();
  expect((await brings({ update_id: 4_002 })).status).toBe(503);
  accord.log.length = 0;
});
