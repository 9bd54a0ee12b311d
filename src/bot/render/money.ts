// Sums of money as people say them: thousands, millions or billions, with the qualifier that the source gave.

import type { Trade } from '../../catalog/schema/facts.ts';
import { formatRange } from '../../i18n/numbers.ts';
import type { KeyOf } from '../../i18n/translate.ts';
import type { Voice } from './voice.ts';

type MoneyUnit = Extract<Trade['unit'], `${string}million`>;

const keys: KeyOf<MoneyUnit> = {
  'USD million': 'money-usd',
  'RUB million': 'money-rub',
  'roubles, currency not specified, million': 'money-roubles',
};

const isMoney = (unit: Trade['unit']): unit is MoneyUnit => unit !== undefined && unit in keys;

/** 1500 million is 1.5 billion; 0.275 million is 275 thousand. */
function scaleOf(millions: number): { scale: string; factor: number } {
  if (millions >= 1000) return { scale: 'billion', factor: 1e-3 };
  if (millions < 1) return { scale: 'thousand', factor: 1e3 };
  return { scale: 'million', factor: 1 };
}

/** The sum of a figure; undefined where it counts something else. */
export function formatMoney(
  { say, locale }: Voice,
  { value, upto, unit, qualifier }: Omit<Trade, 'measure' | 'says'>,
): string | undefined {
  if (value === undefined || !isMoney(unit)) return undefined;
  const { scale, factor } = scaleOf(value);
  const amount = formatRange(locale, value * factor, upto === undefined ? undefined : upto * factor);
  const sum = say(keys[unit], { amount, scale });
  return qualifier ? say('value-qualified', { value: sum, qualifier }) : sum;
}
