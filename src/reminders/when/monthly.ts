// What comes on days of the month or the year: "on the first of each month", «каждый последний рабочий день месяца», «каждое 1 декабря».

import { endOf, startOf } from './calendar.ts';
import { dayNumber, dayNumberOf, dayNumbersIn, dayOrdinal } from './day-numbers.ts';
import { every, repeat } from './every.ts';
import { monthName, monthOf, weekdayName, weekdayOf } from './names.ts';
import { amount, amountOf, ordinal, ordinalOf } from './numbers.ts';
import { periodOf } from './periods.ts';
import { type Groups, type Reader, type Repeat, type Scene, sayings } from './piece.ts';
import { unit, unitOf } from './spans.ts';
import { workdays } from './weekly.ts';

const eachMonth =
  '(?:_(?:of|in)_(?:each|every)_month|_кажд(?:ого|ый)_месяца?|_в_каждом_месяце|,?_(?:every|each)_month|,?_monthly|,?_ежемесячно)';
/** After "every", any month is each month. */
const anyMonth = '(?:_(?:of|in)_(?:each|every|the|a)_month|_(?:каждого_)?месяца)';
const at = '(?:on_|at_|by_|в_|во_|к_)?(?:the_)?';

const and = '(?: {0,2}, {0,2}|_and_|_и_)(?:the_)?';
const spelled = '(?:_числ[аоу])?';
const orTheLast = '(?: {0,2}\\((?:or_the_last_day|или_в_последний_день)\\))?';
const listed = `(?<numbers>${dayNumber}(?:${and}${dayNumber}){0,5})${spelled}${orTheLast}`;
const sure = `(?<numbers>(?:${dayOrdinal}|\\d{1,2}_числа?)(?:${and}${dayNumber}){0,5})${spelled}${orTheLast}(?!_(?:(?:of_)?${monthName}|${weekdayName}|working|business|work|day)(?!\\p{L}))`;

/** "Every 3 quarters" is every 9 months; undefined for what is not whole. */
function intervalOf({ count, period }: Groups): number | undefined {
  const interval = amountOf(count) * (unitOf(period ?? '') === 'quarter' ? 3 : 1);
  return Number.isInteger(interval) && interval > 0 && interval < 1000 ? interval : undefined;
}

function onMonthDays(groups: Groups): Repeat | undefined {
  const { numbers = '' } = groups;
  const monthDays = dayNumbersIn(numbers);
  const interval = intervalOf(groups);
  const isSound = monthDays.length > 0 && monthDays.every((day) => day >= 1 && day <= 31);
  return interval && isSound ? repeat({ frequency: 'MONTHLY', interval, monthDays }) : undefined;
}

const isLast = (side: string | undefined): boolean => /^(?:last|end|посл|кон)/.test(side ?? '');

/** The first or the last day of each quarter, year or week; the week of those who work ends on Friday. */
function onEdgeOf({ side, period: said }: Groups, { today }: Scene): Repeat | undefined {
  const period = periodOf(said);
  if (period === 'week') return repeat({ frequency: 'WEEKLY', days: [{ day: isLast(side) ? 'FR' : 'MO' }] });
  if (period === 'year')
    return repeat({ frequency: 'YEARLY', month: isLast(side) ? 12 : 1, monthDays: [isLast(side) ? 31 : 1] });
  if (period !== 'quarter') return undefined;
  const begin = isLast(side) ? endOf('quarter', today, 0) : startOf('quarter', today, 0);
  return { ...repeat({ frequency: 'MONTHLY', interval: 3, monthDays: [isLast(side) ? -1 : 1] }), begin };
}

function onEdge(groups: Groups, scene: Scene): Repeat | undefined {
  const { side, count, period } = groups;
  if (unitOf(period ?? '') === 'quarter' && !count) return onEdgeOf(groups, scene);
  const interval = intervalOf(groups);
  return interval
    ? repeat({ frequency: 'MONTHLY', interval, monthDays: [isLast(side) ? -1 : 1] })
    : undefined;
}

