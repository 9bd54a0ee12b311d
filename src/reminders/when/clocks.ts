// Times of day: "at 9", "9:30 pm", «в 7 вечера», «в полдень», "in the evening".

import { phrase } from './fold.ts';
import type { Clock, Groups, Odd, PartOfDay, Reader } from './piece.ts';

const hourWords: readonly string[] = [
  'one|час',
  'two|два',
  'three|три',
  'four|четыре',
  'five|пять',
  'six|шесть',
  'seven|семь',
  'eight|восемь',
  'nine|девять',
  'ten|десять',
  'eleven|одиннадцать',
  'twelve|двенадцать',
];
const hourWord = `(?:${hourWords.join('|')})`;
const exactHours = hourWords.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));

function hourOf(text: string | undefined): number {
  const index = exactHours.findIndex((pattern) => pattern.test(text ?? ''));
  return index < 0 ? Number(text) : index + 1;
}

/** The hours that we take for a part of a day, when none is said. */
const usual: Readonly<Record<PartOfDay, number>> = {
  morning: 9,
  noon: 13,
  afternoon: 15,
  evening: 19,
  night: 22,
};

export const partClock = (part: PartOfDay): Clock => ({ is: 'clock', hour: usual[part], minute: 0, part });

const halves: readonly (readonly [pattern: RegExp, half: (hour: number) => number])[] = [
  [/^(?:a\.?m\.?|утра|in the morning)$/u, (hour) => hour % 12],
  [/^(?:p\.?m\.?|вечера|in the evening|at night)$/u, (hour) => (hour % 12) + 12],
  [/^(?:дня|in the afternoon)$/u, (hour) => (hour < 9 ? hour + 12 : hour)],
  [/^ночи$/u, (hour) => (hour > 8 && hour < 12 ? hour + 12 : hour % 12)],
];

const half = '(?:a\\.?m\\.?|p\\.?m\\.?|утра|дня|вечера|ночи|in_the_(?:morning|afternoon|evening)|at_night)';
const oclock = "(?:o'?clock|часов|часа|час|ч|hours|hrs|h)";
const at = '(?:at|by|around|@|(?:часов_|часиков_|где-то_)?в|во|к|ко|около)';
const elsewhere =
  '(?:_\\(?(?:utc|gmt|msk|мск|cet|est|pst|по_(?:москве|московскому|минску|минскому|томску|новосибирску|гринвичу)|(?:moscow|minsk|london)_time))';
/** After it the number counts something. */
const counted =
  '(?!%| %|-|[.,]\\d|_(?:раза?|процент|млн|млрд|тыс|миллион|миллиард|million|billion|percent|times|regions?|регион|област|стран|countries|companies|компани|проект|projects?|пункт|points?|months?|месяц|год|лет|years?|дн[яей]|days?|недел|weeks?))';

function clock({ hour: said, minute, half: suffix, bare, zone }: Groups): Clock | Odd | undefined {
  let hour = hourOf(said);
  if (hour > 24 || Number(minute ?? 0) > 59) return undefined;
  const text = (suffix ?? '').replace(/ +/g, ' ');
  const adjust = halves.find(([pattern]) => pattern.test(text))?.[1];
  if (adjust) {
    if (hour > 12 || hour === 0)
      return hour > 12 && /p|вечера|дня/u.test(text)
        ? { is: 'clock', hour, minute: Number(minute ?? 0), half: true }
        : undefined;
    hour = adjust(hour);
  }
  if (zone) return { is: 'odd', why: 'otherZone' };
  const isMidnight = hour === 24 || (suffix === 'ночи' && hour === 0);
  return {
    is: 'clock',
    hour: hour % 24,
    minute: Number(minute ?? 0),
    nextDay: isMidnight || undefined,
    half: adjust ? true : undefined,
    bare: bare !== undefined || undefined,
  };
}

const halfHours = [
  'первого|час',
  'второго',
  'третьего',
  'четвертого',
  'пятого',
  'шестого',
  'седьмого',
  'восьмого',
  'девятого',
  'десятого',
  'одиннадцатого',
  'двенадцатого',
];

/** «в половине десятого» is 9:30. */
function halfPast({ of }: Groups): Clock | undefined {
  const index = halfHours.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(of ?? ''));
  return index < 0 ? undefined : { is: 'clock', hour: index === 0 ? 12 : index, minute: 30 };
}

function quarter({ side, hour }: Groups): Clock | undefined {
  const [h, before] = [hourOf(hour), /to|без/u.test(side ?? '')];
  if (!(h >= 1 && h <= 24)) return undefined;
  const minute = /half/.test(side ?? '') ? 30 : before ? 45 : 15;
  return { is: 'clock', hour: (before ? h - 1 : h) % 24, minute };
}

