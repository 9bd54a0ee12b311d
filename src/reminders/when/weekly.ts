// What comes on days of the week: "every Monday and Friday", «по вторникам», «по будням», "every second Tuesday".

import { type Weekday, weekdays } from '../recurrence.ts';
import { every, repeat } from './every.ts';
import { listOf, weekdayName, weekdayPlural, weekdayPluralWord, weekdaysIn } from './names.ts';
import { type Groups, type Reader, type Repeat, sayings } from './piece.ts';

export const workdays: readonly Weekday[] = weekdays.slice(0, 5);

const onDays = (days: readonly Weekday[], interval = 1): Repeat =>
  repeat({ frequency: 'WEEKLY', interval, days: days.map((day) => ({ day })) });

const listed = ({ days }: Groups): Repeat => onDays(weekdaysIn(days ?? ''));
const toFriday = '(?:_to_|_till_|_through_|_по_| {0,2}- {0,2})';

export const weeklyReaders: readonly Reader[] = [
  ...sayings(
    [
      `(?:(?:${every}|on|from)_)?(?:monday|mon)${toFriday}(?:friday|fri)`,
      `(?:(?:${every}|по|в|с)_)?(?:понедельника?|пн)${toFriday}(?:пятницу|пятницы|пт)`,
      `(?:on_)?(?:${every}_)?(?:weekdays?|work ?days?)`,
      `(?:on|${every})_(?:working|business|work)[ -]days?`,
      'по_(?:будн(?:ям|им_дням|ичным_дням)|рабочим(?:_дням)?)',
      `(?:в|${every})_(?:будн(?:и|ий_день|ие_дни|ичный_день)|рабоч(?:ий_день|ие_дни))`,
      'будням',
    ],
    () => onDays(workdays),
  ),
  ...sayings(
    ['(?:on_|at_)?(?:every|each)_weekend', '(?:on_|at_)weekends', 'по_выходным(?:_дням)?', 'каждые_выходные'],
    () => onDays(weekdays.slice(5)),
  ),
  // With "of the month" it is the second one of each month, see monthly.ts, which is read before.
  ...sayings(
    [`(?:on_)?${every}_(?:other|second|2nd|втор(?:ой|ую|ое)|2-?(?:й|ой|ую|ю|ое))_(?<days>${weekdayName})`],
    ({ days }) => onDays(weekdaysIn(days ?? ''), 2),
  ),
  ...sayings(
    [
      `(?:on_)?${every}_(?<days>${listOf(weekdayName)})`,
      `по_(?<days>${listOf(weekdayPlural)})`,
      `(?:on_)?(?<days>${listOf(weekdayPluralWord)})`,
    ],
    listed,
  ),
];
