// Connections to Redis. The only file that knows ioredis.
import { Redis } from 'ioredis';
import type { StoreLog } from '../reading.ts';

export type RedisConnection = Redis;

// A person is waiting: better to answer without memory after two seconds than to hang until Redis is back.
const PATIENCE_MS = 2_000;
const LONGEST_PAUSE_MS = 1_000;

const retryStrategy = (times: number): number => Math.min(times * 100, LONGEST_PAUSE_MS);

/** Rejects when Redis does not answer at once: a wrong address should stop the start. Reconnects by itself later on. */
export async function connectRedis(url: string, log?: StoreLog): Promise<RedisConnection> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 1,
    // A command whose reply was lost may have been carried out; sent again, `swap` would say that somebody else won.
    autoResendUnfulfilledCommands: false,
    retryStrategy,
  });
  loseNoPatience(redis);
  reportOutages(redis, log);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  return redis;
}

/**
 * Ends commands that get no answer. ioredis can do that by itself, but takes a process that was busy for a slow Redis: the
 * timer is looked at before the answer that has been there all the time. At a start, building the engine takes that long.
 */
function loseNoPatience(redis: Redis): void {
  const send = redis.sendCommand.bind(redis);
  redis.sendCommand = (command, stream) => {
    const giveUp = (): void => command.reject(new Error('Redis did not answer in time'));
    const timer = setTimeout(() => setImmediate(giveUp), PATIENCE_MS);
    const settled = (): void => clearTimeout(timer);
    command.promise.then(settled, settled);
    return send(command, stream);
  };
}

/** For whoever waits for work in Redis, however long that takes: its commands never fail, but wait until Redis is back. */
export function waitOnRedis(url: string): RedisConnection {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy });
  reportOutages(redis);
  return redis;
}

/** Quitting politely lets running commands finish. Where Redis is gone there is nothing left to be polite to. */
export async function disconnect(redis: RedisConnection): Promise<void> {
  await redis.quit().catch(() => redis.disconnect());
}

/**
 * ioredis emits an error at every attempt to reconnect; the operator wants to read of the outage once, so one connection
 * of several has the log.
 */
function reportOutages(redis: Redis, log?: StoreLog): void {
  let out = false;
  redis.on('error', (err: Error) => {
    if (!out) log?.warn({ err }, 'Redis cannot be reached; trying again until it can');
    out = true;
  });
  redis.on('ready', () => {
    if (out) log?.info({}, 'Redis is back');
    out = false;
  });
}
