// Moments, rules and zones as a reader sees them; what is said here can be typed back, see when/.

import type { City } from '../catalog/schema/zones.ts';
import { formatClock, formatLocalDay, formatMoment, formatPlace, type LocalMoment } from '../i18n/moments.ts';
import * as recurring from '../i18n/recurrences.ts';
import type { Locale, Say } from '../i18n/translate.ts';
import { parseRecurrence, type Recurrence, type Weekday, weekdays } from './recurrence.ts';
import type { Repeat, Rule } from './rule.ts';
import { nextMoment } from './schedule.ts';
import { parseDay, parseWall, type Wall, wallAt, writeWall } from './wall.ts';
import { cityOf, offsetAt } from './zones.ts';

/** Who is told, and when: "today" is a matter of the clock. */
export type Reader = {
  readonly say: Say;
  readonly locale: Locale;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly zone: string;
  /** Of data/zones.yaml. */
  readonly cities: readonly City[];
};

const local = (wall: Wall): LocalMoment => ({
  year: wall.year,
  month: wall.month,
  day: wall.day,
  weekday: wall.dayOfWeek,
  hour: wall.hour,
  minute: wall.minute,
});

/** "Minsk, UTC+3": the offset is that of the moment, which daylight saving may change. */
export const placeInWords = ({ say, locale, zone, cities }: Reader, at: number): string =>
  formatPlace(say, cityOf(zone, cities)?.name[locale], offsetAt(zone, at));

/** "Monday, 30 November, 9:00, Minsk, UTC+3", "tomorrow, ...", "today, ...". */
export const momentInWords = (reader: Reader, at: number): string =>
  momentWith(reader, at, placeInWords(reader, at));

/** The same without the place, where there is little room: "tomorrow, Saturday, 26 December, 9:00". */
export const localMomentInWords = (reader: Reader, at: number): string => momentWith(reader, at, undefined);

function momentWith({ say, now, zone }: Reader, at: number, place: string | undefined): string {
  const today = wallAt(now, zone);
  const days = { today: local(today), tomorrow: local(today.add({ days: 1 })) };
  return formatMoment(say, local(wallAt(at, zone)), days, place);
}

const numberOf = (day: Weekday): number => weekdays.indexOf(day) + 1;

function daysInWords(say: Say, recurrence: Recurrence): string {
  const { frequency, interval, days = [], monthDays = [], month = 1, position } = recurrence;
  const [day] = days;
  if (frequency === 'HOURLY') return recurring.formatHourly(say, interval);
  if (frequency === 'DAILY') return recurring.formatDaily(say, interval);
  if (frequency === 'WEEKLY')
    return recurring.formatWeekly(
      say,
      days.map((each) => numberOf(each.day)),
      interval,
    );
  if (frequency === 'YEARLY') return recurring.formatYearly(say, month, monthDays[0] ?? 1, interval);
  if (position !== undefined) return recurring.formatWorkingDay(say, position, interval);
  if (day) return recurring.formatNthWeekday(say, day.nth ?? 1, numberOf(day.day), interval);
  return recurring.formatMonthDays(say, monthDays, interval);
}

/** Whether the rule without its beginning would come at another time: later, or in other weeks. */
function needsStart(rule: Repeat, { interval, frequency }: Recurrence, { now, zone }: Reader): boolean {
  if (frequency === 'HOURLY') return false;
  const today = wallAt(now, zone).toPlainDate().toPlainDateTime(parseWall(rule.start).toPlainTime());
  const open = { ...rule, start: writeWall(today) };
  return interval > 1 || nextMoment(rule, zone, now) !== nextMoment(open, zone, now);
}

function repeatInWords(rule: Repeat, reader: Reader): string {
  const { say } = reader;
  const recurrence = parseRecurrence(rule.rrule);
  if (!recurrence) return '';
  const start = parseWall(rule.start);
  let words = daysInWords(say, recurrence);
  if (recurrence.frequency !== 'HOURLY')
    words = say('rule-at', { rule: words, clock: formatClock(start.hour, start.minute) });
  if (needsStart(rule, recurrence, reader))
    words = say('rule-from', { rule: words, date: formatLocalDay(say, local(start)), first: start.day });
  const { until } = recurrence;
  return until ? say('rule-until', { rule: words, date: formatLocalDay(say, parseDay(until)) }) : words;
}

/**
 * "every Monday at 9:00", «25-го числа каждого месяца в 9:00», "when something changes"; a moment as `momentInWords` has it.
 * The zone of what repeats is not said: say it beside, with `placeInWords`.
 */
export function ruleInWords(rule: Rule, reader: Reader): string {
  if (rule.kind === 'once') return momentInWords(reader, rule.at);
  return rule.kind === 'change' ? reader.say('when-change') : repeatInWords(rule, reader);
}
