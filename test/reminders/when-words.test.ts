import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/i18n/typography.ts';
import { momentInWords, placeInWords, type Reader, ruleInWords } from '../../src/reminders/in-words.ts';
import { type Rule, rule as shape } from '../../src/reminders/rule.ts';
import { upcoming } from '../../src/reminders/schedule.ts';
import { readWhen } from '../../src/reminders/when/when.ts';
import { catalog } from '../real/catalog.ts';
import { translate } from '../real/translate.ts';

const minsk = 'Europe/Minsk';
/** Wednesday, 25 November 2026, noon in Minsk. */
const noon = Date.parse('2026-11-25T12:00+03:00');

const reader = (locale: 'en' | 'ru', zone = minsk, now = noon): Reader => ({
  say: (key, variables) => translate(locale, key, variables),
  locale,
  now,
  zone,
  cities: catalog.zones,
});

const repeat = (rrule: string, start: string): Rule => shape.parse({ kind: 'repeat', rrule, start });

describe('a moment', () => {
  test.each([
    [
      '2026-11-30T09:00+03:00',
      minsk,
      'Monday, 30 November, 9:00, Minsk, UTC+3',
      'понедельник, 30 ноября, 9:00, Минск, UTC+3',
    ],
    [
      '2027-02-01T18:30+03:00',
      minsk,
      'Monday, 1 February 2027, 18:30, Minsk, UTC+3',
      'понедельник, 1 февраля 2027 г., 18:30, Минск, UTC+3',
    ],
    ['2026-11-25T18:00+03:00', minsk, 'today, 18:00, Minsk, UTC+3', 'сегодня, 18:00, Минск, UTC+3'],
    [
      '2026-11-26T09:05+03:00',
      minsk,
      'tomorrow, Thursday, 26 November, 9:05, Minsk, UTC+3',
      'завтра, четверг, 26 ноября, 9:05, Минск, UTC+3',
    ],
    // After midnight in Novosibirsk it is tomorrow there, while in Minsk it is not; and it is not called Krasnoyarsk.
    [
      '2026-11-26T09:00+07:00',
      'Asia/Novosibirsk',
      'tomorrow, Thursday, 26 November, 9:00, Novosibirsk, UTC+7',
      'завтра, четверг, 26 ноября, 9:00, Новосибирск, UTC+7',
    ],
    [
      '2027-07-01T09:00+02:00',
      'Europe/Berlin',
      'Thursday, 1 July 2027, 9:00, Berlin, UTC+2',
      'четверг, 1 июля 2027 г., 9:00, Берлин, UTC+2',
    ],
    ['2026-11-25T18:00+05:30', '+05:30', 'today, 18:00, UTC+5:30', 'сегодня, 18:00, UTC+5:30'],
    ['2026-11-25T18:00Z', 'UTC', 'today, 18:00, UTC', 'сегодня, 18:00, UTC'],
    ['2026-11-25T18:00-03:00', '-03:00', 'today, 18:00, UTC−3', 'сегодня, 18:00, UTC−3'],
  ])('%s in %s', (at, zone, english, russian) => {
    expect(momentInWords(reader('en', zone), Date.parse(at))).toBe(english);
    expect(momentInWords(reader('ru', zone), Date.parse(at))).toBe(russian);
  });

  test('a place has the offset of its moment', () => {
    const berlin = reader('en', 'Europe/Berlin');
    expect(placeInWords(berlin, Date.parse('2027-01-01T00:00Z'))).toBe('Berlin, UTC+1');
    expect(placeInWords(berlin, Date.parse('2027-07-01T00:00Z'))).toBe('Berlin, UTC+2');
  });
});

