// The part of the composition root that puts reminders together: records and releases of the stores, the alarm clock that
// fits them, and what the bot brings, which is how to deliver.

import type { Delivering } from '../bot/reminding/deliver.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Config } from '../config.ts';
import type { Alarms } from '../reminders/alarm.ts';
import { createSweep, type SweepDependencies } from '../reminders/alarm-sweep.ts';
import { createNews } from '../reminders/news.ts';
import { createReminders, type ReminderService, type RemindersDependencies } from '../reminders/service.ts';
import { ALARM_PREFIX } from '../stores/keys.ts';
import { RATES, type Rates } from '../stores/pace.ts';
import type { Stores } from '../stores/ports.ts';

export interface RemindersParts
  extends Delivering,
    Pick<RemindersDependencies, 'log' | 'now' | 'onResult' | 'persistence' | 'leaseMs' | 'upkeepEveryMs'> {
  readonly config: Pick<Config, 'redisUrl'>;
  readonly catalog: Pick<Catalog, 'facts' | 'formerIds'>;
  readonly stores: Pick<Stores<unknown>, 'reminders' | 'pace' | 'releases'>;
  /** As the stores were opened with. */
  readonly rates?: Rates;
  readonly onMove?: SweepDependencies['onMove'];
}

/** Nothing is delivered before `start`. Rejects when Redis cannot be reached. */
export async function openReminders(parts: RemindersParts): Promise<ReminderService> {
  const { config, catalog, stores, belongs } = parts;
  const alarms =
    config.redisUrl === undefined
      ? createSweep({ ...parts, reminders: stores.reminders })
      : await openQueue(config.redisUrl, parts);
  const news = createNews({ catalog, releases: stores.releases, belongs });
  return createReminders({ ...parts, alarms, news });
}

async function openQueue(url: string, { rates = RATES, leaseMs, log, now }: RemindersParts): Promise<Alarms> {
  const { connectRedis, disconnect, waitOnRedis } = await import('../stores/redis/connection.ts');
  const { createBullmqAlarms } = await import('../reminders/alarm-bullmq.ts');
  const setting = await connectRedis(url);
  const waiting = waitOnRedis(url);
  const alarms = createBullmqAlarms({
    setting,
    waiting,
    prefix: ALARM_PREFIX,
    rate: rateOf(rates),
    ...(leaseMs !== undefined && { lockMs: leaseMs / 2 }),
    log,
    now,
  });
  return {
    ...alarms,
    async stop() {
      await alarms.stop();
      await disconnect(setting);
      waiting.disconnect();
    },
  };
}

/** Jobs per second, or per longer time where there are less. */
function rateOf({ overall }: Rates): { max: number; duration: number } {
  const max = Math.max(1, Math.floor(1_000 / overall.everyMs));
  return { max, duration: Math.ceil(max * overall.everyMs) };
}
