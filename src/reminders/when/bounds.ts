// Where a series begins and ends: "until June", «до конца года», "from 2 December", «начиная с понедельника».

import { compareDays, type Day } from '../wall.ts';
import { inWeek, mondayOf } from './calendar.ts';
import { onDate } from './dates.ts';
import { phrase } from './fold.ts';
import { monthName, monthOf, weekdayName, weekdayOf } from './names.ts';
import type { Bound, Groups, Reader, Scene } from './piece.ts';

const year = '(?:,?_(?<year>20\\d\\d)(?: {0,2}г\\.?|_года)?)?';
const suffix = '(?:st|nd|rd|th|-?го|-?е)?';
const inclusive = '(?:_(?:inclusive|включительно))?';

/** The first day of a month that is ahead or, with its year said, whenever it is. */
function firstOf(month: number, said: string | undefined, { today }: Scene): Day {
  const first = today.with({ month, day: 1 });
  if (said) return first.with({ year: Number(said) });
  return compareDays(first, today) <= 0 ? first.add({ years: 1 }) : first;
}

const bound = (is: Bound['is'], day: Day | undefined): Bound | undefined => day && { is, day };

const date = `(?:the_)?(?:(?<day>\\d{1,2})${suffix}_(?:of_)?(?<month>${monthName})|(?<month2>${monthName})_(?<day2>\\d{1,2})${suffix}(?!\\d)|(?<day3>\\d{1,2})\\.(?<number>0[1-9]|1[0-2])(?:\\.(?<year2>20\\d\\d))?)${year}`;

function dated(
  { day, day2, day3, month, month2, number, year: y, year2 }: Groups,
  scene: Scene,
): Day | undefined {
  const of = number ? Number(number) : monthOf(month ?? month2);
  const found = of ? onDate(Number(day ?? day2 ?? day3), of, y ?? year2, scene) : undefined;
  return found?.is === 'day' ? found.days[0] : undefined;
}

const until = '(?:until|till|til|through|thru|up_to|до|по)';
const from = '(?:from|starting(?:_from|_on)?|beginning(?:_on)?|since|начиная_со?|со?)';
const whole = /through|thru|по/;

function untilMonth({ word, month, year: y, end }: Groups, scene: Scene): Bound | undefined {
  const number = monthOf(month);
  if (!number) return undefined;
  const first = firstOf(number, y, scene);
  // "Until June" ends with May, "through June" and "until the end of June" with June.
  const isWhole = end !== undefined || whole.test(word ?? '');
  return bound('until', isWhole ? first.with({ day: first.daysInMonth }) : first.subtract({ days: 1 }));
}

function untilPeriod({ period }: Groups, { today }: Scene): Bound | undefined {
  const first = today.with({ day: 1 });
  if (/year|год/.test(period ?? '')) return bound('until', today.with({ month: 12, day: 31 }));
  if (/week|недел/.test(period ?? '')) return bound('until', inWeek(mondayOf(today), 'SU'));
  const months = /quarter|кварт/.test(period ?? '') ? 3 - ((today.month - 1) % 3) : 1;
  return bound('until', first.add({ months }).subtract({ days: 1 }));
}

function fromWeekday({ weekday: name, next }: Groups, { today }: Scene): Bound | undefined {
  const weekday = weekdayOf(name ?? '');
  if (!weekday) return undefined;
  const here = inWeek(mondayOf(today), weekday);
  return bound('from', next || compareDays(here, today) <= 0 ? here.add({ days: 7 }) : here);
}

export const boundReaders: readonly Reader[] = [
  {
    pattern: phrase(`${until}_${date}${inclusive}`),
    read: (groups, scene) => bound('until', dated(groups, scene)),
  },
  { pattern: phrase(`${from}_${date}`), read: (groups, scene) => bound('from', dated(groups, scene)) },
  {
    pattern: phrase(
      `(?<word>${until})_(?:(?<end>(?:the_)?end_of|конца)_)?(?<month>${monthName})${year}${inclusive}`,
    ),
    read: untilMonth,
  },
  {
    pattern: phrase(
      `${until}_(?:(?:the_)?end_of_(?:the_|this_)?|конца_(?:этого_|этой_)?)(?<period>week|month|quarter|year|недели|месяца|квартала|года)`,
    ),
    read: untilPeriod,
  },
  {
    // "Until 2027" ends with 2026; «по 2027 год» does not.
    pattern: phrase(
      `(?<word>${until})_(?:(?<end>(?:the_)?end_of|конца)_)?(?<year>20\\d\\d)(?:_год(?:а)?| {0,2}г\\.?)?`,
    ),
    read: ({ word, year: y, end }, { today }) => {
      const isWhole = end !== undefined || whole.test(word ?? '');
      return bound('until', today.with({ year: Number(y) - (isWhole ? 0 : 1), month: 12, day: 31 }));
    },
  },
  {
    pattern: phrase(`${from}_(?<month>${monthName})${year}`),
    read: ({ month, year: y }, scene) => bound('from', firstOf(monthOf(month) ?? 1, y, scene)),
  },
  {
    pattern: phrase(`${from}_(?:tomorrow|завтрашнего_дня|завтра)`),
    read: (_, { today }) => bound('from', today.add({ days: 1 })),
  },
  { pattern: phrase(`${from}_(?:today|сегодняшнего_дня)`), read: (_, { today }) => bound('from', today) },
  {
    pattern: phrase(`${from}_(?<next>next_week|следующей_недели)`),
    read: (_, { today }) => bound('from', mondayOf(today).add({ days: 7 })),
  },
  {
    pattern: phrase(`${from}_(?<next>next_month|следующего_месяца)`),
    read: (_, { today }) => bound('from', today.with({ day: 1 }).add({ months: 1 })),
  },
  {
    pattern: phrase(`${from}_(?:(?<next>next|следующ(?:его|ей))_)?(?<weekday>${weekdayName})`),
    read: fromWeekday,
  },
];
