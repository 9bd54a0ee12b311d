// "In 2 weeks", «через полтора часа», "5 days from now"; and "3 days ago", which is behind us.

import { phrase } from './fold.ts';
import { amount, amountOf, gap } from './numbers.ts';
import {
  type DayPiece,
  type Groups,
  type Odd,
  type Reader,
  type Scene,
  type Span,
  sayings,
} from './piece.ts';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'half' | 'year';

const units: readonly (readonly [pattern: string, unit: Unit])[] = [
  ['seconds?|secs?|секунд[ауы]?|сек', 'second'],
  ['minutes?|mins?|m|минут[ауы]?|минутк[ауи]|мин|м', 'minute'],
  ['hours?|hrs?|h|час(?:ик)?(?:а|ов)?|ч', 'hour'],
  ['(?:working|work|business)[ -]?days?|рабоч(?:ий|их|ие) (?:день|дня|дней)', 'workday'],
  ['days?|d|день|дня|дней|денек|дн|сутки|суток', 'day'],
  ['weeks?|wks?|w|недел(?:ю|и|ь|ьку|я)|нед', 'week'],
  ['months?|mo|месяц(?:а|ев)?|мес', 'month'],
  ['quarters?|квартал(?:а|ов)?', 'quarter'],
  ['полугоди[еяй]', 'half'],
  ['years?|yrs?|год(?:а|ик)?|лет', 'year'],
];

export const unit = `(?:${units.map(([pattern]) => pattern).join('|')})\\.?`;
const exact = units.map(([pattern, name]): [RegExp, Unit] => [new RegExp(`^(?:${pattern})$`, 'u'), name]);
export const unitOf = (text: string): Unit | undefined =>
  exact.find(([pattern]) => pattern.test(text.replace('.', '')))?.[1];

const nothing: Span = { is: 'span', months: 0, days: 0, workdays: 0, exact: 0, weeks: false };
const hour = 3_600_000;

/** Undefined for what nobody can count: two thirds of a month. */
function spanOf(count: number, name: Unit | undefined): Span | undefined {
  const isWhole = Number.isInteger(count);
  const halves = Number.isInteger(count * 2);
  if (!(count > 0)) return undefined;
  if (name === 'second') return { ...nothing, exact: Math.round(count * 1000) };
  if (name === 'minute') return { ...nothing, exact: Math.round(count * 60_000) };
  if (name === 'hour') return { ...nothing, exact: Math.round(count * hour) };
  if (name === 'day')
    return isWhole ? { ...nothing, days: count } : { ...nothing, exact: Math.round(count * 24 * hour) };
  if (name === 'workday') return isWhole ? { ...nothing, workdays: count } : undefined;
  if (name === 'week') return { ...nothing, days: Math.round(count * 7), weeks: isWhole };
  const months = count * ({ quarter: 3, half: 6, year: 12, month: 1 }[name ?? 'month'] ?? 1);
  if (Number.isInteger(months)) return { ...nothing, months };
  return halves && name === 'month' ? { ...nothing, months: Math.floor(months), days: 15 } : undefined;
}

const add = (a: Span, b: Span): Span => ({
  is: 'span',
  months: a.months + b.months,
  days: a.days + b.days,
  workdays: a.workdays + b.workdays,
  exact: a.exact + b.exact,
  weeks: a.weeks && b.weeks,
});

const special: readonly (readonly [pattern: string, span: Span])[] = [
  ['полчас(?:а|ика)', { ...nothing, exact: hour / 2 }],
  ['(?:a )?quarter of an hour|четверть часа', { ...nothing, exact: hour / 4 }],
  ['полгода', { ...nothing, months: 6 }],
  ['a fortnight|fortnight', { ...nothing, days: 14, weeks: true }],
];
const specialPattern = special.map(([pattern]) => pattern).join('|');

const one = `(?:${specialPattern}|(?:${amount}${gap})?(?:of an? )?${unit})`;
const several = `(?:${one})(?:(?: {0,3}(?:,|and|и) {1,3}| {1,3})(?:a half|(?:${specialPattern}|${amount}${gap}${unit}))){0,2}`;

const part = new RegExp(
  `(?<!\\p{L})(?:(?<special>${specialPattern})|(?<half>a half)|(?:(?<count>${amount})${gap})?(?:of an? )?(?<unit>${unit}))(?!\\p{L})`,
  'gu',
);

function total(text: string): Span | undefined {
  let sum: Span = { ...nothing, weeks: true };
  let last: Unit | undefined;
  for (const { groups } of text.matchAll(part)) {
    const named = special.find(([pattern]) =>
      new RegExp(`^(?:${pattern})$`, 'u').test(groups?.special ?? ''),
    );
    // "an hour and a half": half of what was said before.
    const next =
      named?.[1] ??
      (groups?.half ? spanOf(0.5, last) : spanOf(amountOf(groups?.count), unitOf(groups?.unit ?? '')));
    if (!next) return undefined;
    last = unitOf(groups?.unit ?? '') ?? last;
    sum = add(sum, next);
  }
  return sum;
}

const odd: Odd = { is: 'odd', why: 'notUnderstood' };

function ahead({ span }: Groups): Span | Odd {
  return total(span ?? '') ?? odd;
}

function ago({ span }: Groups, { today, wall }: Scene): DayPiece | Odd {
  const { months, days, exact: ms } = total(span ?? '') ?? nothing;
  const day = ms > 0 ? wall.subtract({ milliseconds: Math.min(ms, 1e12) }).toPlainDate() : today;
  if (months > 12_000 || days > 100_000) return odd;
  return { is: 'day', days: [day.subtract({ months, days })] };
}

export const agoReaders: readonly Reader[] = [
  { pattern: phrase(`(?<span>${several})_(?:ago|(?:тому_)?назад)`), read: ago },
];

/** "A week from Friday", "a month before the forum": not counted from now. */
export const elsewhereReaders: readonly Reader[] = sayings(
  [`(?:in_)?${several}_(?:from_(?!now|today)|after_(?!tomorrow)|before_|до_|после_|перед_)\\p{L}+`],
  () => odd,
);

export const spanReaders: readonly Reader[] = [
  {
    // "In 3 weeks' time", «через 3 недели после»; «in 2012» has no unit and is none.
    pattern: phrase(
      `(?:in|within|after|через|чере[сз]|чр?з|спустя)_(?:(?:about|around|примерно|ровно|exactly|just|another|еще)_)?(?<span>${several})(?:'s?)?(?:_time)?(?!_(?:of|from|ago|after|before)(?!\\p{L}))`,
    ),
    read: ahead,
  },
  { pattern: phrase(`(?<span>${several})_(?:from_(?:now|today)|later|спустя)`), read: ahead },
  ...sayings([`(?:in|after|через)_(?:a_few|several|some|несколько)_${unit}`], () => odd),
  ...sayings(['(?:right_)?now|immediately|(?:прямо_)?сейчас|немедленно'], () => ({
    ...nothing,
    exact: 1,
    weak: 'start',
  })),
];
