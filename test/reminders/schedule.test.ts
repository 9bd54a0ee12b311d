import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/reminders/rule.ts';
import { rule as shape } from '../../src/reminders/rule.ts';
import { missed, nextMoment, upcoming } from '../../src/reminders/schedule.ts';

const repeat = (rrule: string, start: string): Rule => shape.parse({ kind: 'repeat', rrule, start });
const at = (iso: string): number => Date.parse(iso);
const shown = (moments: readonly number[]): string[] =>
  moments.map((each) => new Date(each).toISOString().replace(':00.000Z', 'Z'));

const berlin = 'Europe/Berlin';
const minsk = 'Europe/Minsk';
const novosibirsk = 'Asia/Novosibirsk';

describe('a truth table of moments', () => {
  test.each<[name: string, rule: Rule, zone: string, after: string, expected: string[]]>([
    [
      'the clock goes forward over it: once, an hour later on the wall',
      repeat('FREQ=DAILY', '2027-03-01T02:30'),
      berlin,
      '2027-03-27T00:00Z',
      ['2027-03-27T01:30Z', '2027-03-28T01:30Z', '2027-03-29T00:30Z'],
    ],
    [
      'the clock goes back over it: once, the first time',
      repeat('FREQ=DAILY', '2027-10-01T02:30'),
      berlin,
      '2027-10-30T00:00Z',
      ['2027-10-30T00:30Z', '2027-10-31T00:30Z', '2027-11-01T01:30Z'],
    ],
    [
      'between the two half past twos of an autumn night it does not come again',
      repeat('FREQ=DAILY', '2027-10-01T02:30'),
      berlin,
      '2027-10-31T00:45Z',
      ['2027-11-01T01:30Z'],
    ],
    [
      'nine o’clock stays nine o’clock on the wall over both changes',
      repeat('FREQ=MONTHLY;BYMONTHDAY=30', '2027-01-30T09:00'),
      berlin,
      '2027-02-28T12:00Z',
      ['2027-03-30T07:00Z', '2027-04-30T07:00Z'],
    ],
    [
      'every 6 hours is counted in hours that pass, over the change too',
      repeat('FREQ=HOURLY;INTERVAL=6', '2027-03-27T18:00'),
      berlin,
      '2027-03-27T17:00Z',
      ['2027-03-27T23:00Z', '2027-03-28T05:00Z'],
    ],
    [
      'Minsk has no daylight saving',
      repeat('FREQ=WEEKLY;BYDAY=MO', '2027-03-22T09:00'),
      minsk,
      '2027-03-20T00:00Z',
      ['2027-03-22T06:00Z', '2027-03-29T06:00Z'],
    ],
    [
      'Novosibirsk is at UTC+7',
      repeat('FREQ=WEEKLY;BYDAY=TU,FR', '2026-11-01T18:00'),
      novosibirsk,
      '2026-11-25T00:00Z',
      ['2026-11-27T11:00Z', '2026-12-01T11:00Z', '2026-12-04T11:00Z'],
    ],
    [
      'Krasnoyarsk is at UTC+7',
      repeat('FREQ=DAILY', '2026-11-01T09:00'),
      'Asia/Krasnoyarsk',
      '2026-11-25T00:00Z',
      ['2026-11-25T02:00Z'],
    ],
    [
      'Tomsk moved from UTC+6 to UTC+7 on 29 May 2016',
      repeat('FREQ=DAILY', '2016-05-27T09:00'),
      'Asia/Tomsk',
      '2016-05-28T00:00Z',
      ['2016-05-28T03:00Z', '2016-05-29T02:00Z'],
    ],
    [
      'a zone that is only an offset',
      repeat('FREQ=DAILY', '2026-11-25T09:00'),
      '+03:00',
      '2026-11-25T06:00Z',
      ['2026-11-26T06:00Z'],
    ],
    [
      'the 31st is the last day of shorter months',
      repeat('FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31T09:00'),
      minsk,
      '2027-01-30T00:00Z',
      ['2027-01-31T06:00Z', '2027-02-28T06:00Z', '2027-03-31T06:00Z', '2027-04-30T06:00Z'],
    ],
    [
      'the 30th is the 28th or 29th in February only',
      repeat('FREQ=MONTHLY;BYMONTHDAY=30', '2028-01-30T09:00'),
      minsk,
      '2028-01-30T12:00Z',
      ['2028-02-29T06:00Z', '2028-03-30T06:00Z'],
    ],
    [
      'the 15th and the 31st',
      repeat('FREQ=MONTHLY;BYMONTHDAY=15,31', '2027-01-15T09:00'),
      minsk,
      '2027-02-01T00:00Z',
      ['2027-02-15T06:00Z', '2027-02-28T06:00Z', '2027-03-15T06:00Z', '2027-03-31T06:00Z'],
    ],
    [
      '29 February is the 28th in years that have none',
      repeat('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2028-02-29T09:00'),
      minsk,
      '2028-02-01T00:00Z',
      [
        '2028-02-29T06:00Z',
        '2029-02-28T06:00Z',
        '2030-02-28T06:00Z',
        '2031-02-28T06:00Z',
        '2032-02-29T06:00Z',
      ],
    ],
    [
      'the last day of each month',
      repeat('FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31T09:00'),
      novosibirsk,
      '2028-01-31T12:00Z',
      ['2028-02-29T02:00Z', '2028-03-31T02:00Z'],
    ],
    [
      'the first Monday and the last working day',
      repeat('FREQ=MONTHLY;BYDAY=1MO', '2026-11-02T09:00'),
      minsk,
      '2026-11-25T00:00Z',
      ['2026-12-07T06:00Z', '2027-01-04T06:00Z'],
    ],
    [
      'the last working day of each month',
      repeat('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-01T09:00'),
      minsk,
      '2027-01-01T00:00Z',
      ['2027-01-29T06:00Z', '2027-02-26T06:00Z'],
    ],
    [
      'every 2 weeks until the end of May: the last day counts, then it is over',
      repeat('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270531', '2027-05-03T09:00'),
      minsk,
      '2027-05-02T00:00Z',
      ['2027-05-03T06:00Z', '2027-05-17T06:00Z', '2027-05-31T06:00Z'],
    ],
    [
      'the last day counts on the wall of the zone, not in Greenwich',
      repeat('FREQ=DAILY;UNTIL=20270531', '2027-05-30T23:30'),
      'America/New_York',
      '2027-05-01T00:00Z',
      ['2027-05-31T03:30Z', '2027-06-01T03:30Z'],
    ],
    [
      'every 3 hours until today ends with the day',
      repeat('FREQ=HOURLY;INTERVAL=3;UNTIL=20261125', '2026-11-25T18:00'),
      minsk,
      '2026-11-25T12:00Z',
      ['2026-11-25T15:00Z', '2026-11-25T18:00Z'],
    ],
    [
      'nothing before the start',
      repeat('FREQ=DAILY', '2027-03-01T09:00'),
      minsk,
      '2020-01-01T00:00Z',
      ['2027-03-01T06:00Z'],
    ],
    [
      'a rule set years ago',
      repeat('FREQ=DAILY', '1996-03-01T09:00'),
      minsk,
      '2027-01-01T00:00Z',
      ['2027-01-01T06:00Z'],
    ],
  ])('%s', (_name, rule, zone, after, expected) => {
    const moments = upcoming(rule, zone, at(after), expected.length + 1);
    const isOver = rule.kind === 'repeat' && rule.rrule.includes('UNTIL');
    expect(shown(isOver ? moments : moments.slice(0, expected.length))).toEqual(expected);
  });

  test('a moment comes once, strictly after', () => {
    const once: Rule = { kind: 'once', at: at('2026-12-01T06:00Z') };
    expect(nextMoment(once, minsk, once.at - 1)).toBe(once.at);
    expect(nextMoment(once, minsk, once.at)).toBeUndefined();
  });

  test('what waits for a change has no moment', () => {
    expect(nextMoment({ kind: 'change' }, minsk, 0)).toBeUndefined();
  });
});