const rules: readonly (readonly [rrule: string, start: string, english: string, russian: string])[] = [
  ['FREQ=WEEKLY;BYDAY=MO', '2026-11-30T09:00', 'every Monday at 9:00', 'каждый понедельник в 9:00'],
  ['FREQ=WEEKLY;BYDAY=WE', '2026-12-02T09:00', 'every Wednesday at 9:00', 'каждую среду в 9:00'],
  ['FREQ=WEEKLY;BYDAY=SU', '2026-11-29T09:00', 'every Sunday at 9:00', 'каждое воскресенье в 9:00'],
  [
    'FREQ=WEEKLY;BYDAY=TU,FR',
    '2026-11-27T18:00',
    'every Tuesday and Friday at 18:00',
    'по вторникам и пятницам в 18:00',
  ],
  [
    'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    '2026-11-27T10:00',
    'every Monday, Wednesday and Friday at 10:00',
    'по понедельникам, средам и пятницам в 10:00',
  ],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-26T09:00', 'every weekday at 9:00', 'по будням в 9:00'],
  ['FREQ=DAILY', '2026-11-26T09:00', 'every day at 9:00', 'каждый день в 9:00'],
  [
    'FREQ=DAILY;INTERVAL=2',
    '2026-11-27T09:00',
    'every 2 days at 9:00 from 27 November 2026',
    'каждые 2 дня в 9:00 начиная с 27 ноября 2026 г.',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20270531',
    '2026-12-02T09:00',
    'every 2 weeks on Wednesday at 9:00 from 2 December 2026 until 31 May 2027',
    'каждые 2 недели по средам в 9:00 начиная со 2 декабря 2026 г. до 31 мая 2027 г. включительно',
  ],
  [
    'FREQ=WEEKLY;BYDAY=MO',
    '2027-03-01T09:00',
    'every Monday at 9:00 from 1 March 2027',
    'каждый понедельник в 9:00 начиная с 1 марта 2027 г.',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=25',
    '2026-12-25T09:00',
    'on the 25th of each month at 9:00',
    '25-го числа каждого месяца в 9:00',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,15,22',
    '2026-12-01T09:00',
    'on the 1st, 15th and 22nd of each month at 9:00',
    '1-го, 15-го и 22-го числа каждого месяца в 9:00',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=31',
    '2026-11-30T09:00',
    'on the 31st (or the last day) of each month at 9:00',
    '31-го числа (или в последний день) каждого месяца в 9:00',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    '2026-11-30T09:00',
    'on the last day of each month at 9:00',
    'в последний день каждого месяца в 9:00',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25',
    '2027-02-25T09:00',
    'every 3 months on the 25th at 9:00 from 25 February 2027',
    'каждые 3 месяца 25-го числа в 9:00 начиная с 25 февраля 2027 г.',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
    '2026-12-31T09:00',
    'every 3 months on the last day at 9:00 from 31 December 2026',
    'каждые 3 месяца в последний день в 9:00 начиная с 31 декабря 2026 г.',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=25',
    '2027-05-25T09:00',
    'every 6 months on the 25th at 9:00 from 25 May 2027',
    'каждые 6 месяцев 25-го числа в 9:00 начиная с 25 мая 2027 г.',
  ],
  [
    'FREQ=MONTHLY;BYDAY=1MO',
    '2026-12-07T09:00',
    'on the first Monday of each month at 9:00',
    'в первый понедельник каждого месяца в 9:00',
  ],
  [
    'FREQ=MONTHLY;BYDAY=2TU',
    '2026-12-08T09:00',
    'on the second Tuesday of each month at 9:00',
    'во второй вторник каждого месяца в 9:00',
  ],
  [
    'FREQ=MONTHLY;BYDAY=-1FR',
    '2026-11-27T17:00',
    'on the last Friday of each month at 17:00',
    'в последнюю пятницу каждого месяца в 17:00',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2026-11-30T17:00',
    'on the last working day of each month at 17:00',
    'в последний рабочий день каждого месяца в 17:00',
  ],
  [
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1',
    '2026-12-01T10:00',
    'every year on 1 December at 10:00',
    'каждый год 1 декабря в 10:00',
  ],
  ['FREQ=HOURLY', '2026-11-25T13:00', 'every hour', 'каждый час'],
  ['FREQ=HOURLY;INTERVAL=3', '2026-11-25T15:00', 'every 3 hours', 'каждые 3 часа'],
];

