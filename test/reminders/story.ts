// Reminders on a real store, with a clock that is moved by hand, alarms that ring when it is, and somebody who delivers as
// the test says.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fact } from '../../src/catalog/catalog.ts';
import type { Alarms, Fire } from '../../src/reminders/alarm.ts';
import type { Draft } from '../../src/reminders/commands.ts';
import type { Delivery, Occasion } from '../../src/reminders/delivery.ts';
import type { Outcome } from '../../src/reminders/keeper.ts';
import { createNews } from '../../src/reminders/news.ts';
import type { Reminder } from '../../src/reminders/reminder.ts';
import { createReminders, type ReminderService } from '../../src/reminders/service.ts';
import { openStores } from '../../src/stores/open.ts';
import type { Stores } from '../../src/stores/ports.ts';
import { handClock } from '../support/clock.ts';
import { startRedis } from '../support/redis.ts';

export const ANNA = 101;
export const BORIS = 202;
export const GROUP = -1001;
export const anna = { user: ANNA };
export const admin = { user: BORIS, adminOf: GROUP };
export const ZONE = 'Asia/Novosibirsk';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Wednesday, 16:00 in Novosibirsk. */
const START = '2026-11-25T09:00:00Z';

export interface Sent extends Occasion {
  readonly reminder: Reminder;
}

export interface Story {
  readonly service: ReminderService;
  readonly stores: Stores<unknown>;
  /** All that was tried to be delivered, and the ids of what was given up. */
  readonly tried: Sent[];
  readonly toldEnded: string[];
  readonly results: string[];
  now(): number;
  /** What becomes of deliveries from now on; `sent` at first. */
  answers(answer: Delivery | ((reminder: Reminder) => Delivery | Promise<Delivery>)): void;
  /** Moves the clock and lets ring what is due then, again and again as far as that goes. Resolves to what was tried. */
  passes(ms: number): Promise<Sent[]>;
  /** The next start, with other data perhaps; the clock goes on. */
  restarts(facts?: readonly Fact[]): Promise<void>;
}

/** `redisUrl`: absent, the embedded store. */
export async function beginStory(redisUrl?: string, facts: readonly Fact[] = []): Promise<Story> {
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-story-'));
  const clock = handClock(START);
  const log = { info() {}, warn() {}, debug() {}, trace() {}, error() {}, fatal() {}, child: () => log };
  // Only the embedded store's pace goes by our clock, so none is kept.
  const free = { everyMs: 1, burst: 1_000_000 };
  const stores = await openStores(
    { stateDir, redisUrl },
    {
      parseDialogue: () => undefined,
      log,
      now: clock.now,
      rates: { overall: free, chat: free, group: free },
    },
  );
  const tried: Sent[] = [];
  const toldEnded: string[] = [];
  const results: string[] = [];
  let answer: Parameters<Story['answers']>[0] = 'sent';
  let current = start(facts);

  function start(known: readonly Fact[]) {
    let fire: Fire = async () => undefined;
    const alarms: Alarms = {
      set: async () => {},
      setAll: async () => {},
      cancel: async () => {},
      start: (given) => {
        fire = given;
      },
      stop: async () => {},
    };
    const catalog = { facts: new Map(known.map((fact) => [fact.id, fact])), formerIds: formerIdsOf(known) };
    const news = createNews({
      catalog,
      releases: stores.releases,
      belongs: ({ regions }, topic) => 'question' in topic && regions.includes(topic.question),
    });
    const service = createReminders({
      stores,
      alarms,
      news,
      async deliver(reminder, occasion) {
        tried.push({ reminder, ...occasion });
        return typeof answer === 'function' ? answer(reminder) : answer;
      },
      tellEnded: async ({ id }) => {
        toldEnded.push(id);
      },
      onResult: (result) => results.push(result),
      log,
      now: clock.now,
    });
    service.start();
    return { service, fire: (id: string) => fire(id) };
  }

  async function passes(ms: number): Promise<Sent[]> {
    clock.advance(ms);
    const before = tried.length;
    const rung = new Set<string>();
    for (;;) {
      const due = await stores.reminders.due(clock.now(), 1_000);
      if (due.length === 0) return tried.slice(before);
      for (const { id, at } of due) {
        if (rung.has(`${id} ${at}`) && tried.length > before + 50) throw new Error(`${id} rings for ever`);
        rung.add(`${id} ${at}`);
        await current.fire(id);
      }
    }
  }

  onTestFinished(async () => {
    await current.service.stop();
    await stores.close();
    rmSync(stateDir, { recursive: true, force: true });
  });
  await settled(stores);
  return {
    get service() {
      return current.service;
    },
    stores,
    tried,
    toldEnded,
    results,
    now: clock.now,
    answers(given) {
      answer = given;
    },
    passes,
    async restarts(known = facts) {
      await current.service.stop();
      // Later than the start before, so that it is newer.
      clock.advance(1);
      current = start(known);
      await settled(stores);
    },
  };

  /** The upkeep has announced this release and looked for news. */
  async function settled({ releases }: Stores<unknown>): Promise<void> {
    for (let n = 0; n < 50; n++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if ((await releases.newest()) !== undefined && n > 5) return;
    }
  }
}

function formerIdsOf(facts: readonly Fact[]): Map<string, string> {
  return new Map(facts.flatMap(({ id, former_ids = [] }) => former_ids.map((old) => [old, id] as const)));
}

/** On each of the two stores, the second a real Redis that is emptied before each story. */
export const onBothStores = ['the embedded store', 'Redis'] as const;

export async function storyOn(
  store: (typeof onBothStores)[number],
  facts: readonly Fact[] = [],
): Promise<Story> {
  if (store === 'the embedded store') return beginStory(undefined, facts);
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  return beginStory(redis.url, facts);
}

export const draft = (changes: Partial<Draft> = {}): Draft => ({
  owner: ANNA,
  chat: ANNA,
  locale: 'en',
  zone: ZONE,
  topic: { question: 'tomsk' },
  title: 'Trade with Tomsk',
  rule: { kind: 'change' },
  ...changes,
});

/** What was set; a refusal fails the test. */
export async function set(outcome: Promise<Outcome>): Promise<Reminder> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`refused: ${settled.problem.kind}`);
  return settled.reminder;
}

export async function problemOf(outcome: Promise<Outcome>): Promise<unknown> {
  const settled = await outcome;
  return settled.ok ? undefined : settled.problem;
}
