// When two figures cannot both be right.

import { within } from '../../engine/months.ts';
import { isStated } from '../../i18n/periods.ts';
import { type Figure, isSum, spanOf, type TradeFact } from './rows.ts';

const sizeOf = ({ trade }: TradeFact): string =>
  JSON.stringify([trade.change?.percent, trade.change?.times, trade.change?.words?.en]);

function sumsDisagree(a: TradeFact, b: TradeFact): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second || a.trade.unit !== b.trade.unit) return false;
  const [left, right] = [a.trade.value ?? 0, b.trade.value ?? 0];
  if (a.period === b.period) return left !== right;
  // A part of the time cannot hold as much as the whole of it: "90 million" both for eleven months and for the year.
  return (within(second, first) && right >= left) || (within(first, second) && left >= right);
}

export function disagree(a: Figure, b: Figure): boolean {
  const [first, second] = [a.fact, b.fact];
  if (a.region !== b.region || first.trade.measure !== second.trade.measure) return false;
  if (!isStated(first.period) || !isStated(second.period)) return false;
  if (isSum(first) && isSum(second)) return sumsDisagree(first, second);
  const areChanges = first.trade.says === 'growth' && second.trade.says === 'growth';
  const areWhole = !first.trade.part && !second.trade.part;
  return areChanges && areWhole && first.period === second.period && sizeOf(first) !== sizeOf(second);
}
