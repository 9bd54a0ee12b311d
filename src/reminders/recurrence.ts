// The part of RFC 5545 that reminders use: which days repeat. The time of day stands in the rule's `start`.

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** `nth`: the first (1) or the last (-1) such day of the month. */
export type DayOfWeek = { readonly day: Weekday; readonly nth?: number | undefined };

const frequencies = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

export type Recurrence = {
  readonly frequency: (typeof frequencies)[number];
  /** Every so many hours, days, weeks, months or years. */
  readonly interval: number;
  readonly days?: readonly DayOfWeek[] | undefined;
  /** 1 to 31, or -1 for the last. A day that a month does not have is its last day, see schedule.ts. */
  readonly monthDays?: readonly number[] | undefined;
  /** 1 to 12; goes with a yearly one. */
  readonly month?: number | undefined;
  /** Which of the `days` of a month: the first (1) or the last (-1) working day. */
  readonly position?: number | undefined;
  /** The last day on which it may fall, `2027-05-31`. */
  readonly until?: string | undefined;
};

const shape =
  /^FREQ=(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=([1-9]\d{0,2}))?(?:;BYMONTH=([1-9]|1[0-2]))?(?:;BYMONTHDAY=((?:-1|[1-9]|[12]\d|3[01])(?:,(?:-1|[1-9]|[12]\d|3[01]))*))?(?:;BYDAY=((?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*))?(?:;BYSETPOS=(-1|1))?(?:;UNTIL=(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))?$/;

const isOneOf = <T extends string>(list: readonly T[], text: string | undefined): text is T =>
  list.some((one) => one === text);

function dayOf(text: string): DayOfWeek[] {
  const day = text.slice(-2);
  const nth = text.slice(0, -2);
  return isOneOf(weekdays, day) ? [{ day, nth: nth ? Number(nth) : undefined }] : [];
}

/** Reads what `writeRecurrence` wrote; undefined for any other rule. */
export function parseRecurrence(text: string): Recurrence | undefined {
  const [, frequency, interval, month, monthDays, days, position, year, untilMonth, untilDay] =
    shape.exec(text) ?? [];
  if (!isOneOf(frequencies, frequency)) return undefined;
  return {
    frequency,
    interval: Number(interval ?? 1),
    days: days?.split(',').flatMap(dayOf),
    monthDays: monthDays?.split(',').map(Number),
    month: month ? Number(month) : undefined,
    position: position ? Number(position) : undefined,
    until: year && `${year}-${untilMonth}-${untilDay}`,
  };
}

/** As an RRULE without DTSTART. */
export function writeRecurrence(recurrence: Recurrence): string {
  const { frequency, interval, days, monthDays, month, position, until } = recurrence;
  const parts = [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    month && `BYMONTH=${month}`,
    monthDays?.length && `BYMONTHDAY=${monthDays.join(',')}`,
    days?.length && `BYDAY=${days.map(({ day, nth }) => `${nth ?? ''}${day}`).join(',')}`,
    position && `BYSETPOS=${position}`,
    until && `UNTIL=${until.replaceAll('-', '')}`,
  ];
  return parts.filter(Boolean).join(';');
}
