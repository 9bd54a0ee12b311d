// Days named by a week, month, quarter or year: "next week on Friday", «в конце месяца», "the last working day".

import { compareDays, type Day } from '../wall.ts';
import { endOf, inWeek, notBefore, type Period, startOf, workdayFrom } from './calendar.ts';
import { phrase } from './fold.ts';
import { weekdayName, weekdayOf } from './names.ts';
import type { DayPiece, Groups, Reader, Scene } from './piece.ts';

const periods: readonly (readonly [pattern: RegExp, period: Period])[] = [
  [/^(?:week|недел)/, 'week'],
  [/^(?:month|месяц)/, 'month'],
  [/^(?:quarter|квартал)/, 'quarter'],
  [/^(?:year|год)/, 'year'],
];
const name = '(?:week|month|quarter|year|недел[яиею]|месяца?е?|квартала?е?|год[ау]?)';
export const periodOf = (text: string | undefined): Period | undefined =>
  periods.find(([pattern]) => pattern.test(text ?? ''))?.[1];

const isEnd = (side: string): boolean => /^(?:last|end|посл|кон)/.test(side);
const isMiddle = (side: string): boolean => /^(?:mid|сер)/.test(side);

function edgeOf(side: string, period: Period, today: Day, ahead: number): Day {
  if (isMiddle(side)) return startOf(period, today, ahead).add({ days: period === 'week' ? 2 : 14 });
  if (!isEnd(side)) return startOf(period, today, ahead);
  const last = endOf(period, today, ahead);
  // The week of those who work ends on Friday.
  return period === 'week' && !/day|день/.test(side) ? last.subtract({ days: 2 }) : last;
}

function edge({ side = '', period: said, next }: Groups, { today }: Scene): DayPiece | undefined {
  const period = periodOf(said);
  if (!period || (isMiddle(side) && (period === 'quarter' || period === 'year'))) return undefined;
  const days = (next ? [1] : [0, 1]).map((ahead) => edgeOf(side, period, today, ahead));
  const monthDay = period === 'month' && !isMiddle(side) ? (isEnd(side) ? -1 : 1) : undefined;
  return { is: 'day', days: notBefore(today, days), monthDay };
}

function workday({ side = '', next }: Groups, { today }: Scene): DayPiece {
  const days = (next ? [1] : [0, 1]).map((ahead) =>
    isEnd(side)
      ? workdayFrom(endOf('month', today, ahead), -1)
      : workdayFrom(startOf('month', today, ahead), 1),
  );
  return { is: 'day', days: notBefore(today, days) };
}

function nextPeriod({ period: said, day }: Groups, { today }: Scene): DayPiece | undefined {
  const period = periodOf(said);
  if (!period) return undefined;
  const start = startOf(period, today, 1);
  if (period !== 'week') return { is: 'day', days: [start], guessed: true, weak: 'edge' };
  const weekday = weekdayOf(day ?? '');
  if (weekday) return { is: 'day', days: [inWeek(start, weekday)], weekday };
  return { is: 'day', days: [start], week: start, guessed: true };
}

/** "This week" says no day, but with one it does. */
function thisWeek({ day }: Groups, { today }: Scene): DayPiece | undefined {
  const weekday = weekdayOf(day ?? '');
  const named = weekday && inWeek(startOf('week', today, 0), weekday);
  return named && compareDays(named, today) >= 0 ? { is: 'day', days: [named], weekday } : undefined;
}

const of = '(?:_of)?(?:_the|_this|_текущего|_этого|_текущей|_этой)?';
const at = '(?:on_|at_|by_|в_|во_|к_|на_)?(?:the_)?';
const sides =
  'last_day|end|first_day|beginning|start|middle|mid|последний_день|конц[еу]|конец|первый_день|первых_числах|начал[еоу]|середин[еу]';

export const periodReaders: readonly Reader[] = [
  {
    pattern: phrase(
      `${at}(?<side>first|last|первый|последний)_(?:working|business|work|рабочий)[ -](?:day|день)(?:_of_(?:the_|this_)?month|_of_(?<next>next_month)|_месяца|_(?<next2>следующего_месяца))?`,
    ),
    read: ({ side, next, next2 }, scene) => workday({ side, next: next ?? next2 }, scene),
  },
  {
    pattern: phrase(`${at}(?<side>${sides})${of}(?<next>_next|_следующ(?:его|ей))?_(?<period>${name})`),
    read: edge,
  },
  {
    pattern: phrase(
      `(?:on_|в_|во_)?(?<day>${weekdayName})_(?<period>next_week|следующей_недел[еи]|на_следующей_неделе)`,
    ),
    read: ({ day }, scene) => nextPeriod({ period: 'week', day }, scene),
  },
  {
    pattern: phrase(
      `(?:this_week|на_этой_неделе),?_(?:on_|в_|во_)?(?<day>${weekdayName})|(?:on_|в_|во_)?(?<day2>${weekdayName})_(?:this_week|на_этой_неделе)`,
    ),
    read: ({ day, day2 }, scene) => thisWeek({ day: day ?? day2 }, scene),
  },
  {
    pattern: phrase(
      `(?:on_|in_|в_|во_|на_)?(?:next|след(?:ующ(?:ей|ий|ем|ую))?\\.?)_(?<period>${name})(?!_of)(?:,?_(?:on_|в_|во_)?(?<day>${weekdayName}))?`,
    ),
    read: nextPeriod,
  },
  {
    // "Last month", «в прошлом году»: what the figures are about.
    pattern: phrase(`(?:in_|за_|в_|на_)?(?:the_)?(?:last|previous|past|прошл(?:ый|ую|ом|ой|ого))_${name}`),
    read: () => ({ is: 'topic' }),
  },
];
