// Subscriptions: told when the data on their topic changed, and at no other time.
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/catalog/catalog.ts';
import { mayBeTold, outsideNight } from '../../src/reminders/quiet.ts';
import { anna, DAY, draft, HOUR, MINUTE, onBothStores, set, storyOn } from './story.ts';

const fact = (id: string, en: string, changes: Partial<Fact> = {}): Fact => ({
  id,
  topic: 'turnover',
  regions: ['tomsk'],
  scope: 'siberia',
  about: [],
  en,
  ru: en,
  source: 'belta',
  ...changes,
});

const first = [fact('a', 'One.'), fact('b', 'Two.'), fact('omsk', 'Omsk.', { regions: ['omsk'] })];
const withNews = [fact('a', 'One, corrected.'), fact('c', 'Three.'), first[2] ?? fact('omsk', '')];
const omskOnly = [...first.slice(0, 2), fact('omsk', 'Omsk, corrected.', { regions: ['omsk'] })];

describe.each(onBothStores)('a subscription on %s', (store) => {
  test('is told once what was added, corrected and withdrawn on its topic, with the old text', async () => {
    const { service, passes, restarts } = await storyOn(store, first);
    const { id } = await set(service.create(anna, draft()));
    await restarts(first);
    expect(await passes(2 * HOUR)).toEqual([]);
    await restarts(withNews);
    const [told, ...more] = await passes(MINUTE);
    expect(more).toEqual([]);
    expect(told?.changes).toEqual([
      { kind: 'added', fact: withNews[1] },
      { kind: 'corrected', fact: withNews[0], before: first[0] },
      { kind: 'withdrawn', fact: first[1] },
    ]);
    await restarts(withNews);
    expect(await passes(3 * DAY)).toEqual([]);
    expect(await service.get(id)).toMatchObject({ state: 'active' });
  });

  test('hears nothing of other topics, and old releases go once nobody refers to them', async () => {
    const { service, stores, passes, restarts } = await storyOn(store, first);
    const { id, release = '' } = await set(service.create(anna, draft()));
    await restarts(omskOnly);
    expect(await passes(2 * DAY)).toEqual([]);
    const { release: known } = (await service.get(id)) ?? {};
    expect(known).not.toBe(release);
    await expect.poll(() => stores.releases.facts(release)).toBeUndefined();
  });

  test('is told at most once a day, and not at night', async () => {
    // It is four in the afternoon.
    const { service, passes, restarts } = await storyOn(store, first);
    await set(service.create(anna, draft()));
    await passes(6 * HOUR);
    await restarts(withNews);
    expect(await passes(10 * HOUR - MINUTE)).toEqual([]);
    expect(await passes(MINUTE)).toHaveLength(1);
    await restarts(first);
    expect(await passes(DAY - MINUTE)).toEqual([]);
    expect(await passes(MINUTE)).toHaveLength(1);
  });

  test('is not told what was taken back before anybody told it', async () => {
    const { service, passes, restarts, results } = await storyOn(store, first);
    const { id } = await set(service.create(anna, draft()));
    await passes(6 * HOUR);
    await restarts(withNews);
    await restarts(first);
    expect(await passes(DAY)).toEqual([]);
    expect(results).toEqual(['nothing']);
    expect((await service.get(id))?.nextAt).toBeUndefined();
  });

  test('is told nothing by a process whose data is about to be replaced', async () => {
    const { service, stores, passes, restarts, now } = await storyOn(store, first);
    await set(service.create(anna, draft()));
    await restarts(withNews);
    await stores.releases.announce({ id: 'newer', facts: {} }, new Map(), now() + 1);
    expect(await passes(2 * HOUR)).toEqual([]);
    await restarts(withNews);
    expect(await passes(2 * MINUTE)).toHaveLength(1);
  });

  test('can be snoozed: then it comes without news too, and goes on waiting', async () => {
    const { service, passes, restarts, now } = await storyOn(store, first);
    const { id } = await set(service.create(anna, draft()));
    await set(service.snooze(anna, id, now() + DAY));
    expect(await passes(DAY)).toMatchObject([{ changes: [] }]);
    await restarts(withNews);
    expect(await passes(2 * DAY)).toHaveLength(1);
  });

  test('that was paused, or set for a moment, tells what changed since it last came', async () => {
    const { service, passes, restarts, now } = await storyOn(store, first);
    await set(service.create(anna, draft({ rule: { kind: 'once', at: now() + 3 * DAY } })));
    const { id } = await set(service.create(anna, draft()));
    await set(service.pause(anna, id));
    await restarts(omskOnly);
    await restarts(withNews);
    expect(await passes(2 * DAY)).toEqual([]);
    await set(service.resume(anna, id));
    await restarts(withNews);
    const sent = await passes(DAY);
    expect(sent.map(({ changes }) => changes.length)).toEqual([3, 3]);
  });
});

describe('the night', () => {
  const novosibirsk = 'Asia/Novosibirsk';
  const local = (time: string) => Date.parse(`${time}:00+07:00`);

  test.each([
    ['2026-11-25T21:59', '2026-11-25T21:59'],
    ['2026-11-25T22:00', '2026-11-26T08:00'],
    ['2026-11-26T03:30', '2026-11-26T08:00'],
    ['2026-11-26T07:59', '2026-11-26T08:00'],
    ['2026-11-26T08:00', '2026-11-26T08:00'],
    ['2026-11-26T12:00', '2026-11-26T12:00'],
  ])('at %s one may be told at %s', (at, expected) => {
    expect(outsideNight(novosibirsk, local(at))).toBe(local(expected));
  });

  test('also ends the waiting for a day', () => {
    const told = { zone: novosibirsk, deliveredAt: local('2026-11-25T21:30') };
    expect(mayBeTold(told, local('2026-11-26T07:00'))).toBe(local('2026-11-26T21:30'));
    expect(mayBeTold({ ...told, deliveredAt: local('2026-11-25T23:30') }, local('2026-11-26T07:00'))).toBe(
      local('2026-11-27T08:00'),
    );
    expect(mayBeTold({ zone: '+03:00' }, local('2026-11-26T00:30'))).toBe(local('2026-11-26T00:30'));
  });
});
