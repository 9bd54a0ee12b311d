import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { upcoming } from '../../src/reminders/schedule.ts';
import { readWhen, type WhenReading } from '../../src/reminders/when/when.ts';

const minsk = 'Europe/Minsk';
/** Wednesday, 25 November 2026, noon in Minsk. */
const noon = Date.parse('2026-11-25T12:00+03:00');

const localeOf = (text: string): 'en' | 'ru' => (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');
const read = (text: string, now = noon, zone = minsk): WhenReading =>
  readWhen(text, { now, zone, locale: localeOf(text) });

/** `2026-11-30 09:00` on the wall in Minsk. */
const shown = (at: number): string =>
  new Date(at + 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** The next moments and what was assumed; for what is no rule, what it is. */
function told(text: string, now = noon): { next: string; rest: string; assumed?: string } {
  const reading = read(text, now);
  if (reading.is === 'unclear') return { next: `unclear: ${reading.why}`, rest: reading.rest };
  if (reading.is !== 'rule') return { next: reading.is, rest: reading.rest };
  const { rule, rest, assumed } = reading;
  const moments = rule.kind === 'change' ? ['change'] : upcoming(rule, minsk, now, 2).map(shown);
  return { next: moments.join(', '), rest, assumed: assumed.join() };
}

type Row = readonly [text: string, next: string, assumed?: string, rest?: string];

function rows(name: string, list: readonly Row[]): void {
  describe(name, () => {
    for (const [text, next, assumed = '', rest = ''] of list)
      test(text, () => {
        const isRule = /^\d|^change/.test(next);
        expect(told(text)).toEqual({ next, rest, ...(isRule && { assumed }) });
      });
  });
}

rows('every example that people were promised', [
  ['/remind in 2 weeks Tomsk trade', '2026-12-09 09:00', 'time', 'Tomsk trade'],
  ['/remind every Monday at 9 Kuzbass', '2026-11-30 09:00, 2026-12-07 09:00', '', 'Kuzbass'],
  ['/remind каждый понедельник в 9 Кузбасс', '2026-11-30 09:00, 2026-12-07 09:00', '', 'Кузбасс'],
  ['напомни через месяц про визит в Хакасию', '2026-12-25 09:00', 'time', 'визит в Хакасию'],
  ['по вторникам и пятницам в 18:00', '2026-11-27 18:00, 2026-12-01 18:00'],
  ['25-го числа', '2026-12-25 09:00', 'time'],
  ['01.12 в 10', '2026-12-01 10:00'],
  ['в последний день месяца', '2026-11-30 09:00', 'time'],
  ['через полтора часа', '2026-11-25 13:30'],
  ['on the first of each month', '2026-12-01 09:00, 2027-01-01 09:00', 'time'],
  ['every 2 weeks until June', '2026-12-09 09:00, 2026-12-23 09:00', 'date,time'],
]);

rows('single moments in English', [
  ['tomorrow', '2026-11-26 09:00', 'time'],
  ['tommorow at 9 omsk', '2026-11-26 09:00', '', 'omsk'],
  ['Tomsk trade tomorrow 9', '2026-11-26 09:00', '', 'Tomsk trade'],
  ['tomorrow morning at 8 Omsk', '2026-11-26 08:00', '', 'Omsk'],
  ['day after tomorrow 10:00', '2026-11-27 10:00'],
  ['tonight', '2026-11-25 19:00', 'time'],
  ['noon tomorrow', '2026-11-26 12:00'],
  ['tomorrow at midnight', '2026-11-27 00:00'],
  ['9am', '2026-11-26 09:00'],
  ['9:30 pm', '2026-11-25 21:30'],
  ['12pm tomorrow', '2026-11-26 12:00'],
  ['at half past nine', '2026-11-26 09:30'],
  ['quarter to five', '2026-11-26 04:45'],
  ['in half an hour', '2026-11-25 12:30'],
  ['in an hour and a half', '2026-11-25 13:30'],
  ['in 1h 30m', '2026-11-25 13:30'],
  ['in 1.5 hours', '2026-11-25 13:30'],
  ['in a quarter of an hour', '2026-11-25 12:15'],
  ['an hour from now', '2026-11-25 13:00'],
  ['in 3 working days', '2026-11-30 09:00', 'time'],
  ["in 2 weeks' time", '2026-12-09 09:00', 'time'],
  ['in 2 weeks at 10am Tomsk', '2026-12-09 10:00', '', 'Tomsk'],
  ['in a year and a half', '2028-05-25 09:00', 'time'],
  ['next week', '2026-11-30 09:00', 'date,time'],
  ['next week on friday 10:00', '2026-12-04 10:00'],
  ['this friday', '2026-11-27 09:00', 'time'],
  ['next friday', '2026-12-04 09:00', 'time'],
  ['friday evening', '2026-11-27 19:00', 'time'],
  ['by friday', '2026-11-27 09:00', 'time'],
  ['wednesday at 15:00', '2026-11-25 15:00'],
  ['wednesday at 10:00', '2026-12-02 10:00'],
  ['wednesday', '2026-12-02 09:00', 'time'],
  ['December 1 at 10', '2026-12-01 10:00'],
  ['the 5th of december 2pm', '2026-12-05 14:00'],
  ['december 5, 2026 at 2 pm', '2026-12-05 14:00'],
  ['2026-12-01 10:00', '2026-12-01 10:00'],
  ['2027-01-13T10:00', '2027-01-13 10:00'],
  ['01/13/2027', '2027-01-13 09:00', 'time'],
  ['on the 25th at 9', '2026-12-25 09:00'],
  ['December fifth at 10', '2026-12-05 10:00'],
  ['on the fifteenth', '2026-12-15 09:00', 'time'],
  ['Fri 5th', '2027-02-05 09:00', 'time'],
  ['05-Dec-2026', '2026-12-05 09:00', 'time'],
  ['the 31st', '2026-12-31 09:00', 'time'],
  ['end of month', '2026-11-30 09:00', 'time'],
  ['end of the year', '2026-12-31 09:00', 'time'],
  ['last friday of the month', '2026-11-27 09:00', 'time'],
  ['third tuesday of next month', '2026-12-15 09:00', 'time'],
  ['Monday, 30 November 2026, 9:00', '2026-11-30 09:00'],
  ['remind me in may', '2027-05-01 09:00', 'date,time'],
]);

rows('single moments in Russian', [
  ['завтра в 9:30', '2026-11-26 09:30'],
  ['завтра в9', '2026-11-26 09:00'],
  ['завтра в 9.30', '2026-11-26 09:30'],
  ['ЗАВТРА В 9:30 ТОМСК', '2026-11-26 09:30', '', 'ТОМСК'],
  ['завтр 9', '2026-11-26 09:00'],
  ['завтра часов в 10', '2026-11-26 10:00'],
  ['завтра днём', '2026-11-26 15:00', 'time'],
  ['завтра к концу дня', '2026-11-26 18:00', 'time'],
  ['послезавтра вечером в 7', '2026-11-27 19:00'],
  ['сегодня', '2026-11-25 19:00', 'time'],
  ['утром', '2026-11-26 09:00', 'time'],
  ['вечером', '2026-11-25 19:00', 'time'],
  ['в полдень', '2026-11-26 12:00'],
  ['в 9 утра', '2026-11-26 09:00'],
  ['в 7 вечера', '2026-11-25 19:00'],
  ['в час дня', '2026-11-25 13:00'],
  ['завтра в два часа ночи', '2026-11-26 02:00'],
  ['завтра в девять вечера', '2026-11-26 21:00'],
  ['в половине десятого', '2026-11-26 09:30'],
  ['без четверти 9', '2026-11-26 08:45'],
  ['через час', '2026-11-25 13:00'],
  ['через 1,5 часа', '2026-11-25 13:30'],
  ['через полчаса', '2026-11-25 12:30'],
  ['через 3 часа 15 минут', '2026-11-25 15:15'],
  ['через 2ч', '2026-11-25 14:00'],
  ['через четверть часа', '2026-11-25 12:15'],
  ['через пару дней', '2026-11-27 09:00', 'time'],
  ['два дня спустя', '2026-11-27 09:00', 'time'],
  ['через 2 рабочих дня', '2026-11-27 09:00', 'time'],
  ['чз неделю в 10 томск', '2026-12-02 10:00', '', 'томск'],
  ['через полгода', '2027-05-25 09:00', 'time'],
  ['в понедельник', '2026-11-30 09:00', 'time'],
  ['в следующую пятницу в 18:00', '2026-12-04 18:00'],
  ['в след пятницу в 18', '2026-12-04 18:00'],
  ['в понедельник на следующей неделе', '2026-11-30 09:00', 'time'],
  ['на следующей неделе', '2026-11-30 09:00', 'date,time'],
  ['1 декабря в 10', '2026-12-01 10:00'],
  ['15 января 2027 года в 10:30', '2027-01-15 10:30'],
  ['двадцать пятого декабря в 10', '2026-12-25 10:00'],
  ['05.12.26 в 14-30', '2026-12-05 14:30'],
  ['12/01 Томск', '2027-01-12 09:00', 'time', 'Томск'],
  ['25 числа', '2026-12-25 09:00', 'time'],
  ['в конце месяца', '2026-11-30 09:00', 'time'],
  ['в начале следующего месяца', '2026-12-01 09:00', 'time'],
  ['в конце квартала', '2026-12-31 09:00', 'time'],
  ['в последний рабочий день месяца', '2026-11-30 09:00', 'time'],
  ['в первый понедельник декабря', '2026-12-07 09:00', 'time'],
  ['в выходные', '2026-11-28 09:00', 'date,time'],
  ['понедельник, 30 ноября 2026 г., 9:00', '2026-11-30 09:00'],
]);

rows('what repeats, in English', [
  ['every weekday', '2026-11-26 09:00, 2026-11-27 09:00', 'time'],
  ['Monday to Friday at 9', '2026-11-26 09:00, 2026-11-27 09:00'],
  ['every weekend', '2026-11-28 09:00, 2026-11-29 09:00', 'time'],
  ['every Mon, Wed, Fri at 10', '2026-11-27 10:00, 2026-11-30 10:00'],
  ['every mondey 9am kuzbass', '2026-11-30 09:00, 2026-12-07 09:00', '', 'kuzbass'],
  ['every other Tuesday', '2026-12-01 09:00, 2026-12-15 09:00', 'time'],
  ['every other day at 8pm', '2026-11-25 20:00, 2026-11-27 20:00'],
  ['every morning at 8', '2026-11-26 08:00, 2026-11-27 08:00'],
  ['every day starting tomorrow at 8', '2026-11-26 08:00, 2026-11-27 08:00'],
  ['every hour', '2026-11-25 13:00, 2026-11-25 14:00'],
  ['weekly Kuzbass', '2026-12-02 09:00, 2026-12-09 09:00', 'date,time', 'Kuzbass'],
  ['every two weeks from monday until the end of may', '2026-11-30 09:00, 2026-12-14 09:00', 'time'],
  ['First Monday of each month', '2026-12-07 09:00, 2027-01-04 09:00', 'time'],
  ['last working day of each month at 17:00', '2026-11-30 17:00, 2026-12-31 17:00'],
  ['on the 31st of every month', '2026-11-30 09:00, 2026-12-31 09:00', 'time'],
  ['every month on the 1st and 15th', '2026-12-01 09:00, 2026-12-15 09:00', 'time'],
  ['every 25th', '2026-12-25 09:00, 2027-01-25 09:00', 'time'],
  ['at the end of each month', '2026-11-30 09:00, 2026-12-31 09:00', 'time'],
  ['end of each quarter', '2026-12-31 09:00, 2027-03-31 09:00', 'time'],
  ['every 3 months on the 25th at 9:00 from 25 November 2026', '2027-02-25 09:00, 2027-05-25 09:00'],
  ['every year on 29 February', '2027-02-28 09:00, 2028-02-29 09:00', 'time'],
]);

rows('what repeats, in Russian', [
  ['каждый день', '2026-11-26 09:00, 2026-11-27 09:00', 'time'],
  ['каждый день в полдень', '2026-11-26 12:00, 2026-11-27 12:00'],
  ['по будням', '2026-11-26 09:00, 2026-11-27 09:00', 'time'],
  ['с понедельника по пятницу в 9', '2026-11-26 09:00, 2026-11-27 09:00'],
  ['каждые пн и чт 10:00', '2026-11-26 10:00, 2026-11-30 10:00'],
  ['кажд пн 9:00', '2026-11-30 09:00, 2026-12-07 09:00'],
  ['каждый пон в 9', '2026-11-30 09:00, 2026-12-07 09:00'],
  ['каждый второй вторник', '2026-12-01 09:00, 2026-12-15 09:00', 'time'],
  ['каждый второй вторник месяца', '2026-12-08 09:00, 2027-01-12 09:00', 'time'],
  ['раз в неделю', '2026-12-02 09:00, 2026-12-09 09:00', 'date,time'],
  ['раз в две недели по средам в 11', '2026-12-02 11:00, 2026-12-16 11:00'],
  ['раз в квартал', '2027-02-25 09:00, 2027-05-25 09:00', 'date,time'],
  ['раз в полгода', '2027-05-25 09:00, 2027-11-25 09:00', 'date,time'],
  ['ежемесячно', '2026-12-25 09:00, 2027-01-25 09:00', 'date,time'],
  ['25-го числа каждого месяца в 9:00', '2026-12-25 09:00, 2027-01-25 09:00'],
  ['1-го и 15-го числа каждого месяца', '2026-12-01 09:00, 2026-12-15 09:00', 'time'],
  ['первого числа каждого месяца', '2026-12-01 09:00, 2027-01-01 09:00', 'time'],
  ['каждое 25-е число', '2026-12-25 09:00, 2027-01-25 09:00', 'time'],
  ['в последний день каждого месяца', '2026-11-30 09:00, 2026-12-31 09:00', 'time'],
  ['каждую последнюю пятницу месяца в 17:00', '2026-11-27 17:00, 2026-12-25 17:00'],
  ['в конце каждого квартала', '2026-12-31 09:00, 2027-03-31 09:00', 'time'],
  ['каждое 1 декабря', '2026-12-01 09:00, 2027-12-01 09:00', 'time'],
  ['ежегодно 1 декабря в 10:00', '2026-12-01 10:00, 2027-12-01 10:00'],
  ['по утрам', '2026-11-26 09:00, 2026-11-27 09:00', 'time'],
  ['с завтрашнего дня каждый день в 8', '2026-11-26 08:00, 2026-11-27 08:00'],
  ['каждую неделю с 1 декабря', '2026-12-01 09:00, 2026-12-08 09:00', 'time'],
]);

rows('what waits for a change', [
  ['when something changes', 'change'],
  ['когда что-то изменится', 'change'],
  ['при изменениях', 'change'],
  ['Омск, когда появятся новые данные', 'change', '', 'Омск'],
  ['remind me when the data changes about Omsk', 'change', '', 'Omsk'],
]);

describe('an end is kept', () => {
  test.each([
    ['every Monday until June', '20270531'],
    ['every Monday through June', '20270630'],
    ['каждый понедельник до июня', '20270531'],
    ['каждый понедельник до конца июня', '20270630'],
    ['каждый понедельник до 1 июня 2027 г.', '20270601'],
    ['каждый понедельник до конца года', '20261231'],
    ['every Monday until 2028', '20271231'],
  ])('%s', (text, until) => {
    const reading = read(text);
    expect(reading.is === 'rule' && reading.rule.kind === 'repeat' && reading.rule.rrule).toBe(
      `FREQ=WEEKLY;BYDAY=MO;UNTIL=${until}`,
    );
  });
});

rows('numbers and dates of the topic stay in it', [
  ['remind me tomorrow about trade with Omsk in 2012', '2026-11-26 09:00', 'time', 'trade with Omsk in 2012'],
  [
    'напомни завтра про товарооборот с Томском за 2022 год',
    '2026-11-26 09:00',
    'time',
    'товарооборот с Томском за 2022 год',
  ],
  ['tomorrow: visit of 17 June 2013', '2026-11-26 09:00', 'time', 'visit of 17 June 2013'],
  ['forum 12 October 2019 tomorrow', '2026-11-26 09:00', 'time', 'forum 12 October 2019'],
  ['товары в 9 регионов завтра', '2026-11-26 09:00', 'time', 'товары в 9 регионов'],
  ['рост в 2 раза напомни завтра', '2026-11-26 09:00', 'time', 'рост в 2 раза'],
  ['каждый месяц цель до 2030 года', '2026-12-25 09:00, 2027-01-25 09:00', 'date,time', 'цель до 2030 года'],
  [
    'remind me about the target until 2030 every month',
    '2026-12-25 09:00, 2027-01-25 09:00',
    'date,time',
    'the target until 2030',
  ],
  ['tomorrow about the meeting on Friday', '2026-11-26 09:00', 'time', 'the meeting on Friday'],
  ['завтра в 10, про встречу в 15:00', '2026-11-26 10:00', '', 'встречу в 15:00'],
  ['remind me on Friday about Tomsk trade at 18:00', '2026-11-27 18:00', '', 'Tomsk trade'],
  [
    'remind me to call the embassy office on Friday at 3pm',
    '2026-11-27 15:00',
    '',
    'call the embassy office',
  ],
  ['напомни позвонить Ивану через 2 часа', '2026-11-25 14:00', '', 'позвонить Ивану'],
  ['позвонить 8-029-123-45-67 завтра', '2026-11-26 09:00', 'time', 'позвонить 8-029-123-45-67'],
  ['через Минск завтра', '2026-11-26 09:00', 'time', 'через Минск'],
  [
    'напомни через неделю, что нужно проверить данные за январь-июль 2025',
    '2026-12-02 09:00',
    'time',
    'нужно проверить данные за январь-июль 2025',
  ],
  ['про каждый регион завтра', '2026-11-26 09:00', 'time', 'каждый регион'],
  ['where did the tenth Forum of Regions open', 'none', '', 'where did the tenth Forum of Regions open'],
  ['10th Forum of Regions', 'none', '', '10th Forum of Regions'],
  ['possible yearly trade in roubles', 'none', '', 'possible yearly trade in roubles'],
  ['что посмотреть за два дня', 'none', '', 'что посмотреть за два дня'],
  ['рост в четыре раза', 'none', '', 'рост в четыре раза'],
  ['trade in Jan-Aug 2020', 'none', '', 'trade in Jan-Aug 2020'],
  ['форум в марте', 'none', '', 'форум в марте'],
  ['how many people live in Buryatia now', 'none', '', 'how many people live in Buryatia now'],
  ['had the governor sat down with him', 'none', '', 'had the governor sat down with him'],
  ['товарооборот в 2024 году', 'none', '', 'товарооборот в 2024 году'],
  ['visit of 17 June 2013', 'none', '', 'visit of 17 June 2013'],
  ['торговля через Минск', 'none', '', 'торговля через Минск'],
  ['напомни про Томск', 'none', '', 'Томск'],
  ['/remind', 'none'],
]);

rows('what is behind, too near, too far or too often', [
  ['1 декабря 2020', 'past'],
  ['вчера', 'past'],
  ['last friday', 'past'],
  ['3 days ago', 'past'],
  ['1.12 day назад', 'past'],
  ['сегодня в 10', 'past'],
  ['через 30 секунд', 'tooSoon'],
  ['now', 'tooSoon'],
  ['in 1 minute', '2026-11-25 12:01'],
  ['через 5 лет', '2031-11-25 09:00', 'time'],
  ['через 6 лет', 'tooFar'],
  ['01.01.2032', 'tooFar'],
  ['every 10 years', 'tooFar'],
  ['every 5 minutes', 'tooOften'],
  ['каждые полчаса', 'tooOften'],
]);

rows('what is asked about, never guessed', [
  ['12/01', 'unclear: monthOrDay'],
  ['31 ноября', 'unclear: notUnderstood'],
  ['/remind tomorrow 25:99 Omsk', 'unclear: notUnderstood', '', 'Omsk'],
  ['завтра в 24:75 Омск', 'unclear: notUnderstood', '', 'Омск'],
  ['два раза в неделю', 'unclear: notUnderstood'],
  ['in a few days', 'unclear: notUnderstood'],
  ['через несколько дней', 'unclear: notUnderstood'],
  ['каждый понедельник кроме праздников', 'unclear: notUnderstood', '', 'кроме праздников'],
  ['каждый проклятый понедельник', 'unclear: notUnderstood', '', 'каждый проклятый'],
  ['до пятницы', 'unclear: notUnderstood', '', 'до'],
  ['a week from friday', 'unclear: notUnderstood'],
  ['завтра визит 25 декабря', 'unclear: several', '', 'визит'],
  ['every day at 9 and 18', 'unclear: several'],
  ['Tuesday 30 November', 'unclear: several'],
  ['завтра в 10 мск', 'unclear: otherZone'],
  ['December fifteen at 10', 'unclear: notUnderstood', '', 'December fifteen'],
  ['потом', 'unclear: notUnderstood'],
  ['someday Tomsk', 'unclear: notUnderstood', '', 'Tomsk'],
]);

test('today without an hour, late in the evening, is asked about', () => {
  expect(told('сегодня', Date.parse('2026-11-25T22:00+03:00')).next).toBe('unclear: time');
});

test('the slash is the day first in Russian', () => {
  expect(readWhen('12/01', { now: noon, zone: minsk, locale: 'ru' })).toMatchObject({ is: 'rule' });
});

test('the wall clock is that of the zone', () => {
  const reading = read('завтра в 9', noon, 'Asia/Tomsk');
  expect(reading).toMatchObject({ rule: { kind: 'once', at: Date.parse('2026-11-26T02:00Z') } });
  // In Kamchatka it is the 26th already.
  const early = readWhen('завтра в 9', {
    now: Date.parse('2026-11-25T15:00Z'),
    zone: 'Asia/Kamchatka',
    locale: 'ru',
  });
  expect(early).toMatchObject({ rule: { at: Date.parse('2026-11-26T21:00Z') } });
});

test('a day later is a day on the wall, an hour later is an hour', () => {
  const eve = Date.parse('2027-03-27T20:00Z');
  expect(read('tomorrow at 9', eve, 'Europe/Berlin')).toMatchObject({
    rule: { at: Date.parse('2027-03-28T07:00Z') },
  });
  expect(read('in 6 hours', eve, 'Europe/Berlin')).toMatchObject({ rule: { at: eve + 6 * 3_600_000 } });
});

describe('whatever is typed', () => {
  const words = fc.constantFrom(
    ...'every each кажд каждый каждые в на по до с the on at in monday понедельник пятницам 9 25 31 2026 9:30 1,5 1.12 01.12 25-го weeks недели месяца час года years until завтра tomorrow утра pm first последний day день декабря december next через ago назад когда что-то изменится 99999999 00:00 24:00 -1 , . ( ) / раз half полтора end конце'.split(
      ' ',
    ),
  );
  const sentences = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
  const moments = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2040-01-01') });
  const zones = fc.constantFrom(minsk, 'Europe/Berlin', 'Asia/Tomsk', 'America/New_York', '-03:30');

  const holds = (text: string, now: number, zone: string): void => {
    const reading = readWhen(text, { now, zone, locale: localeOf(text) });
    if (reading.is !== 'rule' || reading.rule.kind === 'change') return;
    const [next] = upcoming(reading.rule, zone, now, 1);
    expect(next).toBeGreaterThan(now);
    if (reading.rule.kind === 'once') expect(reading.rule.at).toBeGreaterThanOrEqual(now + 60_000);
  };

  test('words of time in any order never throw and never give a moment that is past', () => {
    fc.assert(fc.property(sentences, moments, zones, holds), { numRuns: 1500 });
  });

  test('any text never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4096 }),
      fc.string({ unit: fc.constantFrom(...'в по1259:.,- нmdtaу'), maxLength: 4096 }),
    );
    fc.assert(fc.property(texts, moments, zones, holds), { numRuns: 100 });
  });
});
