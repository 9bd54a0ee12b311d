// The moments that one tap chooses, by named moments.
import { describe, expect, test } from 'vitest';
import { ruleProblem } from '../../src/reminders/limits.ts';
import { pauses, pauseUntil, presetRule, presets } from '../../src/reminders/presets.ts';
import { nextMoment } from '../../src/reminders/schedule.ts';

const at = (text: string): number => Date.parse(text);
const first = (preset: (typeof presets)[number], zone: string, now: string): string | undefined => {
  const moment = nextMoment(presetRule(preset, zone, at(now)), zone, at(now));
  return moment === undefined ? undefined : new Date(moment).toISOString();
};

describe('one tap', () => {
  test.each([
    ['tomorrow', 'Europe/Minsk', '2026-11-25T09:00Z', '2026-11-26T06:00:00.000Z'],
    // It is tomorrow there already.
    ['tomorrow', 'Asia/Novosibirsk', '2026-11-25T20:00Z', '2026-11-27T02:00:00.000Z'],
    ['week', 'Europe/Minsk', '2026-11-25T02:00Z', '2026-12-02T06:00:00.000Z'],
    // Over the end of summer time.
    ['week', 'Europe/Berlin', '2026-10-21T12:00Z', '2026-10-28T08:00:00.000Z'],
    ['month', 'Asia/Tomsk', '2026-11-25T09:00Z', '2026-12-25T02:00:00.000Z'],
    // From the 31st.
    ['month', 'Europe/Minsk', '2027-01-31T09:00Z', '2027-02-28T06:00:00.000Z'],
    ['weekly', 'Europe/Minsk', '2026-11-25T02:00Z', '2026-12-02T06:00:00.000Z'],
    ['monthly', 'Europe/Minsk', '2026-11-25T02:00Z', '2026-12-25T06:00:00.000Z'],
    ['monthly', 'Europe/Minsk', '2027-01-31T09:00Z', '2027-02-28T06:00:00.000Z'],
  ] as const)('%s, in %s at %s', (preset, zone, now, expected) => {
    expect(first(preset, zone, now)).toBe(expected);
  });

  test('a month later comes the 31st again', () => {
    const rule = presetRule('monthly', 'Europe/Minsk', at('2027-01-31T09:00Z'));
    const moment = nextMoment(rule, 'Europe/Minsk', at('2027-03-01T00:00Z'));
    expect(new Date(moment ?? 0).toISOString()).toBe('2027-03-31T06:00:00.000Z');
  });

  test('nothing stands against any of them, whatever the hour', () => {
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Berlin', '+05:45'])
      for (let hour = 0; hour < 24 * 40; hour += 7) {
        const now = at('2026-10-01T00:30Z') + hour * 3_600_000;
        for (const preset of presets)
          expect([preset, zone, ruleProblem({ rule: presetRule(preset, zone, now), zone }, now)]).toEqual([
            preset,
            zone,
            undefined,
          ]);
        for (const pause of pauses) expect(pauseUntil(pause, zone, now) - now).toBeGreaterThan(60_000);
      }
  });
});

test.each([
  ['hour', '2026-11-25T09:10Z', '2026-11-25T10:10:00.000Z'],
  ['tomorrow', '2026-11-25T09:10Z', '2026-11-26T06:00:00.000Z'],
  ['week', '2026-11-25T09:10Z', '2026-11-30T06:00:00.000Z'],
  ['week', '2026-11-29T09:10Z', '2026-11-30T06:00:00.000Z'],
  ['week', '2026-11-30T09:10Z', '2026-12-07T06:00:00.000Z'],
] as const)('put off: %s at %s', (pause, now, expected) => {
  expect(new Date(pauseUntil(pause, 'Europe/Minsk', at(now))).toISOString()).toBe(expected);
});
