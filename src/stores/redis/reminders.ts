// Reminders in Redis: a hash each, found by sorted sets.
import { reminderKeys as keys } from '../keys.ts';
import type { KeptReminder, ReminderEntry, Reminders } from '../reminder-ports.ts';
import type { RedisConnection } from './connection.ts';
import * as scripts from './reminder-scripts.ts';

export function createRedisReminders(redis: RedisConnection): Reminders {
  const run = (script: string, ...args: (string | number)[]): Promise<unknown> =>
    redis.eval(script, 0, ...args);

  return {
    async add(entry, most) {
      return oneOf(
        ['added', 'full', 'taken'] as const,
        await run(scripts.ADD, entry.id, most, ...fieldsOf(entry)),
      );
    },
    get: async (id) => kept(id, await redis.hgetall(keys.one + id)),
    async change(entry, version, most) {
      const said = await run(scripts.CHANGE, entry.id, version, most, ...fieldsOf(entry));
      return oneOf(['changed', 'stale', 'full'] as const, said);
    },
    remove: async (id) => (await run(scripts.REMOVE, id)) === 1,
    async list(of, { offset, limit }) {
      const list = 'chat' in of ? keys.ofChat + of.chat : keys.ofOwner + of.owner;
      const [total, ...found] = asList(await run(scripts.LIST, list, offset, limit));
      return { total: Number(total), reminders: found.flatMap((pair) => fromPair(pair) ?? []) };
    },
    async due(until, limit) {
      const found = await redis.zrangebyscore(keys.due, '-inf', until, 'WITHSCORES', 'LIMIT', 0, limit);
      return pairs(found).map(([id, at]) => ({ id, at: Number(at) }));
    },
    async claim(id, now, leaseMs) {
      const reply = await run(scripts.CLAIM, id, now, now + leaseMs);
      if (typeof reply === 'string') return { kind: 'later', at: Number(reply) };
      const reminder = Array.isArray(reply) ? fromPair([id, reply]) : undefined;
      return reminder ? { kind: 'claimed', reminder } : { kind: 'none' };
    },
    hold: async (id, version, until) => (await run(scripts.HOLD, id, version, until)) === 1,
    watching: async (release, after, limit) =>
      asList(await run(scripts.WATCHING, release, after, limit)).map(String),
    releases: () => redis.hkeys(keys.releases),
    async dropExpired(now) {
      await run(scripts.DROP_EXPIRED, now);
    },
    async moveChat(from, to) {
      await run(scripts.MOVE_CHAT, from, to);
    },
    async forget(user) {
      await run(scripts.FORGET_REMINDERS, user);
    },
    pending: () => redis.zcard(keys.due),
  };
}

function fieldsOf(entry: ReminderEntry): string[] {
  return Object.entries({
    owner: entry.owner ?? '',
    chat: entry.chat,
    live: entry.live ? 1 : '',
    next: entry.nextAt ?? '',
    watches: entry.watches ? 1 : '',
    release: entry.release ?? '',
    expires: entry.expiresAt ?? '',
    body: entry.body,
  }).flatMap(([name, value]) => [name, String(value)]);
}

function kept(id: string, fields: Readonly<Record<string, string>>): KeptReminder | undefined {
  const { version, chat, body } = fields;
  if (version === undefined || chat === undefined || body === undefined) return undefined;
  return {
    id,
    version: Number(version),
    owner: optional(fields.owner),
    chat: Number(chat),
    live: fields.live === '1',
    nextAt: optional(fields.next),
    watches: fields.watches === '1',
    release: fields.release || undefined,
    expiresAt: optional(fields.expires),
    body,
  };
}

/** An id with its hash as a flat list, as scripts reply it. */
function fromPair(pair: unknown): KeptReminder | undefined {
  const [id, hash] = asList(pair);
  return kept(String(id), Object.fromEntries(pairs(asList(hash).map(String))));
}

function pairs(flat: readonly string[]): (readonly [string, string])[] {
  return flat.flatMap((name, n) => (n % 2 === 0 ? [[name, flat[n + 1] ?? ''] as const] : []));
}

const asList = (reply: unknown): readonly unknown[] => (Array.isArray(reply) ? reply : []);
const optional = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);

function oneOf<Word extends string>(words: readonly Word[], reply: unknown): Word {
  const word = words.find((each) => each === reply);
  if (word === undefined) throw new Error('a script has replied what it cannot reply');
  return word;
}
