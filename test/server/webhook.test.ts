import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';
import { createServer } from '../../src/server/server.ts';

const SECRET = 'right_secret';
const update = { update_id: 1, message: { text: 'торговля с Томской областью' } };

interface Delivery {
  readonly secret?: string;
  readonly body?: string;
  readonly method?: string;
}

/** A server with a webhook; `taken` are the updates that reached the handler. */
function telegramAnd(fails?: Error): {
  deliver(delivery?: Delivery): Promise<Response>;
  readonly taken: object[];
  readonly logged: string[];
} {
  const taken: object[] = [];
  const logged: string[] = [];
  const app = createServer({
    health: { pingStore: async () => {}, intake: () => ({ up: true, by: 'webhook' }) },
    metrics: createMetrics(),
    log: { error: (_, sentence) => logged.push(sentence) },
    webhook: {
      path: '/telegram',
      secret: SECRET,
      handle: async (given) => {
        taken.push(given);
        if (fails) throw fails;
      },
    },
  });
  return {
    taken,
    logged,
    deliver: async ({ secret = SECRET, body = JSON.stringify(update), method = 'POST' } = {}) =>
      app.request('/telegram', {
        method,
        headers: { 'X-Telegram-Bot-Api-Secret-Token': secret, 'Content-Type': 'application/json' },
        ...(method === 'POST' ? { body } : {}),
      }),
  };
}

describe('the webhook', () => {
  it('hands the update on and answers when it is done', async () => {
    const telegram = telegramAnd();
    const response = await telegram.deliver();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(telegram.taken).toEqual([update]);
  });

  it.each([
    ['none', ''],
    ['a wrong one of the same length', 'wrong_secret'],
    ['a part of it', 'right'],
    ['a longer one', `${SECRET}x`],
  ])('turns away whoever has not the secret: %s', async (_, secret) => {
    const telegram = telegramAnd();
    expect((await telegram.deliver({ secret })).status).toBe(401);
    expect(telegram.taken).toEqual([]);
  });

  it.each(['', 'no JSON', '5', 'null', '"text"'])('refuses a body that is no update: %s', async (body) => {
    const telegram = telegramAnd();
    expect((await telegram.deliver({ body })).status).toBe(400);
    expect(telegram.taken).toEqual([]);
  });

  it('refuses a body of more than a megabyte', async () => {
    const telegram = telegramAnd();
    const body = JSON.stringify({ text: 'x'.repeat(1_100_000) });
    expect((await telegram.deliver({ body })).status).toBe(413);
    expect(telegram.taken).toEqual([]);
  });

  it('takes nothing but a POST', async () => {
    expect((await telegramAnd().deliver({ method: 'GET' })).status).toBe(404);
  });

  it('asks Telegram to come back when the update could not be taken up, and logs it', async () => {
    const telegram = telegramAnd(new Error('store away'));
    const response = await telegram.deliver();
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(telegram.logged).toEqual(['an update could not be taken up; Telegram will bring it again']);
  });

  it('is not there when updates come by polling', async () => {
    const app = createServer({
      health: { pingStore: async () => {}, intake: () => ({ up: true, by: 'polling' }) },
      metrics: createMetrics(),
      log: { error: () => {} },
    });
    expect((await app.request('/telegram', { method: 'POST', body: '{}' })).status).toBe(404);
  });
});
