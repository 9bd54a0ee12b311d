// The process that delivers is killed at every point that matters. None is lost, and at most one comes twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, type TestContext, test } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { Endings } from '../support/endings.ts';
import { startRedis } from '../support/redis.ts';
import { startTelegram } from '../support/telegram.ts';
import { arrivals, oneTime, people, plant, startWorker, type WorkerOptions } from './crew.ts';

const silent = { info: () => {}, warn: () => {} };
const TITLES = ['visit 0', 'visit 1', 'visit 2', 'visit 3'];
const LEASE_MS = 1_500;

async function scene(store: 'the embedded store' | 'Redis', { expect, onTestFinished }: TestContext) {
  const endings = new Endings();
  onTestFinished(async () => {
    expect(await endings.run()).toEqual([]);
  });
  const telegram = await startTelegram();
  endings.add(() => telegram.close());
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-reminders-'));
  endings.add(() => rmSync(stateDir, { recursive: true, force: true }));
  const redis = store === 'Redis' ? await startRedis() : undefined;
  endings.add(() => redis?.stop());
  const location = { stateDir, redisUrl: redis?.url };
  const stores = await openStores(location, {
    parseDialogue: () => undefined,
    log: silent,
    now: Date.now,
  });
  const chats = people(telegram, TITLES.length);
  await plant(
    stores,
    chats.map((chat, n) => oneTime(`crash000${n}`, chat, TITLES[n] ?? '', Date.now())),
  );
  await stores.close();
  return {
    telegram,
    starts(diesAt?: WorkerOptions['diesAt']) {
      const worker = startWorker(telegram, { ...location, leaseMs: LEASE_MS, diesAt });
      endings.add(() => worker.child.kill('SIGKILL') && worker.exit);
      return worker;
    },
  };
}

// Side by side: they mostly wait.
describe.concurrent.each(['the embedded store', 'Redis'] as const)(
  'killed while delivering, on %s',
  (store) => {
    test.for(['before claim', 'after claim', 'after send'] as const)(
      '%s: after a restart all have arrived',
      { timeout: 60_000 },
      async (diesAt, context) => {
        const { expect } = context;
        const { telegram, starts } = await scene(store, context);
        // Killed by its own hand, with no warning.
        expect(await starts(diesAt).exit).toBeNull();
        expect(arrivals(telegram).size).toBe(diesAt === 'after send' ? 1 : 0);

        const second = starts();
        await expect
          .poll(() => [...arrivals(telegram).keys()].sort(), { timeout: 30_000, interval: 50 })
          .toEqual(TITLES);
        // Longer than a lease: whatever would come once more has come.
        await sleep(2 * LEASE_MS);
        second.child.kill('SIGTERM');
        expect(await second.exit, second.output()).toBe(0);
        const twice = [...arrivals(telegram).values()].filter((times) => times > 1);
        expect(twice).toEqual(diesAt === 'after send' ? [2] : []);
      },
    );
  },
);