const parts: readonly (readonly [pattern: string, part: PartOfDay])[] = [
  ['(?:in_the_|this_)?morning|first_thing|(?:с_)?утр(?:ом|а|о|ечком)|с_утречка|поутру', 'morning'],
  ['at_lunch(?:time)?|lunchtime|в_обед(?:ед)?', 'noon'],
  ['(?:in_the_|this_)?afternoon|дн[е]м|после_обеда|после_полудня', 'afternoon'],
  ['(?:in_the_|this_)?evening|вечер(?:ом|ком)|под_вечер|к_вечеру', 'evening'],
  ['at_night|late_at_night|ночью|перед_сном', 'night'],
];

export const clockReaders: readonly Reader[] = [
  // From 9 to 18: hours of something, not of a reminder.
  {
    pattern: phrase(
      '(?:from|с|between|между)_\\d{1,2}(?::\\d\\d)?_(?:to|till|until|до|and|и|по)_\\d{1,2}(?::\\d\\d)?(?:_(?:час(?:ов|а)?|am|pm))?',
    ),
    read: () => ({ is: 'topic' }),
  },
  {
    pattern: phrase(
      `(?:${at} {0,3})?(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?: {0,2}(?<half>${half}))?(?:_час(?:ов|а)?)?(?<zone>${elsewhere})?(?!:)`,
    ),
    read: clock,
  },
  {
    pattern: phrase(
      `${at} {0,3}(?<hour>\\d{1,2})[.-](?<minute>[0-5]\\d)(?: {0,2}(?<half>${half}))?(?<zone>${elsewhere})?(?![.\\d])`,
    ),
    read: clock,
  },
  {
    pattern: phrase(
      // «2 дня» without «в» is two days.
      `(?:${at} {0,3})?(?<hour>\\d{1,2}|${hourWord}) {0,2}(?:${oclock}_)?(?<half>(?!дня)${half})(?<zone>${elsewhere})?`,
    ),
    read: clock,
  },
  {
    pattern: phrase(
      `${at} {0,3}(?<hour>\\d{1,2}|${hourWord})_(?:${oclock}_)?(?<half>дня)(?<zone>${elsewhere})?`,
    ),
    read: clock,
  },
  {
    pattern: phrase(
      `${at} {1,3}(?<hour>\\d{1,2}|${hourWord}) {0,2}(?:${oclock})(?:_(?<half>${half}))?(?:_(?<minute>\\d{1,2}) {0,2}(?:минут[ауы]?|мин))?(?<zone>${elsewhere})?`,
    ),
    read: clock,
  },
  { pattern: phrase(`(?<hour>\\d{1,2}|${hourWord})_o'?clock(?:_(?<half>${half}))?`), read: clock },
  {
    pattern: phrase(`${at}_(?<hour>${hourWord})(?:_(?<half>${half}))?(?<zone>${elsewhere})?${counted}`),
    read: clock,
  },
  {
    pattern: phrase(`(?:at_)?(?<side>half_past|quarter_past|quarter_to)_(?<hour>\\d{1,2}|${hourWord})`),
    read: quarter,
  },
  { pattern: phrase(`(?:в_)?(?<side>без)_(?:четверти|15)_(?<hour>\\d{1,2}|${hourWord})`), read: quarter },
  { pattern: phrase(`(?:в_)?(?:половин[еу]_|пол-?)(?<of>${halfHours.join('|')})`), read: halfPast },
  {
    pattern: phrase('(?:at_|by_|around_)?(?:noon|midday)|(?:в_|к_)?(?:полдень|полудню|полдню)'),
    read: () => ({ is: 'clock', hour: 12, minute: 0 }),
  },
  {
    pattern: phrase('(?:at_|by_)?midnight|(?:в_|к_)?(?:полночь|полуночи)'),
    read: () => ({ is: 'clock', hour: 0, minute: 0, nextDay: true }),
  },
  {
    pattern: phrase(
      '(?:at_|by_)?(?:the_)?(?:end_of_(?:the_)?day|eod)|(?:в|к)_кон(?:це|цу)_(?:рабочего_)?дня',
    ),
    read: () => ({ is: 'clock', hour: 18, minute: 0, part: 'evening' }),
  },
  {
    pattern: phrase(
      `(?:at|@|(?:часов_|часиков_|где-то_)?в|во|к|ко) {0,3}(?<bare>(?<hour>\\d{1,2}))(?<zone>${elsewhere})?${counted}`,
    ),
    read: clock,
  },
  {
    // In a hurry: "tomorrow 9". The number must end the sentence or come before the topic.
    pattern:
      /(?<=\ufffc(?: {1,3}|,? (?:and|и) ))(?<hour>\d{1,2})(?= {0,3}(?:$|[,;:!](?!\d)| - | (?:about|про|об?|насчет) ))/gu,
    read: clock,
  },
  ...parts.map(([pattern, part]): Reader => ({ pattern: phrase(pattern), read: () => partClock(part) })),
];