describe('after downtime', () => {
  const daily = repeat('FREQ=DAILY', '2026-11-01T09:00');

  test('a week without the bot is one late delivery, and the next one is tomorrow', () => {
    expect(missed(daily, minsk, at('2026-11-18T06:00Z'), at('2026-11-25T07:00Z'))).toEqual({
      late: true,
      skipped: 7,
      next: at('2026-11-26T06:00Z'),
    });
  });

  test('a few seconds are not late', () => {
    expect(missed(daily, minsk, at('2026-11-25T06:00Z'), at('2026-11-25T06:00:07Z'))).toEqual({
      late: false,
      skipped: 0,
      next: at('2026-11-26T06:00Z'),
    });
  });

  test('hours of a year are not counted one by one', () => {
    const hourly = repeat('FREQ=HOURLY', '2025-11-01T09:00');
    expect(missed(hourly, minsk, at('2025-11-01T06:00Z'), at('2026-11-25T06:30Z'))).toEqual({
      late: true,
      skipped: 100,
      next: at('2026-11-25T07:00Z'),
    });
  });

  test('a moment that comes once is over, however late', () => {
    const once: Rule = { kind: 'once', at: at('2026-11-18T06:00Z') };
    expect(missed(once, minsk, once.at, at('2026-11-25T06:00Z'))).toEqual({
      late: true,
      skipped: 0,
      next: undefined,
    });
  });

  test('a clock that was set back does not bring the same moment again', () => {
    expect(missed(daily, minsk, at('2026-11-25T06:00Z'), at('2026-11-25T03:00Z'))).toEqual({
      late: false,
      skipped: 0,
      next: at('2026-11-26T06:00Z'),
    });
  });
});

