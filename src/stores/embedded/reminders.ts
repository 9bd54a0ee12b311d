// Reminders in a table of the embedded database.
import type { KeptReminder, ReminderEntry, Reminders } from '../reminder-ports.ts';
import type { EmbeddedDatabase, Row } from './database.ts';
import { REMINDER_SQL as SQL } from './reminder-sql.ts';

export function createEmbeddedReminders(db: EmbeddedDatabase): Reminders {
  const get = db.prepare(SQL.get);
  const liveOfChat = db.prepare(SQL.liveOfChat);
  const liveOfOwner = db.prepare(SQL.liveOfOwner);
  const add = db.prepare(SQL.add);
  const change = db.prepare(SQL.change);
  const remove = db.prepare(SQL.remove);
  const listOfChat = db.prepare(SQL.listOfChat);
  const listOfOwner = db.prepare(SQL.listOfOwner);
  const due = db.prepare(SQL.due);
  const claim = db.prepare(SQL.claim);
  const hold = db.prepare(SQL.hold);
  const watching = db.prepare(SQL.watching);
  const releases = db.prepare(SQL.releases);
  const dropExpired = db.prepare(SQL.dropExpired);
  const moveChat = db.prepare(SQL.moveChat);
  const forget = db.prepare(SQL.forget);
  const pending = db.prepare(SQL.pending);

  const isFull = (chat: number, most: number): boolean => number(liveOfChat.row(chat), 'n') >= most;

  return {
    add: async (entry, most) =>
      db.atOnce(() => {
        if (get.row(entry.id)) return 'taken';
        if (entry.live && isFull(entry.chat, most)) return 'full';
        const { live, nextAt, ...rest } = stored(entry);
        const { watches, release, expiresAt, body } = rest;
        add.run(
          entry.id,
          entry.owner ?? null,
          entry.chat,
          live,
          nextAt,
          nextAt,
          watches,
          release,
          expiresAt,
          body,
        );
        return 'added';
      }),
    get: async (id) => kept(get.row(id)),
    change: async (entry, version, most) =>
      db.atOnce(() => {
        const current = kept(get.row(entry.id));
        if (current?.version !== version) return 'stale';
        if (entry.live && !current.live && isFull(current.chat, most)) return 'full';
        const { live, nextAt, watches, release, expiresAt, body } = stored(entry);
        change.run(live, nextAt, watches, release, expiresAt, body, entry.id);
        return 'changed';
      }),
    remove: async (id) => remove.run(id) > 0,
    async list(of, { offset, limit }) {
      const [count, list, id] =
        'chat' in of ? [liveOfChat, listOfChat, of.chat] : [liveOfOwner, listOfOwner, of.owner];
      return {
        reminders: list.rows(id, limit, offset).flatMap((row) => kept(row) ?? []),
        total: number(count.row(id), 'n'),
      };
    },
    due: async (until, limit) =>
      due.rows(until, limit).map((row) => ({ id: text(row, 'id'), at: number(row, 'due_at') })),
    claim: async (id, now, leaseMs) =>
      db.atOnce(() => {
        const taken = claim.run(id, now + leaseMs, now) > 0;
        const row = get.row(id);
        const reminder = kept(row);
        if (taken && reminder) return { kind: 'claimed', reminder };
        const at = optional(row, 'due_at');
        return at === undefined ? { kind: 'none' } : { kind: 'later', at };
      }),
    hold: async (id, version, until) => hold.run(id, version, until) > 0,
    watching: async (release, after, limit) =>
      watching.rows(release, after, limit).map((row) => text(row, 'id')),
    releases: async () => releases.rows().map((row) => text(row, 'release_id')),
    async dropExpired(now) {
      dropExpired.run(now);
    },
    async moveChat(from, to) {
      moveChat.run(from, to);
    },
    async forget(user) {
      forget.run(user);
    },
    pending: async () => number(pending.row(), 'n'),
  };
}

function stored({ live, nextAt, watches, release, expiresAt, body }: ReminderEntry) {
  return {
    live: Number(live),
    nextAt: nextAt ?? null,
    watches: Number(watches),
    release: release ?? null,
    expiresAt: expiresAt ?? null,
    body,
  };
}

function kept(row: Row | undefined): KeptReminder | undefined {
  if (!row) return undefined;
  return {
    id: text(row, 'id'),
    version: number(row, 'version'),
    owner: optional(row, 'owner'),
    chat: number(row, 'chat'),
    live: number(row, 'live') === 1,
    nextAt: optional(row, 'next_at'),
    watches: number(row, 'watches') === 1,
    release: row.get('release_id') === null ? undefined : text(row, 'release_id'),
    expiresAt: optional(row, 'expires_at'),
    body: text(row, 'body'),
  };
}

const text = (row: Row, name: string): string => String(row.get(name));
const number = (row: Row | undefined, name: string): number => Number(row?.get(name));

function optional(row: Row | undefined, name: string): number | undefined {
  const value = row?.get(name);
  return typeof value === 'number' ? value : undefined;
}
