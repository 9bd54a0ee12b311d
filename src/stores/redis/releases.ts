// Releases of the data in Redis: each a map of facts to hashes, and every fact once by its hash.
import { releaseKeys as keys } from '../keys.ts';
import { factsOf } from '../release-facts.ts';
import type { Releases } from '../reminder-ports.ts';
import type { RedisConnection } from './connection.ts';

/** ARGV: releases to keep. */
const KEEP_ONLY = `
local kept = { [redis.call('ZRANGE', '${keys.all}', -1, -1)[1] or ''] = true }
for _, id in ipairs(ARGV) do kept[id] = true end
local needed = {}
for _, id in ipairs(redis.call('ZRANGE', '${keys.all}', 0, -1)) do
  local facts = redis.call('GET', '${keys.one}' .. id)
  if kept[id] and facts then
    for _, hash in pairs(cjson.decode(facts)) do needed[hash] = true end
  else
    redis.call('DEL', '${keys.one}' .. id)
    redis.call('ZREM', '${keys.all}', id)
  end
end
for _, hash in ipairs(redis.call('HKEYS', '${keys.facts}')) do
  if not needed[hash] then redis.call('HDEL', '${keys.facts}', hash) end
end
return 1
`;

export function createRedisReleases(redis: RedisConnection): Releases {
  return {
    async announce(release, bodies, now) {
      const batch = redis.multi();
      batch.set(keys.one + release.id, JSON.stringify(release.facts));
      batch.zadd(keys.all, now, release.id);
      if (bodies.size > 0) batch.hset(keys.facts, new Map(bodies));
      await batch.exec();
    },
    async newest() {
      const [id] = await redis.zrange(keys.all, '-1', '-1');
      return id;
    },
    facts: async (id) => factsOf(await redis.get(keys.one + id)),
    async bodies(hashes) {
      if (hashes.length === 0) return new Map();
      const found = await redis.hmget(keys.facts, ...hashes);
      return new Map(
        hashes.flatMap((hash, n) => {
          const text = found[n];
          return typeof text === 'string' ? [[hash, text] as const] : [];
        }),
      );
    },
    async keepOnly(ids) {
      await redis.eval(KEEP_ONLY, 0, ...ids);
    },
  };
}