describe('the shape of a rule', () => {
  test.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=3',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=WEEKLY;BYDAY=XX',
    'nonsense',
  ])('%s is none of ours', (rrule) => {
    expect(shape.safeParse({ kind: 'repeat', rrule, start: '2026-11-30T09:00' }).success).toBe(false);
  });

  test('a start that is no date is refused', () => {
    const parsed = shape.safeParse({ kind: 'repeat', rrule: 'FREQ=DAILY', start: '2026-02-30T09:00' });
    expect(parsed.success).toBe(false);
  });
});

test('every next moment is later than the one before, whatever the rule', () => {
  const rules = fc.constantFrom(
    'FREQ=HOURLY;INTERVAL=5',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE',
    'FREQ=MONTHLY;BYMONTHDAY=29,30,31',
    'FREQ=MONTHLY;BYDAY=-1SU',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
  );
  const zones = fc.constantFrom(berlin, minsk, 'America/New_York', 'Australia/Lord_Howe', '-03:30');
  const after = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2032-01-01T00:00Z') });
  fc.assert(
    fc.property(rules, zones, after, fc.integer({ min: 0, max: 23 }), (rrule, zone, from, hour) => {
      const start = `2025-10-26T${String(hour).padStart(2, '0')}:30`;
      const moments = upcoming(repeat(rrule, start), zone, from, 4);
      expect(moments).toHaveLength(4);
      expect([from, ...moments]).toEqual([...new Set([from, ...moments])].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('the zone of the process plays no part', () => {
  const module = join(import.meta.dirname, '../../src/reminders/schedule.ts');
  const rule = repeat('FREQ=WEEKLY;BYDAY=MO,SU', '2027-03-01T02:30');
  const script = `import { upcoming } from ${JSON.stringify(module)};
    console.log(new Date(0).getHours(), ...upcoming(${JSON.stringify(rule)}, '${berlin}', ${at('2027-03-20T00:00Z')}, 6));`;
  const runs = ['UTC', 'Asia/Kamchatka', 'America/New_York'].map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
      .trim()
      .split(' '),
  );
  expect(new Set(runs.map(([hours]) => hours)).size).toBe(3);
  expect(new Set(runs.map(([, ...moments]) => moments.join())).size).toBe(1);
});
