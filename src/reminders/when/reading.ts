// What a sentence may turn out to say about time.

import type { Rule } from '../rule.ts';
import type { Odd } from './piece.ts';

/** What the sentence did not say and we filled in; it is shown, so that it can be changed. */
export type Assumed = 'time' | 'date';

/** Why we ask: several times, day or month first, another zone's time, today without an hour, not understood. */
export type Unclear = Exclude<Odd['why'], 'tooOften'> | 'time';

/**
 * `rest`: the sentence without its words of time and "remind me": topic and note, maybe empty. `at`: milliseconds since 1970.
 * - `rule`: understood, and ahead
 * - `past`, `tooSoon` (less than a minute ahead), `tooFar` (over five years), `tooOften` (more than once an hour): understood, and refused
 * - `unclear`: looks like time; never guessed, to be asked for
 * - `none`: says nothing of time
 */
export type WhenReading =
  | { readonly is: 'rule'; readonly rule: Rule; readonly rest: string; readonly assumed: readonly Assumed[] }
  | { readonly is: 'past' | 'tooFar'; readonly at: number; readonly rest: string }
  | { readonly is: 'tooSoon' | 'tooOften'; readonly rest: string }
  | { readonly is: 'unclear'; readonly why: Unclear; readonly rest: string }
  | { readonly is: 'none'; readonly rest: string };

type Without<T> = T extends { rest: string } ? Omit<T, 'rest'> : never;

/** A reading before the rest is cut out. */
export type Meaning = Exclude<Without<WhenReading>, { is: 'none' }>;
