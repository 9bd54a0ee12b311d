// Days named by how near they are or by their weekday: "tomorrow", «в следующую пятницу», "the first Monday of the month".

import { type Weekday, weekdays } from '../recurrence.ts';
import { compareDays, type Day } from '../wall.ts';
import { inWeek, mondayOf, nextMonthDays, notBefore, nthOf } from './calendar.ts';
import { partClock } from './clocks.ts';
import { phrase } from './fold.ts';
import { monthName, monthOf, weekdayName, weekdayOf } from './names.ts';
import { ordinal, ordinalOf } from './numbers.ts';
import type { DayPiece, Groups, Reader, Scene } from './piece.ts';

const theDay = (day: Day): DayPiece => ({ is: 'day', days: [day] });

function onWeekday(weekday: Weekday, which: string | undefined, { today }: Scene): DayPiece {
  const here = inWeek(mondayOf(today), weekday);
  const next = here.add({ days: 7 });
  // "Next Friday" is that of next week; people who mean the coming one say "Friday" or "this Friday".
  if (which && /^(?:next|след)/.test(which)) return { ...theDay(next), weekday };
  const days = compareDays(here, today) < 0 ? [next] : [here, next];
  return { is: 'day', days, unlessToday: true, weekday };
}

function onNth({ nth, day, month, next }: Groups, { today }: Scene): DayPiece | undefined {
  const [which, weekday, number] = [ordinalOf(nth), weekdayOf(day ?? ''), monthOf(month)];
  if (which === undefined || !weekday) return undefined;
  const first = today.with({ day: 1 });
  const inYear = number ? first.with({ month: number }) : first;
  const ahead = next ? [{ months: 1 }] : [0, 1, 2, 3].map((n) => (number ? { years: n } : { months: n }));
  const days = ahead.map((duration) => nthOf(inYear.add(duration), which, weekday));
  return { is: 'day', days: notBefore(today, days), weekday, nth: which };
}

const near = (source: string, days: number): Reader => ({
  pattern: phrase(source),
  read: (_, { today }) => theDay(today.add({ days })),
});

const which = '(?<which>next|this|coming|следующ(?:ий|ую|ее)|след\\.?|эт(?:от|у|о)|ближайш(?:ий|ую|ее))';
const ofMonth = `(?:_of_(?:(?:the_|this_)?month|(?<next>next_month)|(?<month>${monthName}))|_(?:этого_|текущего_)?месяца|_(?<next2>следующего_месяца)|_(?:в_)?(?<month2>${monthName}))`;

/** Before periods.ts: it would take the "next month" away. */
export const nthReaders: readonly Reader[] = [
  {
    pattern: phrase(`(?:on_|в_|во_)?(?:the_)?(?<nth>${ordinal})_(?<day>${weekdayName})${ofMonth}`),
    read: ({ nth, day, month, month2, next, next2 }, scene) =>
      onNth({ nth, day, month: month ?? month2, next: next ?? next2 }, scene),
  },
];

export const dayReaders: readonly Reader[] = [
  near('(?:the_)?day_after_tomorrow|overmorrow|послезавтр[ао]', 2),
  near('the_day_before_yesterday|позавчера', -2),
  {
    pattern: phrase('tonight|this_evening|сегодня_(?:вечером|под_вечер)'),
    read: (_, { today }) => ({ ...theDay(today), clock: partClock('evening') }),
  },
  near('tom+or+ow|tmrw|tmr|(?:на_)?завтр[ао]?|завтрашний_день', 1),
  near('today|сегодня|севодня', 0),
  near('yesterday|вчера', -1),
  {
    pattern: phrase(`(?:on_|в_|во_)?(?:last|previous|past|прошл(?:ый|ую|ое))_(?<day>${weekdayName})`),
    read: ({ day }, { today }) => {
      const weekday = weekdayOf(day ?? '');
      if (!weekday) return undefined;
      const here = inWeek(mondayOf(today), weekday);
      return theDay(compareDays(here, today) < 0 ? here : here.subtract({ days: 7 }));
    },
  },
  {
    pattern: phrase('(?:on_|at_)?(?:the_|this_)?weekend|(?:в|на)_(?:эти_|этих_)?выходны(?:е|х)'),
    read: (_, scene) => ({ ...onWeekday('SA', undefined, scene), guessed: true }),
  },
  {
    pattern: phrase(`(?:on_)?(?<day>${weekdayName}),?_(?:the_)?(?<number>\\d{1,2})(?:st|nd|rd|th)`),
    read: ({ day, number }, { today }) => {
      const weekday = weekdayOf(day ?? '');
      const days = nextMonthDays(Number(number), today, 24).filter(
        (each) => weekdays[each.dayOfWeek - 1] === weekday,
      );
      return days.length > 0 ? { is: 'day', days } : undefined;
    },
  },
  {
    pattern: phrase(`(?<near>(?:on|в|во|на|к|by)_)?(?:${which}_)?(?<day>${weekdayName})\\.?`),
    read: ({ near: said, which: named, day }, scene) => {
      const weekday = weekdayOf(day ?? '');
      // Words of their own: "sat down", "in the sun".
      const isOther = /^(?:sat|sun)$/.test(day ?? '') && !said && !named;
      return isOther || !weekday ? undefined : onWeekday(weekday, named, scene);
    },
  },
];
