// Days named by their number: "December 1", «01.12», "2026-12-01", «25-го числа»; and years, which belong to the topic.

import { compareDays, dayOf } from '../wall.ts';
import { nextDate, nextMonthDays } from './calendar.ts';
import { dayNumber, dayNumberOf, dayWord } from './day-numbers.ts';
import { phrase } from './fold.ts';
import { monthName, monthOf } from './names.ts';
import type { DayPiece, Groups, Odd, Reader, Scene } from './piece.ts';

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** A day of the year; without a year the next one, today included. */
export function onDate(
  day: number,
  month: number,
  year: string | undefined,
  { today }: Scene,
): DayPiece | Odd | undefined {
  const date = year ? dayOf(yearOf(year), month, day) : nextDate(month, day, today);
  if (date) return { is: 'day', days: [date], month, monthDay: day };
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { is: 'odd', why: 'notUnderstood' } : undefined;
}

function slashed(
  { first, second, second2, year: said, year2 }: Groups,
  scene: Scene,
): DayPiece | Odd | undefined {
  const [a, b, year] = [Number(first), Number(second ?? second2), said ?? year2];
  if (scene.locale === 'ru' || a > 12 || a === b) return onDate(a, b, year, scene);
  if (b > 12) return onDate(b, a, year, scene);
  return a > 0 && b > 0 ? { is: 'odd', why: 'monthOrDay' } : undefined;
}

function onNumber(number: number, { today }: Scene): DayPiece | undefined {
  if (!(number >= 1 && number <= 31)) return undefined;
  return { is: 'day', days: nextMonthDays(number, today), monthDay: number };
}

function inMonth({ month, year }: Groups, { today }: Scene): DayPiece | { is: 'topic' } {
  const number = monthOf(month);
  if (!number) return { is: 'topic' };
  const first = today.with({ month: number, day: 1, year: year ? Number(year) : today.year });
  if (year && compareDays(first, today) < 0) return { is: 'topic' };
  return { is: 'day', days: year ? [first] : [first, first.add({ years: 1 })], guessed: true, weak: 'start' };
}

const year = '(?:(?:,? {1,3}|-)(?<year>(?:19|20)\\d\\d)(?: {0,2}г(?!\\p{L})\\.?|_год[ау]?)?)?';
const year2 = year.replace('<year>', '<year2>');
const suffix = '(?:st|nd|rd|th|-?(?:го|е|ое|ого|му|ому|ым|м))?';
/** "The 10th Forum" is no day. */
const noNoun = '(?= {0,9}(?:$|[,.;:!?\\ufffc](?! ?[a-z])|(?:at|by|about|to|in_the)(?![a-z])))';
const spelled = '(?:_числ[аоу])';
const thisMonth = '(?:_(?:of_(?:the_|this_)?month|(?:этого_)?месяца))?';

export const dateReaders: readonly Reader[] = [
  {
    pattern: phrase(
      '(?<year>20\\d\\d)[-/.](?<month>\\d\\d)[-/.](?<day>\\d\\d)(?:t(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d))?',
    ),
    read: ({ year: said, month, day, hour, minute }, scene) => {
      const date = onDate(Number(day), Number(month), said, scene);
      const clock = { is: 'clock', hour: Number(hour), minute: Number(minute) } as const;
      return date?.is === 'day' && hour ? { ...date, clock } : date;
    },
  },
  {
    // Two digits for the month: "1.5" is a number.
    pattern: phrase(
      '(?:на_|к_|on_)?(?<day>\\d{1,2})\\.(?<month>0[1-9]|1[0-2])(?:\\.(?<year>(?:19|20)?\\d\\d))?(?: {0,2}г(?!\\p{L})\\.?)?(?![.,]?\\d| {0,2}%)',
    ),
    read: ({ day, month, year: said }, scene) => onDate(Number(day), Number(month), said, scene),
  },
  {
    pattern: phrase(
      '(?:on_)?(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})(?:/(?<year>(?:19|20)?\\d\\d))?|-(?<second2>\\d{1,2})-(?<year2>20\\d\\d))',
    ),
    read: slashed,
  },
  {
    // «5-6 декабря», "5 to 6 December": days of something, not of a reminder.
    pattern: phrase(
      `(?:(?:from|с|со)_)?\\d{1,2}${suffix}(?: {0,2}-{1,2} {0,2}|_(?:to|till|по|до)_)\\d{1,2}${suffix}_(?:of_)?${monthName}${year}|${monthName}_\\d{1,2} {0,2}-{1,2} {0,2}\\d{1,2}${year2}`,
    ),
    read: () => ({ is: 'topic' }),
  },
  {
    pattern: phrase(
      `(?:(?:in|for|from|в|за|с)_)?${monthName}(?: {0,2}-{1,2} {0,2}|_(?:to|по)_)${monthName}${year}`,
    ),
    read: () => ({ is: 'topic' }),
  },
  {
    pattern: phrase(
      `(?:on_)?(?:the_)?(?:на_|к_)?(?<day>${dayNumber})(?:_(?:of_)?|-)(?<month>${monthName})${year}`,
    ),
    read: ({ day, month, year: said }, scene) => onDate(dayNumberOf(day), monthOf(month) ?? 0, said, scene),
  },
  {
    pattern: phrase(`(?:on_)?(?<month>${monthName})_(?:the_)?(?<day>${dayNumber})(?!:)${year}`),
    read: ({ day, month, year: said }, scene) => onDate(dayNumberOf(day), monthOf(month) ?? 0, said, scene),
  },
  {
    pattern: phrase(
      `on_(?:the_)?(?<day>\\d{1,2}(?:st|nd|rd|th))${thisMonth}|(?:on_|by_)?the_(?<day4>\\d{1,2}(?:st|nd|rd|th)|${dayWord})${thisMonth}${noNoun}|(?:на_|к_)?(?<day2>(?:\\d{1,2}-?(?:го|е|ое|ому|му|ого)|${dayWord})${spelled})${thisMonth}|(?:на_|к_)?(?<day3>\\d{1,2}(?:-?(?:го|е|ое|ому|му|ого)|${spelled}))${thisMonth}`,
    ),
    read: ({ day, day2, day3, day4 }, scene) =>
      onNumber(dayNumberOf((day ?? day2 ?? day3 ?? day4)?.replace(/ +числ.*$/, '')), scene),
  },
  { pattern: phrase(`(?:in|в|во)_(?<month>${monthName})${year}`), read: inMonth },
];

/** Years and spans of years by themselves: what the figures are about. */
export const topicReaders: readonly Reader[] = [
  {
    pattern: phrase(
      '(?:(?:in|for|of|since|from|until|by|в|за|с|до|по|к|на)_)?(?:19|20)\\d\\d(?: {0,2}[-/] {0,2}(?:19|20)?\\d\\d)?(?:-?(?:го|м|й|х|ом|е|ый|му))?(?:_(?:год\\p{L}{0,3}|гг?\\.?))?',
    ),
    read: () => ({ is: 'topic' }),
  },
];
