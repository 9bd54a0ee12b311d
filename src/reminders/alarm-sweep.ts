// The alarm clock of the embedded store: looks into the list of what is due, and sleeps until the next moment in it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Reminders } from '../stores/ports.ts';
import type { Again, Alarms, Fire } from './alarm.ts';

export interface SweepDependencies {
  readonly reminders: Pick<Reminders, 'due'>;
  readonly log: Log;
  readonly now: () => number;
  /** Calls the listener when the time has jumped. Returns the function that stops it. */
  readonly onMove?: (listener: () => void) => () => void;
}

/** The clock of the machine may be set, and a moment may be written behind our back: never sleep longer. */
const LONGEST_SLEEP_MS = 5_000;
const BATCH = 100;

export function createSweep({ reminders, log, now, onMove }: SweepDependencies): Alarms {
  const stopping = new AbortController();
  let alarm = new AbortController();
  let wakesAt = Number.POSITIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  let unwatch: (() => void) | undefined;

  async function run(fire: Fire): Promise<void> {
    while (!stopping.signal.aborted) {
      alarm = new AbortController();
      // What is set while the list is being read may be missing from it.
      wakesAt = Number.POSITIVE_INFINITY;
      const sleepMs = await sweep(fire).catch((err: unknown) => {
        log.warn({ err }, 'what is due could not be looked up; trying again');
        return LONGEST_SLEEP_MS;
      });
      wakesAt = now() + sleepMs;
      const woken = AbortSignal.any([alarm.signal, stopping.signal]);
      await pause(Math.min(sleepMs, LONGEST_SLEEP_MS), undefined, { signal: woken }).catch(() => {});
    }
  }

  /** Resolves to how long nothing is to be done, in milliseconds. */
  async function sweep(fire: Fire): Promise<number> {
    const due = await reminders.due(now(), BATCH);
    if (due.length === 0) {
      const [next] = await reminders.due(Number.MAX_SAFE_INTEGER, 1);
      return next ? Math.max(0, next.at - now()) : LONGEST_SLEEP_MS;
    }
    // One after the other: a process that ends may have sent one whose settling is lost, and so repeats one.
    for (const { id } of due) {
      if (stopping.signal.aborted) break;
      const again = await ring(id, fire);
      if (again && 'pauseMs' in again) return again.pauseMs;
    }
    return 0;
  }

  async function ring(id: string, fire: Fire): Promise<Again> {
    try {
      return await fire(id);
    } catch (err) {
      log.warn({ err, reminder: id }, 'a reminder could not be handled; trying again');
      return { pauseMs: LONGEST_SLEEP_MS };
    }
  }

  function wakeBy(at: number): void {
    if (at < wakesAt) alarm.abort();
  }

  return {
    set: async (_, at) => wakeBy(at),
    setAll: async (alarms) => wakeBy(Math.min(...alarms.map(({ at }) => at))),
    // A moment that is taken out of the record is not in the list any more.
    async cancel() {},
    start(fire) {
      unwatch = onMove?.(() => alarm.abort());
      running = run(fire);
    },
    async stop() {
      unwatch?.();
      stopping.abort();
      await running;
    },
  };
}
