// Names of days and months as people type them: in every case, short, and with the usual slips.

import { type Weekday, weekdays } from '../recurrence.ts';

type Named = readonly (readonly [pattern: string, plural: string])[];

/** From Monday; the second pattern is for those that by themselves mean every week ("Mondays", «по понедельникам»). */
const days: Named = [
  ['mond[ae]y|monady|mon|пон[еи]дел[ьн]?[а-я]{0,4}|понед|пон|пнд?', 'mondays|понедельникам|понед|пон|пн'],
  ['tuesday|teusday|tusday|tues?|вторник[а-я]{0,2}|вт', 'tuesdays|вторникам|вт'],
  ['wednesday|wensday|wedn?esday|wednsday|wed|сред[ауеы]|ср', 'wednesdays|средам|ср'],
  ['thursday|thursaday|thusday|thrusday|thurs?|thu|четверг[а-я]{0,2}|чт', 'thursdays|четвергам|чт'],
  ['friday|firday|fridya|frida|fri|пятниц[ауеы]|пятница|пт', 'fridays|пятницам|пт'],
  ['sat[ue]rday|saturady|sat|суб+от[ауеы]|сб', 'saturdays|суб+отам|сб'],
  ['sunday|sundya|sun|воскресень[еяю]|воскресение|вс', 'sundays|воскресеньям|воскресениям|вс'],
];

const list = (column: 0 | 1): string => `(?:${days.map((row) => row[column]).join('|')})`;
const exact = (column: 0 | 1): RegExp[] => days.map((row) => new RegExp(`^(?:${row[column]})$`, 'u'));

export const weekdayName = list(0);
export const weekdayPlural = list(1);

/** "Mondays" only; what is short («пн») says nothing about every week by itself. */
export const weekdayPluralWord = '(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)';

const joint = '(?: {0,3}, {0,3}| {1,3})(?:(?:and|и|&) {1,3})?(?:(?:on|в|во|по|every|кажд[а-я]{2,3}) {1,3})?';
export const listOf = (one: string): string => `${one}(?:${joint}${one}){0,6}`;

const patterns = [exact(0), exact(1)];

export function weekdayOf(text: string): Weekday | undefined {
  for (const set of patterns) {
    const index = set.findIndex((pattern) => pattern.test(text));
    if (index >= 0) return weekdays[index];
  }
  return undefined;
}

/** All days of a list, in the order of the week. */
export function weekdaysIn(text: string): Weekday[] {
  const named = new Set((text.match(/\p{L}+/gu) ?? []).map(weekdayOf));
  return weekdays.filter((day) => named.has(day));
}

const months = [
  'january|jan|январ[ьяею]|янв',
  'february|feb|febuary|феврал[ьяею]|фев',
  'march|mar|март[ауе]?|мар',
  'april|apr|апрел[ьяею]|апр',
  'may|ма[йяею]',
  'june|jun|июн[ьяею]?',
  'july|jul|июл[ьяею]?',
  'august|aug|август[ауе]?|авг',
  'september|sept?|сентябр[ьяею]|сент?',
  'october|oct|октябр[ьяею]|окт',
  'november|nov|ноябр[ьяею]|ноя',
  'december|dec|декабр[ьяею]|дек',
];

export const monthName = `(?:${months.join('|')})\\.?`;

const exactMonths = months.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));

/** 1 to 12. */
export function monthOf(text: string | undefined): number | undefined {
  const index = exactMonths.findIndex((pattern) => pattern.test((text ?? '').replace('.', '')));
  return index < 0 ? undefined : index + 1;
}
