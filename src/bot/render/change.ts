// Growth and decline: by how much, and against what.

import type { Trade } from '../../catalog/schema/facts.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { formatMoney } from './money.ts';
import type { Voice } from './voice.ts';

/** "up 12.9%", "more than doubled", "up by a third"; undefined where only a phrase tells it. */
function moveOf({ say, locale }: Voice, { says, change }: Trade): string | undefined {
  if (!change) return undefined;
  const { percent, times, words, direction, qualifier = 'exact' } = change;
  if (times !== undefined)
    return say('change-times', { amount: formatNumber(locale, times), count: times, qualifier });
  // The words of a trend are a whole phrase ("slightly down"), those of a growth only its size ("by a third").
  const inWords = says === 'growth' && direction ? words?.[locale] : undefined;
  const size =
    percent === undefined
      ? inWords
      : say('change-percent', { amount: formatNumber(locale, Math.abs(percent)), qualifier });
  return size && say('change-moved', { direction: direction ?? ((percent ?? 0) < 0 ? 'down' : 'up'), size });
}

/** "on 2005", "on a year earlier", "on the same months of 2020". */
function compared({ say }: Voice, change: string, against: string, period: string | undefined): string {
  const [first = '', last] = against.split('..');
  const [year = '', month] = first.split('-');
  if (last === undefined && month === undefined) return say('change-on-year', { change, year });
  const current = period?.slice(0, 4) ?? '';
  const isSameMonths = isStated(period) && against.replaceAll(year, '') === period.replaceAll(current, '');
  if (isSameMonths && Number(current) - Number(year) === 1) return say('change-on-year-earlier', { change });
  return say('change-on-other', { change, period: formatPeriod(say, against, 'label') });
}

/** "up 12.9% on 2005"; for a trend its own words. Undefined where the figure tells no change. */
export function formatChange(voice: Voice, trade: Trade, period: string | undefined): string | undefined {
  const { change } = trade;
  if (!change) return undefined;
  const { say, locale } = voice;
  let text = moveOf(voice, trade);
  if (text === undefined) return change.words?.[locale];
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
