// Everything that is kept in Redis, over one connection.
import type { Rates } from '../pace.ts';
import type { StoreLog } from '../reading.ts';
import { connectRedis } from './connection.ts';
import { createRedisPace } from './pace.ts';
import { createRedisRecords } from './records.ts';
import { createRedisReleases } from './releases.ts';
import { createRedisReminders } from './reminders.ts';

export async function openRedis(url: string, rates: Rates, log: StoreLog) {
  const redis = await connectRedis(url, log);
  return {
    records: createRedisRecords(redis),
    reminders: createRedisReminders(redis),
    pace: createRedisPace(redis, rates),
    releases: createRedisReleases(redis),
  };
}
