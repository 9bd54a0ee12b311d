// What must happen to a reminder in one step inside Redis: its hash and everything it is found by.
//
// In the lists of a chat and of an owner the score is the moment, `inf` where there is none, and -1 for one that is not
// live, so that counting and listing the live ones is a range. Absent fields are empty texts.
import { reminderKeys as keys } from '../keys.ts';

const TOOLS = `
local ONE, CHAT, OWNER = '${keys.one}', '${keys.ofChat}', '${keys.ofOwner}'
local DUE, WATCHING, EXPIRING, RELEASES =
  '${keys.due}', '${keys.watching}', '${keys.expiring}', '${keys.releases}'

local function read(id)
  local all = redis.call('HGETALL', ONE .. id)
  if #all == 0 then return nil end
  local entry = {}
  for n = 1, #all, 2 do entry[all[n]] = all[n + 1] end
  return entry
end

local function refer(release, by)
  if release == '' then return end
  if redis.call('HINCRBY', RELEASES, release, by) <= 0 then redis.call('HDEL', RELEASES, release) end
end

local function place(list, id, score)
  if score == '' then redis.call('ZREM', list, id) else redis.call('ZADD', list, score, id) end
end

local function placeDue(id, entry)
  if entry.next == '' then return place(DUE, id, '') end
  place(DUE, id, math.max(tonumber(entry.next), tonumber(entry.held) or 0))
end

local function put(id, entry)
  local fields = {}
  for name, value in pairs(entry) do
    table.insert(fields, name)
    table.insert(fields, value)
  end
  redis.call('HSET', ONE .. id, unpack(fields))
  local rank = entry.live == '' and -1 or (entry.next == '' and '+inf' or entry.next)
  place(CHAT .. entry.chat, id, rank)
  if entry.owner ~= '' then place(OWNER .. entry.owner, id, rank) end
  placeDue(id, entry)
  place(WATCHING, id, entry.watches == '' and '' or 0)
  place(EXPIRING, id, entry.expires)
end

local function drop(id)
  local entry = read(id)
  if not entry then return 0 end
  redis.call('ZREM', CHAT .. entry.chat, id)
  if entry.owner ~= '' then redis.call('ZREM', OWNER .. entry.owner, id) end
  for _, list in ipairs({ DUE, WATCHING, EXPIRING }) do redis.call('ZREM', list, id) end
  refer(entry.release, -1)
  return redis.call('DEL', ONE .. id)
end

local function isFull(chat, most)
  return redis.call('ZCOUNT', CHAT .. chat, 0, '+inf') >= tonumber(most)
end

local function given(from)
  local entry = {}
  for n = from, #ARGV, 2 do entry[ARGV[n]] = ARGV[n + 1] end
  return entry
end
`;

/** ARGV: id, most, then the fields with their names. Replies added, full or taken. */
export const ADD = `${TOOLS}
local id, entry = ARGV[1], given(3)
if redis.call('EXISTS', ONE .. id) == 1 then return 'taken' end
if entry.live ~= '' and isFull(entry.chat, ARGV[2]) then return 'full' end
entry.version, entry.held = 1, ''
put(id, entry)
refer(entry.release, 1)
return 'added'
`;

/** ARGV: id, the expected version, most, then the fields with their names. Replies changed, full or stale. */
export const CHANGE = `${TOOLS}
local id, entry = ARGV[1], given(4)
local old = read(id)
if not old or old.version ~= ARGV[2] then return 'stale' end
if entry.live ~= '' and old.live == '' and isFull(old.chat, ARGV[3]) then return 'full' end
entry.version = old.version + 1
entry.held = entry.next == old.next and old.held or ''
entry.chat, entry.owner = old.chat, old.owner
put(id, entry)
if entry.release ~= old.release then
  refer(entry.release, 1)
  refer(old.release, -1)
end
return 'changed'
`;

/** ARGV: id. Replies how many were removed. */
export const REMOVE = `${TOOLS}
return drop(ARGV[1])
`;

/** ARGV: the list, offset, limit. Replies the number of all, then id and hash of each. */
export const LIST = `
local reply = { redis.call('ZCOUNT', ARGV[1], 0, '+inf') }
for _, id in ipairs(redis.call('ZRANGEBYSCORE', ARGV[1], 0, '+inf', 'LIMIT', ARGV[2], ARGV[3])) do
  table.insert(reply, { id, redis.call('HGETALL', '${keys.one}' .. id) })
end
return reply
`;

/** ARGV: id, now, the end of the lease. Replies the hash; or the moment at which it is due; or nothing. */
export const CLAIM = `${TOOLS}
local id = ARGV[1]
local due = redis.call('ZSCORE', DUE, id)
if not due then return false end
if tonumber(due) > tonumber(ARGV[2]) then return due end
redis.call('HSET', ONE .. id, 'held', ARGV[3])
redis.call('HINCRBY', ONE .. id, 'version', 1)
redis.call('ZADD', DUE, ARGV[3], id)
return redis.call('HGETALL', ONE .. id)
`;

/** ARGV: id, the expected version, until. Replies 1 when it has done so. */
export const HOLD = `${TOOLS}
local id = ARGV[1]
local entry = read(id)
if not entry or entry.version ~= ARGV[2] or entry.next == '' then return 0 end
entry.held = ARGV[3]
redis.call('HSET', ONE .. id, 'held', entry.held)
placeDue(id, entry)
return 1
`;

/** ARGV: the release that is not asked for, the id to begin after, limit. Replies ids. */
export const WATCHING = `
local found, after, limit = {}, '(' .. ARGV[2], tonumber(ARGV[3])
if ARGV[2] == '' then after = '-' end
for _, id in ipairs(redis.call('ZRANGEBYLEX', '${keys.watching}', after, '+')) do
  if #found == limit then break end
  if redis.call('HGET', '${keys.one}' .. id, 'release') ~= ARGV[1] then table.insert(found, id) end
end
return found
`;

/** ARGV: now. */
export const DROP_EXPIRED = `${TOOLS}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', EXPIRING, '-inf', ARGV[1])) do drop(id) end
return 1
`;

/** ARGV: from, to. */
export const MOVE_CHAT = `${TOOLS}
local from, to = CHAT .. ARGV[1], CHAT .. ARGV[2]
if from == to then return 0 end
local ranked = redis.call('ZRANGE', from, 0, -1, 'WITHSCORES')
for n = 1, #ranked, 2 do
  redis.call('HSET', ONE .. ranked[n], 'chat', ARGV[2])
  redis.call('HINCRBY', ONE .. ranked[n], 'version', 1)
  redis.call('ZADD', to, ranked[n + 1], ranked[n])
end
return redis.call('DEL', from)
`;

/** ARGV: user. */
export const FORGET_REMINDERS = `${TOOLS}
for _, id in ipairs(redis.call('ZRANGE', OWNER .. ARGV[1], 0, -1)) do drop(id) end
return 1
`;
