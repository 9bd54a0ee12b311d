// What is put right from time to time, beginning with the start: alarms that are missing, news that nobody was told of,
// records and releases that nobody needs any more.
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Reminders } from '../stores/ports.ts';
import type { Alarms } from './alarm.ts';
import type { News } from './news.ts';

export interface UpkeepDependencies {
  readonly reminders: Reminders;
  readonly alarms: Alarms;
  readonly news: News;
  readonly tellOfNews: () => Promise<void>;
  readonly log: Log;
  readonly now: () => number;
  readonly everyMs: number;
  readonly stopping: AbortSignal;
}

/** Alarms are set an hour ahead at most (alarm-bullmq.ts). */
const AHEAD_MS = 3_600_000;
/** What is above this is due later, and gets its alarm the next time. */
const MOST_ALARMS = 5_000;
const BATCH = 500;
const NEWS_EVERY_MS = 3_600_000;
/** After a failure: whoever is due must not wait for the next turn. */
const AGAIN_MS = 2_000;

/** Resolves when `stopping` says so. Goes on whatever fails. */
export async function keepUp(deps: UpkeepDependencies): Promise<void> {
  const { reminders, alarms, news, tellOfNews, log, now, everyMs, stopping } = deps;
  let announced = false;
  let newsAt = 0;

  async function announce(): Promise<void> {
    if (!announced) await news.announce(now());
    announced = true;
  }

  async function setMissingAlarms(): Promise<void> {
    const due = await reminders.due(now() + AHEAD_MS, MOST_ALARMS);
    for (let n = 0; n < due.length && !stopping.aborted; n += BATCH)
      await alarms.setAll(due.slice(n, n + BATCH));
  }

  async function tell(): Promise<void> {
    if (!announced || now() < newsAt) return;
    await tellOfNews();
    newsAt = now() + NEWS_EVERY_MS;
    await reminders.dropExpired(now());
    if (await news.isNewest()) await news.keepOnly(await reminders.releases());
  }

  while (!stopping.aborted) {
    let failed = false;
    for (const task of [announce, setMissingAlarms, tell]) {
      await task().catch((err: unknown) => {
        failed = true;
        log.warn({ err }, 'reminders could not be looked after; trying again');
      });
    }
    await pause(failed ? Math.min(everyMs, AGAIN_MS) : everyMs, undefined, { signal: stopping }).catch(
      () => {},
    );
  }
}