describe('a rule', () => {
  test.each(rules)('%s from %s', (rrule, start, english, russian) => {
    expect(ruleInWords(repeat(rrule, start), reader('en'))).toBe(english);
    expect(ruleInWords(repeat(rrule, start), reader('ru'))).toBe(russian);
  });

  test('what waits for a change', () => {
    expect(ruleInWords({ kind: 'change' }, reader('en'))).toBe('when something changes');
    expect(ruleInWords({ kind: 'change' }, reader('ru'))).toBe('когда что-то изменится');
  });
});

/** The rule in words, as it is shown, typed back. */
function readAgain(rule: Rule, who: Reader): readonly (number | string)[] {
  const { now, zone, locale } = who;
  const words = typeset(locale, ruleInWords(rule, who));
  const reading = readWhen(words, { now, zone, locale });
  if (reading.is !== 'rule') return [words, reading.is];
  return reading.rule.kind === 'change' ? ['change'] : upcoming(reading.rule, zone, now, 4);
}

describe('what is said can be typed back', () => {
  test.each(rules)('%s from %s', (rrule, start) => {
    const rule = repeat(rrule, start);
    const moments = upcoming(rule, minsk, noon, 4);
    expect(readAgain(rule, reader('en'))).toEqual(moments);
    expect(readAgain(rule, reader('ru'))).toEqual(moments);
  });

  test('a change', () => {
    expect(readAgain({ kind: 'change' }, reader('en'))).toEqual(['change']);
    expect(readAgain({ kind: 'change' }, reader('ru'))).toEqual(['change']);
  });

  test('any moment of the coming years, to the minute', () => {
    const minutes = fc.integer({ min: 1, max: 4 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.constantFrom('en' as const, 'ru' as const), (minute, locale) => {
        const rule: Rule = { kind: 'once', at: noon + minute * 60_000 };
        expect(readAgain(rule, reader(locale))).toEqual([rule.at]);
      }),
    );
  });

  test('any rule that a sentence can make, at any time', () => {
    const days = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
    const monthDays = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 });
    const interval = fc.integer({ min: 1, max: 12 }).map((n) => (n > 1 ? `;INTERVAL=${n}` : ''));
    const rrules = fc.oneof(
      interval.map((every) => `FREQ=DAILY${every}`),
      fc.tuple(interval, days).map(([every, list]) => `FREQ=WEEKLY${every};BYDAY=${list.join()}`),
      fc
        .tuple(interval, monthDays)
        .map(([every, list]) => `FREQ=MONTHLY${every};BYMONTHDAY=${list.sort((a, b) => a - b).join()}`),
      fc
        .tuple(interval, fc.constantFrom('1', '2', '3', '4', '5', '-1'), fc.constantFrom('MO', 'WE', 'SU'))
        .map(([every, nth, day]) => `FREQ=MONTHLY${every};BYDAY=${nth}${day}`),
    );
    const others = fc.constantFrom(
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=1',
    );
    const ends = fc.constantFrom('', ';UNTIL=20280630', ';UNTIL=20311231');
    const all = fc.tuple(fc.oneof(rrules, others), ends).map((parts) => parts.join(''));
    const nows = fc.integer({ min: noon, max: noon + 400 * 24 * 3_600_000 });
    fc.assert(
      fc.property(all, nows, fc.constantFrom('en' as const, 'ru' as const), (rrule, now, locale) => {
        // Begun with its first day, as readWhen makes them.
        const first = upcoming(repeat(rrule, '2026-11-25T14:20'), minsk, noon, 1)[0] ?? 0;
        const start = new Date(first + 3 * 3_600_000).toISOString().slice(0, 16);
        const rule = repeat(rrule, start);
        const moments = upcoming(rule, minsk, now, 4);
        // What is over says so, and is no rule any more.
        fc.pre(moments.length > 0);
        expect(readAgain(rule, reader(locale, minsk, now))).toEqual(moments);
      }),
      { numRuns: 300 },
    );
  });
});