function onWorkday(groups: Groups): Repeat | undefined {
  const interval = intervalOf(groups);
  const days = workdays.map((day) => ({ day }));
  const position = isLast(groups.side) ? -1 : 1;
  return interval ? repeat({ frequency: 'MONTHLY', interval, days, position }) : undefined;
}

function onNth(groups: Groups): Repeat | undefined {
  const [nth, day, interval] = [ordinalOf(groups.nth), weekdayOf(groups.day ?? ''), intervalOf(groups)];
  return interval && nth && day
    ? repeat({ frequency: 'MONTHLY', interval, days: [{ day, nth }] })
    : undefined;
}

function onDate(groups: Groups): Repeat | undefined {
  const [day, month, interval] = [dayNumberOf(groups.day), monthOf(groups.month), intervalOf(groups)];
  return interval && month && day >= 1 && day <= 31
    ? repeat({ frequency: 'YEARLY', interval, month, monthDays: [day] })
    : undefined;
}

const everyMonths = `(?:${every}|раз_в)_(?:(?<count>${amount})_)?(?<period>months?|месяц(?:а|ев)?|quarters?|квартал(?:а|ов)?),?`;
const everyYears = `(?:${every}|раз_в)_(?:(?<count>${amount})_)?(?:years?|год(?:а)?|лет),?`;
const edges =
  '(?<side>last_day|end|first_day|beginning|start|последний_день|первый_день|конц[еу]|начал[еу])(?:_of)?';
const workday = '(?:working|business|work|рабочий)[ -]?(?:day|день)';
const date = `(?:(?<day>${dayNumber})_(?:of_)?(?<month>${monthName}))`;
const dateTurned = `(?:(?<month>${monthName})_(?:the_)?(?<day>${dayNumber}))`;
const notSecond =
  '(?<nth>first|last|third|fourth|fifth|1st|3rd|4th|перв(?:ый|ую|ое)|последн(?:ий|юю|ее)|трет(?:ий|ью|ье)|четверт(?:ый|ую|ое))';

export const monthlyReaders: readonly Reader[] = [
  ...sayings(
    [
      `${at}(?<side>first|last|первый|последний)_${workday}${eachMonth}`,
      `${every}_(?<side>first|last|первый|последний)_${workday}${anyMonth}`,
      `${everyMonths}_${at}(?<side>first|last|первый|последний)_${workday}`,
    ],
    onWorkday,
  ),
  ...sayings(
    [
      `${at}${listed}${eachMonth}`,
      `${everyMonths}_${at}${sure}`,
      `(?:monthly|ежемесячно),?_${at}${listed}`,
      `${every}_(?<numbers>${dayOrdinal})${spelled}${anyMonth}?(?!_(?:of_)?(?:${monthName}|${unit}|${weekdayName})(?!\\p{L}))`,
      `по_(?<numbers>\\d{1,2}-?м(?:_и_\\d{1,2}-?м)?)_числам`,
    ],
    onMonthDays,
  ),
  ...sayings(
    [
      `${every}_${date}`,
      `${every}_${dateTurned}`,
      `${everyYears}_${at}${date}`,
      `${everyYears}_${at}${dateTurned}`,
    ],
    onDate,
  ),
  ...sayings(
    [
      `${at}${edges}_(?:each|every|каждого)_(?:month|месяца)`,
      `${every}_(?<side>first|last|первый|последний)_(?:day|день)${anyMonth}`,
      `${everyMonths}_${at}${edges}`,
    ],
    onEdge,
  ),
  ...sayings(
    [`${at}${edges}_(?:each|every|каждо(?:го|й))_(?<period>quarter|year|week|квартала|года|недели)`],
    onEdgeOf,
  ),
  ...sayings(
    [
      `${at}(?<nth>${ordinal})_(?<day>${weekdayName})${eachMonth}`,
      `${every}_(?<nth>${ordinal})_(?<day>${weekdayName})${anyMonth}`,
      `${every}_${notSecond}_(?<day>${weekdayName})`,
      `${everyMonths}_${at}(?<nth>${ordinal})_(?<day>${weekdayName})`,
    ],
    onNth,
  ),
];
