import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { Unconfirmed } from '../../src/bot/unconfirmed.ts';

const updates = (...ids: number[]): Update[] => ids.map((update_id) => ({ update_id }));
const idsOf = (list: readonly Update[]): number[] => list.map(({ update_id }) => update_id);

test('nothing is confirmed before it is handled, nor anything behind it', () => {
  const unconfirmed = new Unconfirmed();
  expect(unconfirmed.offset).toBe(0);
  unconfirmed.take(updates(5, 6, 7));
  expect(unconfirmed.offset).toBe(5);
  unconfirmed.handled(6);
  expect(unconfirmed.offset).toBe(5);
  unconfirmed.handled(5);
  expect(unconfirmed.offset).toBe(7);
  unconfirmed.handled(7);
  expect(unconfirmed.offset).toBe(8);
});

test('what a poll brings again is not taken again, handled or not', () => {
  const unconfirmed = new Unconfirmed();
  expect(idsOf(unconfirmed.take(updates(5, 6)))).toEqual([5, 6]);
  unconfirmed.handled(6);
  expect(unconfirmed.repeated).toBe(2);
  expect(idsOf(unconfirmed.take(updates(5, 6, 9)))).toEqual([9]);
  expect(unconfirmed.offset).toBe(5);
  expect(idsOf(unconfirmed.take([]))).toEqual([]);
});

test('one that lasts and lasts does not keep out what comes after it', () => {
  const unconfirmed = new Unconfirmed();
  unconfirmed.take(updates(5, 6));
  unconfirmed.letGo();
  expect(unconfirmed.offset).toBe(7);
  unconfirmed.handled(5);
  expect(unconfirmed.offset).toBe(7);
});

test('whoever waits learns of the next one that is handled', async () => {
  const unconfirmed = new Unconfirmed();
  unconfirmed.take(updates(5));
  const change = unconfirmed.change();
  unconfirmed.handled(5);
  await change;
});
