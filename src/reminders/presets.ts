// The moments that can be chosen by one tap, on the wall clock of a zone. Pure.
import { weekdays, writeRecurrence } from './recurrence.ts';
import type { Rule } from './rule.ts';
import { atTime, momentOf, type Wall, wallAt, writeWall } from './wall.ts';

export const presets = ['tomorrow', 'week', 'month', 'weekly', 'monthly', 'change'] as const;
export type Preset = (typeof presets)[number];

export const pauses = ['hour', 'tomorrow', 'week'] as const;
export type Pause = (typeof pauses)[number];

const HOUR_MS = 3_600_000;
/** Everybody is at work then, and nobody is woken. */
const MORNING = 9;

/** From tomorrow on: nothing that is set now comes today. A 31st falls on the last day where there is none. */
export function presetRule(preset: Preset, zone: string, now: number): Rule {
  const morning = morningOf(now, zone);
  const once = (wall: Wall): Rule => ({ kind: 'once', at: momentOf(wall, zone) });
  switch (preset) {
    case 'tomorrow':
      return once(morning.add({ days: 1 }));
    case 'week':
      return once(morning.add({ weeks: 1 }));
    case 'month':
      return once(morning.add({ months: 1 }));
    case 'weekly': {
      const start = morning.add({ weeks: 1 });
      const day = weekdays[start.dayOfWeek - 1] ?? 'MO';
      const rrule = writeRecurrence({ frequency: 'WEEKLY', interval: 1, days: [{ day }] });
      return { kind: 'repeat', rrule, start: writeWall(start) };
    }
    case 'monthly': {
      const rrule = writeRecurrence({ frequency: 'MONTHLY', interval: 1, monthDays: [morning.day] });
      return { kind: 'repeat', rrule, start: writeWall(morning.add({ months: 1 })) };
    }
    case 'change':
      return { kind: 'change' };
  }
}

/** Until when something is put off: `tomorrow` morning, the Monday morning of the next `week`. */
export function pauseUntil(pause: Pause, zone: string, now: number): number {
  if (pause === 'hour') return now + HOUR_MS;
  const morning = morningOf(now, zone);
  return momentOf(morning.add({ days: pause === 'tomorrow' ? 1 : 8 - morning.dayOfWeek }), zone);
}

const morningOf = (now: number, zone: string): Wall => atTime(wallAt(now, zone).toPlainDate(), MORNING, 0);
