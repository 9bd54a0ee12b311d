// Growth and decline: by how much, and against what.

import type { Change, Trade } from '../../catalog/schema.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { formatMoney } from './money.ts';
import type { Voice } from './voice.ts';

function sizeOf({ say, locale }: Voice, { percent, times, ...change }: Change): string | undefined {
  const qualifier = change.qualifier ?? 'exact';
  if (percent !== undefined)
    return say('change-percent', { amount: formatNumber(locale, Math.abs(percent)), qualifier });
  if (times === undefined) return undefined;
  return say('change-times', { amount: formatNumber(locale, times), count: times, qualifier });
}

/** "on 2005", "on the same months of 2024". */
function compared({ say }: Voice, change: string, against: string, period: string | undefined): string {
  const [first = '', last] = against.split('..');
  const [year = '', month] = first.split('-');
  if (last === undefined && month === undefined) return say('change-on-year', { change, year });
  const sameMonths =
    isStated(period) && against.replaceAll(year, '') === period.replaceAll(period.slice(0, 4), '');
  if (!sameMonths) return say('change-on-other', { change, period: formatPeriod(say, against, 'label') });
  return last === undefined
    ? say('change-on-month', { change, year })
    : say('change-on-months', { change, year });
}

/** "up 12.9% on 2005"; for a trend its own words. Undefined where the figure tells no change. */
export function formatChange(voice: Voice, trade: Trade, period: string | undefined): string | undefined {
  const { change } = trade;
  if (!change) return undefined;
  const { say, locale } = voice;
  const size = sizeOf(voice, change);
  const words = change.words?.[locale];
  // The words of a trend are a whole phrase ("slightly down"), those of a growth only its size ("by a third").
  const isPhrase = trade.says !== 'growth' || !change.direction;
  if (!size && (!words || isPhrase)) return words;
  const isDown = change.direction === 'down' || (change.percent ?? 0) < 0;
  let text = say('change-moved', { direction: isDown ? 'down' : 'up', size: size ?? words ?? '' });
  if (change.from !== undefined) {
    const value = formatMoney(voice, { value: change.from, unit: trade.unit });
    if (value) text = say('change-from', { change: text, value });
  }
  if (change.against && isStated(change.against)) return compared(voice, text, change.against, period);
  if (change.years === undefined) return text;
  return say('change-over-years', {
    change: text,
    years: formatNumber(locale, change.years),
    count: change.years,
  });
}
