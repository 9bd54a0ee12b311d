// The same stories with the memory in a real Redis, and with Redis gone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RedisProcess, startRedis } from '../support/redis.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

let redis: RedisProcess;
let accord: Accord;
let anna: TestUser;

beforeAll(async () => {
  redis = await startRedis();
  accord = await startAccord({ redisUrl: redis.url, telegram: { timeoutMs: 8_000 } });
  anna = accord.telegram.user('Anna', { language: 'en' });
});
afterAll(async () => {
  await accord.close();
  await redis.stop();
});

test('a talk, a choice of language, a restart, and deletion', async () => {
  await anna.says('/language');
  await anna.taps('Русский');
  await anna.says('trade with Tomsk Oblast in 2022');
  await accord.restarts();
  expect((await anna.says('what about Novosibirsk?')).text).toContain('Novosibirsk Oblast in 2022');
  expect((await anna.says('/help')).text).toBe(ru('help'));
  await anna.says('/forget');
  expect((await anna.taps(ru('forget-yes'))).text).toBe(ru('forget-done'));
  expect((await anna.says('/help')).text).toBe(en('help'));
});

test('with Redis gone questions are still answered, and what cannot be saved is said', async () => {
  await anna.says('trade with Tomsk Oblast in 2022');
  await anna.says('/language');
  await redis.kill9();
  const begun = performance.now();
  const answer = await anna.says('trade with Kuzbass in 2024');
  expect(performance.now() - begun).toBeLessThan(2_500);
  expect(answer.text).toContain('Kuzbass');
  expect((await anna.taps('Русский')).notice?.text).toBe(en('not-saved'));

  await redis.restart();
  await expect
    .poll(
      () =>
        accord.stores.ping().then(
          () => true,
          () => false,
        ),
      { timeout: 5_000 },
    )
    .toBe(true);
  expect((await anna.taps('Русский')).notice?.text).toBe(ru('language-saved'));
});
