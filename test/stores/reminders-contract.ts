// What every implementation must do for reminders: keep and find them, let one process of all deliver each, set the pace,
// remember the releases of the data. The second half of contract.ts, run on the same two real stores.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReminderEntry, Stores } from '../../src/stores/ports.ts';
import type { Harness, Turn } from './harness.ts';

const ANNA = 101;
const BORIS = 202;
const GROUP = -1001;
const NOW = Date.UTC(2026, 10, 25, 9);
const MOST = 50;
const LEASE = 60_000;

function entry(id: string, changes: Partial<ReminderEntry> = {}): ReminderEntry {
  return {
    id,
    owner: ANNA,
    chat: ANNA,
    live: true,
    watches: false,
    nextAt: NOW,
    body: `{"of":"${id}"}`,
    ...changes,
  };
}

/** `get`: what the suite has opened for the test that runs. */
export function describeReminders(
  get: () => { readonly harness: Harness; readonly stores: Stores<Turn> },
): void {
  let harness: Harness;
  let stores: Stores<Turn>;
  beforeEach(() => {
    ({ harness, stores } = get());
  });

  async function added(id: string, changes: Partial<ReminderEntry> = {}): Promise<void> {
    expect(await stores.reminders.add(entry(id, changes), MOST)).toBe('added');
  }
  const listed = async (of: { chat: number } | { owner: number }, offset = 0, limit = 50) => {
    const { reminders, total } = await stores.reminders.list(of, { offset, limit });
    return { ids: reminders.map(({ id }) => id), total };
  };
  const dueIds = async (until: number) => (await stores.reminders.due(until, 100)).map(({ id }) => id);
  async function claimed(id: string, now = NOW) {
    const claim = await stores.reminders.claim(id, now, LEASE);
    if (claim.kind !== 'claimed') throw new Error(`${id} could not be claimed: ${claim.kind}`);
    return claim.reminder;
  }

  describe('reminders', () => {
    it('come back as they were given, whatever is absent', async () => {
      const full = entry('full', {
        release: 'r1',
        expiresAt: NOW + 5,
        watches: true,
        body: '{"text":"Визит 🤝"}',
      });
      const bare = { id: 'bare', chat: GROUP, live: false, watches: false, body: '' };
      await stores.reminders.add(full, MOST);
      await stores.reminders.add(bare, MOST);
      expect(await stores.reminders.get('full')).toEqual({ ...full, version: 1 });
      expect(await stores.reminders.get('bare')).toEqual({ ...bare, version: 1 });
      expect(await stores.reminders.get('none')).toBeUndefined();
    });

    it('keep their id to themselves', async () => {
      await added('one');
      expect(await stores.reminders.add(entry('one', { owner: BORIS, chat: BORIS }), MOST)).toBe('taken');
      expect((await stores.reminders.get('one'))?.owner).toBe(ANNA);
    });

    it('have a limit per chat that also holds when many are added at once, over two connections', async () => {
      const other = await harness.open();
      const tries = Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? stores : other).reminders.add(entry(`r${n}`), 5),
      );
      expect((await Promise.all(tries)).filter((said) => said === 'added')).toHaveLength(5);
      expect(await stores.reminders.add(entry('ended', { live: false }), 5)).toBe('added');
      expect(await stores.reminders.add(entry('boris', { owner: BORIS, chat: BORIS }), 5)).toBe('added');
    });

    it('count again for the limit when they come back to life', async () => {
      await added('asleep', { live: false, nextAt: undefined });
      await added('awake');
      expect(await stores.reminders.change(entry('asleep'), 1, 1)).toBe('full');
      expect(await stores.reminders.change(entry('awake', { body: 'new' }), 1, 1)).toBe('changed');
      expect(await stores.reminders.change(entry('asleep'), 1, 2)).toBe('changed');
    });

    it('are changed by whoever has read them last, and by nobody else', async () => {
      await added('one');
      expect(await stores.reminders.change(entry('one', { body: 'first' }), 1, MOST)).toBe('changed');
      expect(await stores.reminders.change(entry('one', { body: 'second' }), 1, MOST)).toBe('stale');
      expect(await stores.reminders.get('one')).toMatchObject({ body: 'first', version: 2 });
      expect(await stores.reminders.change(entry('gone'), 1, MOST)).toBe('stale');
    });

    it('are found under what they have become, and no more under what they were', async () => {
      await added('one', { release: 'old' });
      await stores.reminders.change(
        entry('one', { nextAt: undefined, watches: true, release: 'new', expiresAt: NOW + 10 }),
        1,
        MOST,
      );
      expect(await dueIds(NOW + 10 * LEASE)).toEqual([]);
      expect(await stores.reminders.watching('newest', '', 10)).toEqual(['one']);
      expect(await stores.reminders.releases()).toEqual(['new']);
      await stores.reminders.change(entry('one', { nextAt: NOW + 1, live: false }), 2, MOST);
      expect(await stores.reminders.watching('newest', '', 10)).toEqual([]);
      expect(await stores.reminders.releases()).toEqual([]);
      expect(await listed({ chat: ANNA })).toEqual({ ids: [], total: 0 });
      await stores.reminders.dropExpired(NOW + 100);
      expect(await stores.reminders.get('one')).toBeDefined();
    });

    it('are listed by chat and by owner, the soonest first, page by page, only the live ones', async () => {
      await added('later', { nextAt: NOW + 2 });
      await added('never', { nextAt: undefined });
      await added('sooner', { nextAt: NOW + 1 });
      await added('ended', { live: false });
      await added('group', { chat: GROUP });
      await added('boris', { owner: BORIS, chat: BORIS });
      expect(await listed({ chat: ANNA })).toEqual({ ids: ['sooner', 'later', 'never'], total: 3 });
      expect(await listed({ chat: ANNA }, 1, 1)).toEqual({ ids: ['later'], total: 3 });
      expect((await listed({ owner: ANNA })).ids).toEqual(['group', 'sooner', 'later', 'never']);
      expect(await listed({ chat: GROUP })).toEqual({ ids: ['group'], total: 1 });
    });

    it('are removed from everywhere', async () => {
      await added('one', { watches: true, release: 'r' });
      expect(await stores.reminders.remove('one')).toBe(true);
      expect(await stores.reminders.remove('one')).toBe(false);
      expect(await dueIds(NOW)).toEqual([]);
      expect(await stores.reminders.watching('x', '', 10)).toEqual([]);
      expect(await stores.reminders.releases()).toEqual([]);
      expect(await listed({ owner: ANNA })).toEqual({ ids: [], total: 0 });
    });

    it('are due from their moment on, the longest overdue first', async () => {
      await added('b', { nextAt: NOW + 1 });
      await added('a', { nextAt: NOW });
      await added('c', { nextAt: NOW + 2 });
      expect(await stores.reminders.due(NOW - 1, 10)).toEqual([]);
      expect(await stores.reminders.due(NOW + 1, 10)).toEqual([
        { id: 'a', at: NOW },
        { id: 'b', at: NOW + 1 },
      ]);
      expect(await stores.reminders.due(NOW + 9, 1)).toEqual([{ id: 'a', at: NOW }]);
      expect(await stores.reminders.pending()).toBe(3);
    });

    it('drop what has expired', async () => {
      await added('old', { live: false, nextAt: undefined, expiresAt: NOW });
      await added('new', { live: false, nextAt: undefined, expiresAt: NOW + 1 });
      await stores.reminders.dropExpired(NOW);
      expect(await stores.reminders.get('old')).toBeUndefined();
      expect(await stores.reminders.get('new')).toBeDefined();
    });

    it('waiting for data are found page by page, unless they know the newest release', async () => {
      for (const id of ['a', 'b', 'c', 'd'])
        await added(id, { watches: true, release: id === 'b' ? 'r2' : 'r1' });
      await added('fresh', { watches: true });
      expect(await stores.reminders.watching('r2', '', 2)).toEqual(['a', 'c']);
      expect(await stores.reminders.watching('r2', 'c', 9)).toEqual(['d', 'fresh']);
      expect([...(await stores.reminders.releases())].sort()).toEqual(['r1', 'r2']);
    });

    it('follow a group that became a supergroup, also when told twice, and join what is there', async () => {
      await added('one', { chat: -5 });
      await added('ended', { chat: -5, live: false });
      await added('two', { chat: GROUP, nextAt: NOW + 1 });
      for (let time = 0; time < 2; time++) await stores.reminders.moveChat(-5, GROUP);
      expect(await listed({ chat: -5 })).toEqual({ ids: [], total: 0 });
      expect(await listed({ chat: GROUP })).toEqual({ ids: ['one', 'two'], total: 2 });
      expect(await stores.reminders.get('one')).toMatchObject({ chat: GROUP, version: 2 });
      expect(await stores.reminders.get('ended')).toMatchObject({ chat: GROUP, live: false });
      // Whoever has read it before the move may not take it back.
      expect(await stores.reminders.change(entry('one', { chat: -5 }), 1, MOST)).toBe('stale');
      expect(await stores.reminders.change(entry('one', { chat: -5 }), 2, MOST)).toBe('changed');
      expect((await stores.reminders.get('one'))?.chat).toBe(GROUP);
    });

    it('of a user are forgotten in every chat, with everything else about them and nothing else', async () => {
      await added('boris', { owner: BORIS, chat: GROUP, release: 'r' });
      const before = (await harness.keys()).sort();
      await added('private', { release: 'r', watches: true });
      await added('group', { chat: GROUP, live: false, expiresAt: NOW });
      await stores.forget(ANNA);
      expect((await harness.keys()).sort()).toEqual(before);
      expect(await stores.reminders.get('private')).toBeUndefined();
      expect(await stores.reminders.get('group')).toBeUndefined();
      expect(await listed({ chat: GROUP })).toEqual({ ids: ['boris'], total: 1 });
      expect(await stores.reminders.releases()).toEqual(['r']);
    });
  });

  describe('claiming', () => {
    it('gives a reminder to one of many that ask at once, over two connections', async () => {
      await added('one');
      const other = await harness.open();
      const asked = Array.from({ length: 30 }, (_, n) =>
        (n % 2 ? stores : other).reminders.claim('one', NOW, LEASE),
      );
      const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'claimed')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'later')).toHaveLength(29);
    });

    it('is refused before the moment, and where there is none', async () => {
      await added('one', { nextAt: NOW + 5 });
      await added('paused', { nextAt: undefined });
      expect(await stores.reminders.claim('one', NOW, LEASE)).toEqual({ kind: 'later', at: NOW + 5 });
      expect(await stores.reminders.claim('paused', NOW, LEASE)).toEqual({ kind: 'none' });
      expect(await stores.reminders.claim('nobody', NOW, LEASE)).toEqual({ kind: 'none' });
    });

    it('ends with a change of the moment', async () => {
      await added('one');
      const { version } = await claimed('one');
      expect(await dueIds(NOW)).toEqual([]);
      expect(await stores.reminders.change(entry('one', { nextAt: NOW + 100 }), version, MOST)).toBe(
        'changed',
      );
      expect(await stores.reminders.due(NOW + 100, 9)).toEqual([{ id: 'one', at: NOW + 100 }]);
    });

    it('goes on when something else is changed meanwhile', async () => {
      await added('one');
      const { version } = await claimed('one');
      await stores.reminders.change(entry('one', { body: 'a new note' }), version, MOST);
      expect(await dueIds(NOW + LEASE - 1)).toEqual([]);
      expect(await stores.reminders.claim('one', NOW, LEASE)).toEqual({ kind: 'later', at: NOW + LEASE });
    });

    it('is over when the lease is, for whoever crashed; and whoever was only slow has lost it', async () => {
      await added('one');
      const slow = await claimed('one');
      expect(await dueIds(NOW + LEASE)).toEqual(['one']);
      await claimed('one', NOW + LEASE);
      expect(await stores.reminders.change(entry('one', { nextAt: NOW + 9 }), slow.version, MOST)).toBe(
        'stale',
      );
    });

    it('can be made longer, or given up for a while, by whoever has it', async () => {
      await added('one');
      const { version } = await claimed('one');
      expect(await stores.reminders.hold('one', version, NOW + 3 * LEASE)).toBe(true);
      expect(await dueIds(NOW + 2 * LEASE)).toEqual([]);
      expect(await stores.reminders.hold('one', version, NOW + 1)).toBe(true);
      expect(await dueIds(NOW + 1)).toEqual(['one']);
      expect(await stores.reminders.hold('one', version - 1, NOW + 5 * LEASE)).toBe(false);
      expect(await stores.reminders.hold('one', version, 0)).toBe(true);
      expect(await stores.reminders.due(NOW, 9)).toEqual([{ id: 'one', at: NOW }]);
    });

    it('has no effect on one that was paused meanwhile', async () => {
      await added('one');
      const { version } = await claimed('one');
      await stores.reminders.change(entry('one', { nextAt: undefined }), version, MOST);
      expect(await stores.reminders.hold('one', version + 1, NOW)).toBe(false);
      expect(await dueIds(NOW + 9 * LEASE)).toEqual([]);
    });
  });

  describe('pace', () => {
    // Short for Redis, which goes by its own clock; long enough for a slow machine.
    const every = 200;
    const rates = {
      overall: { everyMs: every, burst: 2 },
      chat: { everyMs: 2 * every, burst: 0 },
      group: { everyMs: 60_000, burst: 1 },
    };

    it('lets a chat have its turn only so often, and counts groups apart', async () => {
      const { pace } = await harness.open({ rates: { ...rates, overall: { everyMs: 1, burst: 100 } } });
      expect(await pace.take(ANNA)).toEqual({ go: true });
      const refused = await pace.take(ANNA);
      expect(refused).toMatchObject({ go: false, because: 'chat' });
      expect(refused.go ? 0 : refused.waitMs).toBeGreaterThan(0);
      expect(await pace.take(BORIS)).toEqual({ go: true });
      await harness.passTime(2 * every);
      expect(await pace.take(ANNA)).toEqual({ go: true });
      expect(await pace.take(GROUP)).toEqual({ go: true });
      await harness.passTime(2 * every);
      expect(await pace.take(GROUP)).toEqual({ go: true });
      await harness.passTime(2 * every);
      const full = await pace.take(GROUP);
      expect(full).toMatchObject({ go: false, because: 'chat' });
      expect(full.go ? 0 : full.waitMs).toBeGreaterThan(10_000);
    });

    it('lets through no more than the rate for all chats together, and a refusal costs nothing', async () => {
      const { pace } = await harness.open({ rates });
      const turns = await Promise.all([1, 2, 3, 4, 5].map((chat) => pace.take(chat)));
      expect(turns.filter(({ go }) => go)).toHaveLength(3);
      expect(turns.filter((turn) => !turn.go && turn.because === 'overall')).toHaveLength(2);
      await harness.passTime(every);
      expect(await pace.take(4)).toEqual({ go: true });
    });

    it('stands still while it is paused, and a shorter pause changes nothing', async () => {
      const { pace } = await harness.open({ rates });
      await pace.pause(3 * every);
      await pace.pause(1);
      expect(await pace.take(ANNA)).toMatchObject({ go: false, because: 'pause' });
      await harness.passTime(3 * every + 20);
      expect(await pace.take(ANNA)).toEqual({ go: true });
    });
  });

  describe('releases of the data', () => {
    const one = { id: 'r1', facts: { a: 'h1', b: 'h2' } };
    const two = { id: 'r2', facts: { a: 'h1', b: 'h3' } };
    const bodies = (...hashes: string[]) => new Map(hashes.map((hash) => [hash, `text of ${hash}`]));

    it('are kept with every body once; the one announced last is the newest, also an old one', async () => {
      expect(await stores.releases.newest()).toBeUndefined();
      await stores.releases.announce(one, bodies('h1', 'h2'), NOW);
      await stores.releases.announce(two, bodies('h3'), NOW + 1);
      expect(await stores.releases.newest()).toBe('r2');
      expect(await stores.releases.facts('r1')).toEqual(one.facts);
      expect(await stores.releases.facts('r0')).toBeUndefined();
      expect(await stores.releases.bodies(['h2', 'h3', 'h4'])).toEqual(bodies('h2', 'h3'));
      expect(await stores.releases.bodies([])).toEqual(new Map());
      await stores.releases.announce(one, new Map(), NOW + 2);
      expect(await stores.releases.newest()).toBe('r1');
    });

    it('go with the bodies that only they had, but never the newest', async () => {
      await stores.releases.announce({ id: 'r0', facts: { a: 'h0' } }, bodies('h0'), NOW);
      await stores.releases.announce(one, bodies('h1', 'h2'), NOW + 1);
      await stores.releases.announce(two, bodies('h3'), NOW + 2);
      await stores.releases.keepOnly(['r0']);
      expect(await stores.releases.facts('r1')).toBeUndefined();
      expect(await stores.releases.bodies(['h0', 'h1', 'h2', 'h3'])).toEqual(bodies('h0', 'h1', 'h3'));
      expect(await stores.releases.newest()).toBe('r2');
    });
  });
}
