// Records in Redis, shared by all instances of the bot. The only file that knows ioredis.
import { Redis } from 'ioredis';
import { ownedKey } from '../keys.ts';
import type { StoreLog } from '../reading.ts';
import type { Placement, Records } from '../records.ts';
import { FORGET, WRITE } from './scripts.ts';

type Condition = 'always' | 'absent' | 'same';

// A person is waiting: better to answer without memory after two seconds than to hang until Redis is back.
const PATIENCE_MS = 2_000;
const LONGEST_PAUSE_MS = 1_000;

/** Rejects when Redis does not answer at once: a wrong address should stop the start. Reconnects by itself later on. */
export async function openRedisRecords(url: string, log: StoreLog): Promise<Records> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 1,
    // A command whose reply was lost may have been carried out; sent again, `swap` would say that somebody else won.
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MS),
  });
  reportOutages(redis, log);

  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw error;
  }

  async function write(
    condition: Condition,
    key: string,
    expected: string,
    value: string,
    { owner, lifetimeMs }: Placement,
  ): Promise<boolean> {
    const keys = owner === undefined ? [key] : [key, ownedKey(owner)];
    const lifetime = lifetimeMs === undefined ? '' : String(lifetimeMs);
    return (await redis.eval(WRITE, keys.length, ...keys, condition, expected, value, lifetime)) === 1;
  }

  return {
    read: async (key) => (await redis.get(key)) ?? undefined,
    async write(key, value, placement) {
      await write('always', key, '', value, placement);
    },
    swap: (key, expected, value, placement) =>
      expected === undefined
        ? write('absent', key, '', value, placement)
        : write('same', key, expected, value, placement),
    async remove(key) {
      await redis.del(key);
    },
    async forget(user, scope) {
      await redis.eval(FORGET, 1, ownedKey(user), scope);
    },
    async ping() {
      await redis.ping();
    },
    async close() {
      // Quitting politely lets running commands finish. Where Redis is gone there is nothing left to be polite to.
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

/** ioredis emits an error at every attempt to reconnect; the operator wants to read of the outage once. */
function reportOutages(redis: Redis, log: StoreLog): void {
  let out = false;
  redis.on('error', (err: Error) => {
    if (!out) log.warn({ err }, 'Redis cannot be reached; trying again until it can');
    out = true;
  });
  redis.on('ready', () => {
    if (out) log.info({}, 'Redis is back');
    out = false;
  });
}
