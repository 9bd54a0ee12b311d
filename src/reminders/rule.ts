// When a reminder is due: a moment, or a rule by which moments repeat on somebody's wall clock.
import { z } from 'zod';
import { parseRecurrence } from './recurrence.ts';
import { isLocalTime } from './wall.ts';

/**
 * - `once`: `at` is an absolute moment, milliseconds since 1970.
 * - `repeat`: an RFC 5545 recurrence rule without DTSTART (`FREQ=WEEKLY;BYDAY=MO`), read on the wall clock of a zone;
 *   recurrence.ts says which rules there are.
 *   `start`: local date and time without zone (`2026-11-30T09:00`), the first candidate; its time of day is that of all.
 * - `change`: no moment at all: due when the data on the topic changed.
 */
export const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), at: z.int() }),
  z.object({
    kind: z.literal('repeat'),
    rrule: z
      .string()
      .max(200)
      .refine((text) => parseRecurrence(text) !== undefined),
    start: z.string().refine(isLocalTime),
  }),
  z.object({ kind: z.literal('change') }),
]);

export type Rule = Readonly<z.infer<typeof rule>>;
export type Repeat = Extract<Rule, { kind: 'repeat' }>;
