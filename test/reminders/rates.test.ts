// What Telegram asks for is obeyed by every process: silence after a 429, and the pace of one group.
import { tmpdir } from 'node:os';
import { describe, type TestContext, test } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { Endings } from '../support/endings.ts';
import { startRedis } from '../support/redis.ts';
import { startTelegram, type TestTelegramOptions } from '../support/telegram.ts';
import { arrivals, oneTime, people, plant, startWorker } from './crew.ts';

/** Two processes on one Redis, not started yet. */
async function scene({ expect, onTestFinished }: TestContext, options: TestTelegramOptions = {}) {
  const endings = new Endings();
  onTestFinished(async () => {
    expect(await endings.run()).toEqual([]);
  });
  const telegram = await startTelegram(options);
  endings.add(() => telegram.close());
  const redis = await startRedis();
  endings.add(() => redis.stop());
  const location = { stateDir: tmpdir(), redisUrl: redis.url };
  const log = { info: () => {}, warn: () => {} };
  const stores = await openStores(location, { parseDialogue: () => undefined, log, now: Date.now });
  endings.add(() => stores.close());
  const work = (haste: number): void => {
    for (let n = 0; n < 2; n++) {
      const worker = startWorker(telegram, { ...location, haste, leaseMs: 10_000, upkeepEveryMs: 60_000 });
      endings.add(() => worker.child.kill('SIGKILL') && worker.exit);
    }
  };
  return { telegram, stores, work };
}

// Side by side: they mostly wait.
describe.concurrent('two processes', { timeout: 60_000 }, () => {
  test('are both silent for as long as a 429 says, and deliver everything once after it', async (context) => {
    const { expect } = context;
    const { telegram, stores, work } = await scene(context);
    const at: number[] = [];
    telegram.local.activity.watch(() => {
      while (at.length < telegram.calls('sendMessage').length) at.push(Date.now());
    });
    await plant(
      stores,
      people(telegram, 60).map((chat, n) => oneTime(`limited${n}x`, chat, `r${n}`, Date.now())),
    );
    work(1);
    await expect.poll(() => at.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(9);
    telegram.failures.tooManyRequests(2, { method: 'sendMessage' });
    await expect.poll(() => arrivals(telegram).size, { timeout: 20_000 }).toBe(60);
    expect([...new Set(arrivals(telegram).values())]).toEqual([1]);

    const calls = telegram.calls('sendMessage');
    const refused = calls.flatMap(({ response }, n) => (response?.ok ? [] : [n]));
    expect(refused).toHaveLength(1);
    const [when = 0] = refused.map((n) => at[n] ?? 0);
    // One that the other process had under way, at the most.
    const during = at.filter((moment) => moment > when && moment < when + 1_950);
    expect(during.length).toBeLessThanOrEqual(1);
  });

  // Time may not run much faster: a machine that stands still for 50 ms would look like a burst.
  test('send no more into one group than it allows', async (context) => {
    const { expect } = context;
    const haste = 5;
    const began = Date.now();
    const { telegram, stores, work } = await scene(context, {
      keepRates: true,
      now: () => began + (Date.now() - began) * haste,
    });
    const owner = telegram.user('Anna');
    const group = telegram.supergroup('Partners', { owner });
    const { stage } = telegram.local;
    stage.setStanding({ room: group.id, user: telegram.bot.id, by: owner.id, standing: 'member' });
    // More than a minute allows.
    await plant(
      stores,
      Array.from({ length: 21 }, (_, n) => oneTime(`group00${n}x`, group.id, `r${n}`, Date.now())),
    );
    work(haste);
    await expect.poll(() => arrivals(telegram).size, { timeout: 30_000 }).toBe(21);
    expect(telegram.calls('sendMessage').filter(({ response }) => !response?.ok)).toEqual([]);
  });
});
