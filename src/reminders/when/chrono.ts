// The reader for single moments said in a way that our own does not know. It is loaded when first needed.

import { createRequire } from 'node:module';
import { dayOf } from '../wall.ts';
import type { Clock, Found, Scene } from './piece.ts';

const load = createRequire(import.meta.url);

type Chrono = Pick<typeof import('chrono-node/en'), 'parse'>;
type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/**
 * What chrono-node finds, as pieces. It knows no zones and no recurrences, takes "in 2012" for a date, half of a decimal number
 * for hours and «дней» for a day: so only a day and a month with a number are believed.
 */
export function readByChrono(text: string, scene: Scene): Found[] {
  const { parse } = load(/\p{Script=Cyrillic}/u.test(text) ? 'chrono-node/ru' : 'chrono-node/en') as Chrono;
  const { year, month, day, hour, minute } = scene.wall;
  // Wall time as if the process were in the user's zone: chrono reads and answers in that of the process.
  const instant = new Date(year, month - 1, day, hour, minute);
  return parse(text, instant, { forwardDate: true }).flatMap(({ index, text: said, start, end }): Found[] => {
    const place = { from: index, to: index + said.length };
    const knows = (component: Component): boolean => start.isCertain(component);
    const named = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    if (!named || end || !knows('day') || !knows('month') || !/\d/.test(said)) return [];
    const clock: Clock | undefined = knows('hour')
      ? { is: 'clock', hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 }
      : undefined;
    return [{ ...place, piece: { is: 'day', days: [named], clock } }];
  });
}
