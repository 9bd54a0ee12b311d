// Reminders by the hundred thousand: does setting, listing and looking up what is due stay as quick as with a thousand?

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/stores/embedded/database.ts';
import { REMINDER_SQL } from '../../src/stores/embedded/reminder-sql.ts';
import { openStores } from '../../src/stores/open.ts';
import type { ReminderEntry, Stores } from '../../src/stores/ports.ts';
import { startRedis } from '../support/redis.ts';
import { type Latency, timed } from './latency.ts';

const PER_CHAT = 10;
const TRIES = 300;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

export type ReminderLine = {
  readonly store: string;
  readonly action: string;
  /** With few and with many reminders. */
  readonly few: Latency;
  readonly many: Latency;
};

const body = JSON.stringify({ title: 'Trade with Tomsk Oblast', note: 'x'.repeat(300) });

/** Spread over a year, so that some hundred are due whatever the number of all. */
function entry(n: number, count: number, now: number): ReminderEntry {
  const chat = Math.floor(n / PER_CHAT) + 1;
  const ahead = n < 100 ? -n : Math.floor((n / count) * YEAR_MS);
  return { id: `bench${n}`, owner: chat, chat, live: true, nextAt: now + ahead, watches: false, body };
}

/** In one transaction: how quick single ones are is measured afterwards. */
function fillEmbedded(stateDir: string, count: number, now: number): void {
  const database = openDatabase(stateDir);
  const add = database.prepare(REMINDER_SQL.add);
  database.atOnce(() => {
    for (let n = 0; n < count; n++) {
      const { id, chat, nextAt = null } = entry(n, count, now);
      add.run(id, chat, chat, 1, nextAt, nextAt, 0, null, null, body);
    }
  });
  database.close();
}

async function fill({ reminders }: Stores<unknown>, count: number, now: number): Promise<void> {
  for (let n = 0; n < count; n += 1_000) {
    const batch = Array.from({ length: Math.min(1_000, count - n) }, (_, k) => entry(n + k, count, now));
    await Promise.all(batch.map((one) => reminders.add(one, PER_CHAT)));
  }
}

async function measure(
  stores: Stores<unknown>,
  count: number,
  now: number,
): Promise<Record<string, Latency>> {
  const { reminders } = stores;
  const chats = count / PER_CHAT;
  const actions: Record<string, (text: string) => Promise<unknown>> = {
    set: (n) =>
      reminders.add(
        { ...entry(0, count, now), id: `new${n}`, chat: -Number(n) - 1, nextAt: now + YEAR_MS },
        20,
      ),
    list: (n) => reminders.list({ chat: ((Number(n) * 7919) % chats) + 1 }, { offset: 0, limit: PER_CHAT }),
    due: () => reminders.due(now, 100),
    claim: (n) => reminders.claim(`bench${Number(n) % 100}`, now + Number(n) * HOUR_MS, 1),
  };
  const measured: Record<string, Latency> = {};
  for (const [action, run] of Object.entries(actions)) {
    const { answer, latency } = timed(run);
    for (let n = 0; n < TRIES; n++) await answer(String(n));
    measured[action] = latency();
  }
  return measured;
}

async function onEmbedded(count: number): Promise<Record<string, Latency>> {
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const now = Date.now();
  fillEmbedded(stateDir, count, now);
  return measuredIn(stateDir, undefined, async (stores) => measure(stores, count, now));
}

async function onRedis(count: number): Promise<Record<string, Latency>> {
  const redis = await startRedis();
  const now = Date.now();
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    return await measuredIn(stateDir, redis.url, async (stores) => {
      await fill(stores, count, now);
      return measure(stores, count, now);
    });
  } finally {
    await redis.stop();
  }
}

async function measuredIn<T>(
  stateDir: string,
  redisUrl: string | undefined,
  work: (stores: Stores<unknown>) => Promise<T>,
): Promise<T> {
  const log = { info: () => {}, warn: () => {} };
  const stores = await openStores(
    { stateDir, redisUrl },
    { parseDialogue: () => undefined, log, now: Date.now },
  );
  try {
    return await work(stores);
  } finally {
    await stores.close();
    rmSync(stateDir, { recursive: true, force: true });
  }
}

export async function remindersAtScale(few: number, many: number): Promise<readonly ReminderLine[]> {
  const lines: ReminderLine[] = [];
  for (const [store, run] of [
    ['embedded', onEmbedded],
    ['Redis', onRedis],
  ] as const) {
    const [withFew, withMany] = [await run(few), await run(many)];
    for (const [action, before] of Object.entries(withFew)) {
      const after = withMany[action];
      if (after) lines.push({ store, action, few: before, many: after });
    }
  }
  return lines;
}
