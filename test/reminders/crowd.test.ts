// Many reminders at one moment and two processes that deliver them from one Redis: each once, and never faster than
// Telegram allows. Time runs four times faster for Telegram's limits and for ours alike.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { startRedis } from '../support/redis.ts';
import { startTelegram } from '../support/telegram.ts';
import { arrivals, oneTime, people, plant, startWorker } from './crew.ts';

const HASTE = 4;
const COUNT = 2_000;

test('2,000 due in one minute are delivered once each, by two processes, without a 429', {
  timeout: 120_000,
}, async () => {
  const began = Date.now();
  const telegram = await startTelegram({ keepRates: true, now: () => began + (Date.now() - began) * HASTE });
  const redis = await startRedis();
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-crowd-'));
  const stores = await openStores(
    { stateDir, redisUrl: redis.url },
    { parseDialogue: () => undefined, log: { info: () => {}, warn: () => {} }, now: Date.now },
  );
  const due = Date.now();
  const reminders = people(telegram, COUNT).map((chat, n) =>
    oneTime(`crowd${String(n).padStart(5, '0')}`, chat, `r${n}`, due - (n % 60)),
  );
  await plant(stores, reminders);
  const workers = [1, 2].map(() =>
    startWorker(telegram, {
      stateDir,
      redisUrl: redis.url,
      haste: HASTE,
      leaseMs: 10_000,
      upkeepEveryMs: 60_000,
    }),
  );
  try {
    await expect.poll(() => arrivals(telegram).size, { timeout: 80_000, interval: 200 }).toBe(COUNT);
    await expect.poll(() => stores.reminders.pending(), { timeout: 5_000 }).toBe(0);
    const calls = telegram.calls('sendMessage');
    expect(calls.filter(({ response }) => response?.ok === false)).toEqual([]);
    expect(calls).toHaveLength(COUNT);
    expect(workers.map(({ output }) => (output().match(/"level":[456]0/g) ?? []).length)).toEqual([0, 0]);
    for (const { child } of workers) child.kill('SIGTERM');
    expect(await Promise.all(workers.map(({ exit }) => exit))).toEqual([0, 0]);
  } finally {
    for (const { child } of workers) child.kill('SIGKILL');
    await stores.close();
    await telegram.close();
    await redis.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
});
