import { describe, expect, test } from 'vitest';
import {
  ANNA,
  admin,
  anna,
  BORIS,
  DAY,
  draft,
  GROUP,
  HOUR,
  MINUTE,
  onBothStores,
  problemOf,
  set,
  storyOn,
} from './story.ts';

const mondays = { kind: 'repeat', rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-11-25T09:00' } as const;
const daily = { kind: 'repeat', rrule: 'FREQ=DAILY', start: '2026-11-25T09:00' } as const;
/** 09:00 in Novosibirsk. */
const nine = (day: string): number => Date.parse(`${day}T02:00:00Z`);

describe.each(onBothStores)('reminders on %s', (store) => {
  test('a single one is delivered once, and is kept for a while', async () => {
    const { service, passes, now } = await storyOn(store);
    const at = now() + HOUR;
    const { id } = await set(service.create(anna, draft({ rule: { kind: 'once', at }, note: 'call them' })));
    expect(await passes(HOUR - 1)).toEqual([]);
    const sent = await passes(1);
    expect(sent).toMatchObject([
      { reminder: { id, note: 'call them' }, meantFor: at, late: false, skipped: 0 },
    ]);
    expect(await passes(9 * DAY)).toEqual([]);
    expect(await service.get(id)).toMatchObject({ state: 'ended', deliveredAt: at });
    expect((await service.list({ chat: ANNA }, { offset: 0, limit: 9 })).total).toBe(0);
  });

  test('a rule goes on', async () => {
    const { service, passes, now } = await storyOn(store);
    const { nextAt } = await set(service.create(anna, draft({ rule: mondays })));
    expect(nextAt).toBe(nine('2026-11-30'));
    for (const day of ['2026-11-30', '2026-12-07', '2026-12-14']) {
      expect(await passes(nine(day) - now())).toMatchObject([{ meantFor: nine(day), late: false }]);
    }
  });

  test('after downtime it comes once, marked as late, and then in time again', async () => {
    const { service, passes, now } = await storyOn(store);
    await set(service.create(anna, draft({ rule: daily })));
    expect(await passes(nine('2026-12-01') + HOUR - now())).toMatchObject([
      { meantFor: nine('2026-11-26'), late: true, skipped: 5 },
    ]);
    expect(await passes(nine('2026-12-02') - now())).toMatchObject([{ late: false, skipped: 0 }]);
  });

  test('snoozing brings it once more and never shifts the rule, whether sooner or later than its next moment', async () => {
    const { service, passes, now } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: daily })));
    await passes(nine('2026-11-26') - now());
    await set(service.snooze(anna, id, now() + HOUR));
    expect(await passes(HOUR)).toHaveLength(1);
    await set(service.snooze(anna, id, now() + 2 * DAY));
    expect(await passes(nine('2026-11-27') - now())).toMatchObject([{ meantFor: nine('2026-11-27') }]);
    expect(await passes(nine('2026-11-28') - now())).toMatchObject([{ meantFor: nine('2026-11-28') }]);
    expect(await passes(HOUR)).toHaveLength(1);
    const after = await service.get(id);
    expect([after?.nextAt, after?.snoozedTo]).toEqual([nine('2026-11-29'), undefined]);
  });

  test('one that has ended can be snoozed, and "done" takes that back', async () => {
    const { service, passes, now } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: { kind: 'once', at: now() + HOUR } })));
    await passes(HOUR);
    await set(service.snooze(anna, id, now() + DAY));
    expect(await passes(DAY)).toHaveLength(1);
    await set(service.snooze(anna, id, now() + DAY));
    expect(await set(service.done(anna, id))).toMatchObject({ state: 'ended', nextAt: undefined });
    expect(await passes(9 * DAY)).toEqual([]);
  });

  test('pausing is silence, resuming goes on from now; a moment that has passed meanwhile is said to be past', async () => {
    const { service, passes, now } = await storyOn(store);
    const weekly = await set(service.create(anna, draft({ rule: mondays })));
    const single = await set(service.create(anna, draft({ rule: { kind: 'once', at: now() + DAY } })));
    expect(await service.pauseAll(anna, ANNA)).toBe(2);
    expect(await service.pauseAll(anna, ANNA)).toBe(0);
    expect(await passes(nine('2026-12-08') - now())).toEqual([]);
    expect(await problemOf(service.resume(anna, single.id))).toEqual({ kind: 'past' });
    expect(await set(service.resume(anna, weekly.id))).toMatchObject({
      state: 'active',
      nextAt: nine('2026-12-14'),
    });
    expect(await service.resumeAll(anna, ANNA)).toBe(0);
  });

  test('in another zone what repeats keeps its local time; single moments, and what is snoozed, stay', async () => {
    const { service, now } = await storyOn(store);
    const rule = await set(service.create(anna, draft({ rule: daily })));
    const single = await set(service.create(anna, draft({ rule: { kind: 'once', at: now() + DAY } })));
    const paused = await set(service.create(anna, draft({ rule: mondays })));
    await set(service.pause(anna, paused.id));
    await set(service.snooze(anna, rule.id, now() + HOUR));
    expect(await service.moveToZone({ user: BORIS }, ANNA, 'Europe/Minsk')).toBe(0);
    expect(await service.moveToZone(anna, ANNA, 'Europe/Minsk')).toBe(2);
    expect(await service.get(rule.id)).toMatchObject({
      zone: 'Europe/Minsk',
      seriesAt: Date.parse('2026-11-26T06:00:00Z'),
      snoozedTo: now() + HOUR,
      nextAt: now() + HOUR,
    });
    expect(await service.get(single.id)).toMatchObject({ zone: 'Europe/Minsk', nextAt: now() + DAY });
    expect(await service.get(paused.id)).toMatchObject({ zone: 'Europe/Minsk', state: 'paused' });
    expect((await service.get(paused.id))?.nextAt).toBeUndefined();
    expect(await service.moveToZone(anna, ANNA, 'Europe/Minsk')).toBe(0);
  });

  test('what is changed while it is paused stays paused', async () => {
    const { service, now } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: mondays, note: 'old' })));
    await set(service.pause(anna, id));
    expect(await set(service.change(anna, id, { rule: daily, note: null }))).toMatchObject({
      state: 'paused',
      nextAt: undefined,
      note: undefined,
      rule: daily,
    });
    expect(await set(service.resume(anna, id))).toMatchObject({ nextAt: nine('2026-11-26') });
    const later = await set(service.change(anna, id, { zone: '+03:00' }));
    expect(later.nextAt).toBe(nine('2026-11-26') + 4 * HOUR);
    expect(later.nextAt).toBeGreaterThan(now());
  });

  test('limits are said by name', async () => {
    const { service, now } = await storyOn(store);
    const at = (ms: number) => draft({ rule: { kind: 'once', at: now() + ms } });
    expect(await problemOf(service.create(anna, at(-1)))).toEqual({ kind: 'past' });
    expect(await problemOf(service.create(anna, at(MINUTE - 1)))).toEqual({ kind: 'tooSoon' });
    expect(await problemOf(service.create(anna, at(MINUTE)))).toBeUndefined();
    expect(await problemOf(service.create(anna, at(5 * 366 * DAY)))).toEqual({ kind: 'tooFar' });
    const over = { kind: 'repeat', rrule: 'FREQ=DAILY;UNTIL=20261120', start: '2026-11-01T09:00' } as const;
    expect(await problemOf(service.create(anna, draft({ rule: over })))).toEqual({ kind: 'past' });
    const { id } = await set(service.create(anna, draft()));
    expect(await problemOf(service.snooze(anna, id, now() + 1))).toEqual({ kind: 'tooSoon' });
    for (let n = 2; n < 50; n++) await set(service.create(anna, draft()));
    expect(await problemOf(service.create(anna, draft()))).toEqual({ kind: 'tooMany', most: 50 });
    await set(service.remove(anna, id));
    await set(service.create(anna, draft()));

    for (let n = 0; n < 20; n++) await set(service.create(admin, draft({ chat: GROUP, owner: BORIS })));
    expect(await problemOf(service.create(admin, draft({ chat: GROUP })))).toEqual({
      kind: 'tooMany',
      most: 20,
    });
  });

  test('a reminder is its owner’s alone, one of a group any admin’s there, and nobody else’s', async () => {
    const { service, now } = await storyOn(store);
    const mine = await set(service.create(anna, draft({ rule: mondays })));
    const ours = await set(service.create(admin, draft({ chat: GROUP, owner: BORIS, rule: mondays })));
    const strangers = [{ user: BORIS }, { user: BORIS, adminOf: GROUP }, { adminOf: ANNA }, {}];
    for (const stranger of strangers) {
      for (const attempt of [
        service.change(stranger, mine.id, { note: 'x' }),
        service.pause(stranger, mine.id),
        service.resume(stranger, mine.id),
        service.snooze(stranger, mine.id, now() + DAY),
        service.done(stranger, mine.id),
        service.remove(stranger, mine.id),
      ]) {
        expect(await problemOf(attempt)).toEqual({ kind: 'notYours' });
      }
      expect(await service.pauseAll(stranger, ANNA)).toBe(0);
      expect(await problemOf(service.create(stranger, draft()))).toEqual({ kind: 'notYours' });
    }
    expect(await service.get(mine.id)).toEqual(mine);
    // Its owner, outside the group or no admin any more; the admin of another group.
    expect(await problemOf(service.pause({ user: BORIS }, ours.id))).toEqual({ kind: 'notYours' });
    expect(await problemOf(service.pause({ user: BORIS, adminOf: -7 }, ours.id))).toEqual({
      kind: 'notYours',
    });
    // An anonymous admin.
    expect(await problemOf(service.pause({ adminOf: GROUP }, ours.id))).toBeUndefined();
    expect(await problemOf(service.pause(anna, 'nothing99'))).toEqual({ kind: 'unknown' });
  });

  test('two changes at the same time both hold', async () => {
    const { service } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: mondays })));
    await Promise.all([
      set(service.change(anna, id, { note: 'new' })),
      set(service.change(anna, id, { title: 'Other' })),
      set(service.pause(anna, id)),
    ]);
    expect(await service.get(id)).toMatchObject({ note: 'new', title: 'Other', state: 'paused' });
  });

  test('what people change while it is being delivered holds', async () => {
    const { service, answers, passes, now, tried } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: daily })));
    answers(async () => {
      await set(service.change(anna, id, { note: 'meanwhile' }));
      return 'sent' as const;
    });
    await passes(nine('2026-11-26') - now());
    expect(await service.get(id)).toMatchObject({ note: 'meanwhile', nextAt: nine('2026-11-27') });
    answers(async () => {
      await set(service.pause(anna, id));
      return 'sent' as const;
    });
    await passes(nine('2026-11-27') - now());
    const after = await service.get(id);
    expect([after?.state, after?.nextAt]).toEqual(['paused', undefined]);
    expect(tried).toHaveLength(2);
  });

  test('forgetting a user removes theirs everywhere', async () => {
    const { service, passes, now } = await storyOn(store);
    await set(service.create(anna, draft({ rule: mondays })));
    await set(service.create({ ...anna, adminOf: GROUP }, draft({ chat: GROUP, rule: mondays })));
    await set(service.create(admin, draft({ chat: GROUP, owner: BORIS, rule: mondays })));
    await service.forget(ANNA);
    expect(await passes(nine('2026-11-30') - now())).toMatchObject([{ reminder: { owner: BORIS } }]);
  });
});
