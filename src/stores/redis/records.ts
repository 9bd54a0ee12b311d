// Records in Redis, shared by all instances of the bot.
import { ownedKey } from '../keys.ts';
import type { Placement, Records } from '../records.ts';
import { disconnect, type RedisConnection } from './connection.ts';
import { FORGET, WRITE } from './scripts.ts';

type Condition = 'always' | 'absent' | 'same';

export function createRedisRecords(redis: RedisConnection): Records {
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
    close: () => disconnect(redis),
  };
}
