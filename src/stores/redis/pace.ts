// One pace for all processes on one Redis, by its clock.
import { paceKeys } from '../keys.ts';
import { limitsFor, type Rates } from '../pace.ts';
import type { Pace } from '../reminder-ports.ts';
import type { RedisConnection } from './connection.ts';

/**
 * KEYS: the pause, then the limits. ARGV: the interval and the burst of each limit, in milliseconds.
 * Replies {0, 0} when the message may go out, else the number of the key that stands against it and the wait.
 */
const TAKE = `
local pause = redis.call('PTTL', KEYS[1])
if pause > 0 then return { 1, pause } end
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local ahead = {}
for n = 2, #KEYS do
  ahead[n] = math.max((tonumber(redis.call('GET', KEYS[n]) or 0)) - now, 0)
  local wait = ahead[n] - ARGV[2 * n - 2]
  if wait > 0 then return { n, math.ceil(wait) } end
end
for n = 2, #KEYS do
  local more = ahead[n] + ARGV[2 * n - 3]
  redis.call('SET', KEYS[n], string.format('%.3f', now + more), 'PX', math.ceil(more))
end
return { 0, 0 }
`;

/** KEYS: the pause. ARGV: its length in milliseconds. */
const PAUSE = `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], 1, 'PX', ARGV[1]) end
return 1
`;

export function createRedisPace(redis: RedisConnection, rates: Rates): Pace {
  return {
    async take(chat) {
      const limits = limitsFor(chat, rates);
      const keys = [paceKeys.pause, ...limits.map(({ key }) => key)];
      const numbers = limits.flatMap(({ rate }) => [rate.everyMs, rate.burst * rate.everyMs]);
      const reply = await redis.eval(TAKE, keys.length, ...keys, ...numbers);
      const [key, waitMs] = Array.isArray(reply) ? reply.map(Number) : [];
      if (key === undefined || waitMs === undefined) throw new Error('Redis has not said whose turn it is');
      if (key === 0) return { go: true };
      return { go: false, waitMs, because: limits[key - 2]?.because ?? 'pause' };
    },
    async pause(ms) {
      await redis.eval(PAUSE, 1, paceKeys.pause, Math.ceil(ms));
    },
  };
}
