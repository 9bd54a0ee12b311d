// Redis goes away while reminders are due, by a crash or by not answering, and comes back: all of them are delivered.
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { Endings } from '../support/endings.ts';
import { startRedis } from '../support/redis.ts';
import { startTelegram } from '../support/telegram.ts';
import { arrivals, oneTime, people, plant, startWorker } from './crew.ts';

const COUNT = 40;
const RESTART_MS = 6_000;
/** Longer than any patience of ours. */
const HANG_MS = 30_000;

test.concurrent.for(['is killed and restarted', 'hangs for a while'])(
  'all are delivered when Redis %s in the middle',
  { timeout: 90_000 },
  async (outage, { expect, onTestFinished }) => {
    const endings = new Endings();
    onTestFinished(async () => {
      expect(await endings.run()).toEqual([]);
    });
    const telegram = await startTelegram();
    endings.add(() => telegram.close());
    const redis = await startRedis();
    endings.add(() => redis.stop());
    const location = { stateDir: tmpdir(), redisUrl: redis.url };
    const silent = { info: () => {}, warn: () => {} };
    const stores = await openStores(location, { parseDialogue: () => undefined, log: silent, now: Date.now });
    endings.add(() => stores.close());
    // One of them every 100 ms, before, during and after the outage.
    const start = Date.now() + 2_000;
    const reminders = people(telegram, COUNT).map((chat, n) =>
      oneTime(`outage${String(n).padStart(3, '0')}`, chat, `r${n}`, start + n * 200),
    );
    await plant(stores, reminders);
    const worker = startWorker(telegram, { ...location, leaseMs: 3_000 });
    endings.add(() => worker.child.kill('SIGKILL') && worker.exit);

    await expect.poll(() => arrivals(telegram).size, { timeout: 20_000 }).toBeGreaterThan(3);
    if (outage === 'hangs for a while') redis.hang();
    else await redis.kill9();
    await sleep(outage === 'hangs for a while' ? HANG_MS : RESTART_MS);
    const meanwhile = arrivals(telegram).size;
    expect(meanwhile).toBeLessThan(COUNT);
    if (outage === 'hangs for a while') redis.goOn();
    else await redis.restart();

    await expect.poll(() => arrivals(telegram).size, { timeout: 30_000 }).toBe(COUNT);
    await sleep(3_500);
    // What was sent just when Redis went away may come once more.
    expect([...arrivals(telegram).values()].filter((times) => times > 1).length).toBeLessThanOrEqual(1);
    expect(worker.child.exitCode, worker.output()).toBeNull();
  },
);
