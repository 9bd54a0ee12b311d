// The two alarm clocks on real time: one looks into the embedded store, the other is BullMQ on a real Redis.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openReminders } from '../../src/main/reminders.ts';
import type { Again, Alarms } from '../../src/reminders/alarm.ts';
import { createBullmqAlarms } from '../../src/reminders/alarm-bullmq.ts';
import { createSweep } from '../../src/reminders/alarm-sweep.ts';
import type { Reminder } from '../../src/reminders/reminder.ts';
import { openStores } from '../../src/stores/open.ts';
import type { Stores } from '../../src/stores/ports.ts';
import { Endings } from '../support/endings.ts';
import { type RedisProcess, startRedis } from '../support/redis.ts';
import { oneTime, plant } from './crew.ts';

const log = createLog({
  logLevel: 'silent',
  logQuestions: false,
  botToken: undefined,
  redisUrl: undefined,
  webhook: undefined,
});
const endings = new Endings();
afterEach(async () => {
  expect(await endings.run()).toEqual([]);
});

/** What has rung so far, and when. */
function bell(answer: (id: string) => Again | Promise<Again> = () => undefined) {
  const rung: { id: string; at: number }[] = [];
  return {
    rung,
    ids: () => rung.map(({ id }) => id),
    fire: async (id: string) => {
      rung.push({ id, at: Date.now() });
      return answer(id);
    },
  };
}

async function opened(redisUrl?: string): Promise<Stores<unknown>> {
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-alarms-'));
  endings.add(() => rmSync(stateDir, { recursive: true, force: true }));
  const stores = await openStores(
    { stateDir, redisUrl },
    { parseDialogue: () => undefined, log, now: Date.now },
  );
  endings.add(() => stores.close());
  return stores;
}

describe('the sweep', () => {
  let stores: Stores<unknown>;
  let sweep: Alarms;
  beforeEach(async () => {
    stores = await opened();
    sweep = createSweep({ reminders: stores.reminders, log, now: Date.now });
    endings.add(() => sweep.stop());
  });

  /** As the service has it: claimed, and due no more. */
  const claiming = () =>
    bell(async (id) => {
      await stores.reminders.claim(id, Date.now(), 60_000);
      return undefined;
    });

  test('rings what is overdue at once, and the rest at its moment, one that is nearer included', async () => {
    const now = Date.now();
    await plant(stores, [oneTime('overdue01', 1, 'x', now - 5_000), oneTime('later0001', 1, 'x', now + 700)]);
    const { ids, rung, fire } = claiming();
    sweep.start(fire);
    await expect.poll(ids).toEqual(['overdue01']);
    // It sleeps by now. A nearer one wakes it.
    await plant(stores, [oneTime('nearer001', 1, 'x', now + 400)]);
    await sweep.set('nearer001', now + 400);
    await expect.poll(ids, { timeout: 3_000, interval: 10 }).toEqual(['overdue01', 'nearer001', 'later0001']);
    const [, nearer, later] = rung;
    expect(nearer?.at).toBeGreaterThanOrEqual(now + 400);
    expect(nearer?.at).toBeLessThan(now + 700);
    expect(later?.at).toBeGreaterThanOrEqual(now + 700);
  });

  test('is silent for as long as it is told to be, and rings what failed again', async () => {
    await plant(stores, [
      oneTime('first0001', 1, 'x', Date.now() - 2),
      oneTime('second001', 1, 'x', Date.now() - 1),
    ]);
    const answers: Again[] = [{ pauseMs: 300 }];
    const { rung, fire } = bell(async (id) => {
      const again = answers.shift();
      if (!again) await stores.reminders.claim(id, Date.now(), 60_000);
      return again;
    });
    sweep.start(fire);
    await expect
      .poll(() => rung.map(({ id }) => id), { timeout: 3_000 })
      .toEqual(['first0001', 'first0001', 'second001']);
    expect((rung[1]?.at ?? 0) - (rung[0]?.at ?? 0)).toBeGreaterThanOrEqual(295);
  });

  test('stops, and then rings no more', async () => {
    const { rung, fire } = claiming();
    sweep.start(fire);
    await sweep.stop();
    await plant(stores, [oneTime('toolate01', 1, 'x', Date.now())]);
    await sweep.set('toolate01', 0);
    await sleep(100);
    expect(rung).toEqual([]);
  });
});

