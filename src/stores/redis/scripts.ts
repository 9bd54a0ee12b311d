// What must happen in one step inside Redis. A user's keys are listed in a sorted set by the moment they expire, so that
// `forget` finds them and the list itself neither grows for ever nor outlives them.
//
// The scripts touch keys of different users and chats: a single Redis, with or without Sentinel, not Redis Cluster.

/**
 * KEYS: the record; the owner's list, if it has an owner.
 * ARGV: condition ('always', 'absent' or 'same'), the text expected by 'same', the new text, lifetime in ms or ''.
 * Replies 1 when it has written, 0 when the condition does not hold.
 */
export const WRITE = `
local current = ARGV[1] ~= 'always' and redis.call('GET', KEYS[1])
if ARGV[1] == 'absent' and current then return 0 end
if ARGV[1] == 'same' and current ~= ARGV[2] then return 0 end
local lifetime = ARGV[4]
if lifetime == '' then
  redis.call('SET', KEYS[1], ARGV[3])
else
  redis.call('SET', KEYS[1], ARGV[3], 'PX', lifetime)
end
if not KEYS[2] then return 1 end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
redis.call('ZADD', KEYS[2], lifetime == '' and '+inf' or now + lifetime, KEYS[1])
local last = redis.call('ZRANGE', KEYS[2], -1, -1, 'WITHSCORES')[2]
if last == 'inf' then redis.call('PERSIST', KEYS[2]) else redis.call('PEXPIREAT', KEYS[2], last) end
return 1
`;

/** KEYS: the owner's list. ARGV: the scope that a key must begin with. */
export const FORGET = `
for _, key in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  if string.sub(key, 1, #ARGV[1]) == ARGV[1] then
    redis.call('DEL', key)
    redis.call('ZREM', KEYS[1], key)
  end
end
return 1
`;
