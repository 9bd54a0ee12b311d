// When it cannot be delivered: Telegram asks to wait, the chat is gone, the group has moved, it fails for days.
import { describe, expect, test } from 'vitest';
import { ANNA, admin, anna, DAY, draft, GROUP, HOUR, MINUTE, onBothStores, set, storyOn } from './story.ts';

const mondays = { kind: 'repeat', rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-11-25T09:00' } as const;
const monday = (day: string): number => Date.parse(`${day}T02:00:00Z`);

describe.each(onBothStores)('on %s', (store) => {
  test('failures are tried again ever more slowly, and a success is a new beginning', async () => {
    const { service, passes, answers, now, results } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: mondays })));
    answers('failed');
    expect(await passes(monday('2026-11-30') - now())).toHaveLength(1);
    expect(await passes(MINUTE - 1)).toHaveLength(0);
    expect(await passes(1)).toHaveLength(1);
    expect(await passes(MINUTE)).toHaveLength(0);
    expect(await passes(MINUTE)).toHaveLength(1);
    answers('sent');
    expect(await passes(4 * MINUTE)).toMatchObject([{ meantFor: monday('2026-11-30') }]);
    const after = await service.get(id);
    expect([after?.nextAt, after?.failing]).toEqual([monday('2026-12-07'), undefined]);
    expect(results).toEqual(['failed', 'failed', 'failed', 'sent']);
  });

  test('three days of failures end it, with a word if possible; a rejection is a failure too', async () => {
    const { service, passes, answers, now, toldEnded } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: { kind: 'once', at: now() + HOUR } })));
    answers(() => {
      throw new Error('broken');
    });
    await passes(HOUR);
    for (let hours = 0; hours < 71; hours += 1) await passes(HOUR);
    expect(toldEnded).toEqual([]);
    expect(await service.get(id)).toMatchObject({ state: 'active' });
    for (let hours = 0; hours < 7; hours += 1) await passes(HOUR);
    expect(toldEnded).toEqual([id]);
    expect(await service.get(id)).toMatchObject({ state: 'ended' });
    expect(await passes(9 * DAY)).toEqual([]);
  });

  test('a chat that is gone is left alone, all its reminders kept, and revives with moments in the future', async () => {
    const { service, passes, answers, now, tried } = await storyOn(store);
    const weekly = await set(service.create(anna, draft({ rule: mondays })));
    const paused = await set(service.create(anna, draft({ rule: mondays })));
    const single = await set(service.create(anna, draft({ rule: { kind: 'once', at: now() + 2 * DAY } })));
    await set(service.pause(anna, paused.id));
    answers('gone');
    await passes(2 * DAY);
    expect(tried).toHaveLength(1);
    expect(
      (await service.list({ chat: ANNA }, { offset: 0, limit: 9 })).reminders
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['paused', 'silent', 'silent']);
    expect(await passes(monday('2026-12-08') - now())).toEqual([]);
    answers('sent');
    expect(await service.revive(ANNA)).toBe(2);
    expect(await service.revive(ANNA)).toBe(0);
    expect(await service.get(weekly.id)).toMatchObject({ state: 'active', nextAt: monday('2026-12-14') });
    expect(await service.get(paused.id)).toMatchObject({ state: 'paused' });
    // It was asked for and never came.
    expect(await passes(0)).toMatchObject([{ reminder: { id: single.id }, late: true }]);
  });

  test('silence that Telegram asks for is no failure, and holds for everybody', async () => {
    const { service, stores, answers, passes, results, now } = await storyOn(store);
    const { id } = await set(service.create(anna, draft({ rule: mondays })));
    answers({ retryAfterS: 1 });
    await passes(monday('2026-11-30') - now());
    expect(await stores.pace.take(-77)).toMatchObject({ go: false, because: 'pause' });
    const meanwhile = await service.get(id);
    expect([meanwhile?.nextAt, meanwhile?.failing]).toEqual([monday('2026-11-30'), undefined]);
    answers('sent');
    // Redis has a clock of its own.
    if (store === 'Redis') await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(await passes(1_000)).toHaveLength(1);
    expect(results).toEqual(['limited', 'sent']);
  });

  test('everything follows a group that moved, and what was due is delivered there', async () => {
    const { service, answers, passes, now } = await storyOn(store);
    const due = await set(service.create(admin, draft({ chat: GROUP, rule: mondays })));
    const other = await set(
      service.create(admin, draft({ chat: GROUP, rule: { kind: 'once', at: now() + 30 * DAY } })),
    );
    answers(({ chat }) => (chat === GROUP ? { migratedTo: -2002 } : 'sent'));
    const tries = await passes(monday('2026-11-30') - now());
    expect(tries.map(({ reminder }) => reminder.chat)).toEqual([GROUP, -2002]);
    expect(await service.get(other.id)).toMatchObject({ chat: -2002 });
    expect(await service.get(due.id)).toMatchObject({ chat: -2002, nextAt: monday('2026-12-07') });
    expect((await service.list({ chat: -2002 }, { offset: 0, limit: 9 })).total).toBe(2);
  });
});