describe('BullMQ', () => {
  let redis: RedisProcess;
  let raw: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    raw = new Redis(redis.url);
    return async () => {
      raw.disconnect();
      await redis.stop();
    };
  });
  beforeEach(() => raw.flushall());

  function alarms(): Alarms {
    const setting = new Redis(redis.url, { maxRetriesPerRequest: 1 });
    const waiting = new Redis(redis.url, { maxRetriesPerRequest: null });
    const made = createBullmqAlarms({
      setting,
      waiting,
      prefix: 'test:alarm',
      rate: { max: 100, duration: 1_000 },
      log,
      now: Date.now,
    });
    endings.add(async () => {
      await made.stop();
      setting.disconnect();
      waiting.disconnect();
    });
    return made;
  }

  test('rings once at its moment, however often it was set, in one of several processes', async () => {
    const [one, other] = [alarms(), alarms()];
    const { rung, ids, fire } = bell();
    one.start(fire);
    other.start(fire);
    const at = Date.now() + 300;
    await Promise.all([
      one.set('abc', at),
      other.set('abc', at),
      one.setAll([
        { id: 'abc', at },
        { id: 'def', at: 0 },
      ]),
    ]);
    await expect.poll(ids, { timeout: 3_000 }).toEqual(['def', 'abc']);
    expect(rung[1]?.at).toBeGreaterThanOrEqual(at);
    await sleep(200);
    expect(rung).toHaveLength(2);
    expect(await raw.keys('*:def-0')).toEqual([]);
  });

  test('carries nothing but the id', async () => {
    const clock = alarms();
    await clock.set('abc', Date.now() + 60_000);
    const [job = ''] = await raw.keys('*:abc-*');
    expect(JSON.parse((await raw.hget(job, 'data')) ?? '')).toEqual({ id: 'abc' });
  });

  test('takes an alarm back, and sets none for years ahead', async () => {
    const clock = alarms();
    const at = Date.now() + 150;
    await clock.set('abc', at);
    await clock.set('far', Date.now() + 300 * 86_400_000);
    await clock.cancel('abc', at);
    await clock.cancel('never', at);
    const { rung, fire } = bell();
    clock.start(fire);
    await sleep(400);
    expect(rung).toEqual([]);
    expect(await raw.keys('*far*')).toEqual([]);
  });

  test('rings again when it is told to, and when handling failed', async () => {
    const clock = alarms();
    const answers: (() => Again)[] = [
      () => ({ at: Date.now() + 200 }),
      () => {
        throw new Error('the store is away');
      },
    ];
    const { rung, fire } = bell(() => answers.shift()?.());
    clock.start(fire);
    await clock.set('abc', 0);
    await expect.poll(() => rung.length, { timeout: 5_000 }).toBe(3);
    expect((rung[1]?.at ?? 0) - (rung[0]?.at ?? 0)).toBeGreaterThanOrEqual(195);
    await sleep(100);
    expect(await raw.zcard('test:alarm:reminders:delayed')).toBe(0);
  });

  test('is silent in every process for as long as one is told to be', async () => {
    const [one, other] = [alarms(), alarms()];
    let pause = true;
    const { rung, fire } = bell(() => {
      const again = pause ? { pauseMs: 500 } : undefined;
      pause = false;
      return again;
    });
    one.start(fire);
    await one.set('first', 0);
    await expect.poll(() => rung.length, { timeout: 3_000 }).toBe(1);
    other.start(fire);
    await other.setAll([
      { id: 'second', at: 0 },
      { id: 'third', at: 0 },
    ]);
    await expect.poll(() => rung.length, { timeout: 5_000 }).toBe(4);
    expect((rung[1]?.at ?? 0) - (rung[0]?.at ?? 0)).toBeGreaterThanOrEqual(450);
  });

  test('a queue that was lost is filled again from the records, and forgetting leaves nothing of a user', async () => {
    const stores = await opened(redis.url);
    const delivered: Reminder[] = [];
    const service = await openReminders({
      config: { redisUrl: redis.url },
      catalog: { facts: new Map(), formerIds: new Map() },
      stores,
      belongs: () => false,
      deliver: async (reminder) => {
        delivered.push(reminder);
        return 'sent';
      },
      tellEnded: async () => {},
      upkeepEveryMs: 150,
      log,
      now: Date.now,
    });
    endings.add(() => service.stop());
    service.start();
    const draft = {
      locale: 'en',
      zone: 'Asia/Tomsk',
      topic: { question: 'tomsk' },
      title: 'Tomsk',
      chat: 42,
      owner: 42,
    } as const;
    const soon = await service.create(
      { user: 42 },
      { ...draft, rule: { kind: 'once', at: Date.now() + 61_000 } },
    );
    if (!soon.ok) throw new Error(soon.problem.kind);
    const jobs = () => raw.keys(`*${soon.reminder.id}-*`);
    await expect.poll(jobs).toHaveLength(1);
    await raw.del(...(await raw.keys('accord:1:alarm:*')));
    await expect.poll(jobs, { timeout: 3_000 }).toHaveLength(1);

    await service.forget(42);
    expect(await raw.keys(`*${soon.reminder.id}*`)).toEqual([]);
    expect(await raw.keys('*:42*')).toEqual([]);

    await plant(stores, [oneTime('noalarm01', 43, 'without an alarm', Date.now() + 300)]);
    await expect.poll(() => delivered.map(({ id }) => id), { timeout: 3_000 }).toEqual(['noalarm01']);
  });
});
