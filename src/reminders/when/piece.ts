// What can be found in a sentence about time, piece by piece, before it is known what belongs together.

import type { Locale } from '../../i18n/translate.ts';
import type { Recurrence, Weekday } from '../recurrence.ts';
import type { Day, Wall } from '../wall.ts';
import { phrase } from './fold.ts';

/** Where and when the sentence was said. */
export type Scene = {
  readonly now: number;
  readonly zone: string;
  readonly locale: Locale;
  readonly wall: Wall;
  readonly today: Day;
  /** Nothing is set beyond it: five years. */
  readonly latest: number;
};

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export type Clock = {
  readonly is: 'clock';
  readonly hour: number;
  readonly minute: number;
  /** Midnight belongs to the evening before it. */
  readonly nextDay?: true | undefined;
  /** "in the evening": the hour is ours. */
  readonly part?: PartOfDay | undefined;
  /** Only "at 9": a number that may belong to something else. */
  readonly bare?: true | undefined;
  /** Said with "am" or «вечера», so that a part of the day says nothing more. */
  readonly half?: true | undefined;
};

/**
 * As likely a part of the topic: "yearly trade", "in December". Believed only at an edge of the sentence, or only where it begins.
 */
export type Weak = 'edge' | 'start';

export type DayPiece = {
  readonly is: 'day';
  /** What it may mean, the most likely first; the first that is ahead is meant. */
  readonly days: readonly Day[];
  /** A weekday that is today is meant only with an hour that is ahead. */
  readonly unlessToday?: true | undefined;
  /** Named by its weekday, its number in the month (-1: the last) or both: then it can complete a recurrence. */
  readonly weekday?: Weekday | undefined;
  readonly nth?: number | undefined;
  readonly monthDay?: number | undefined;
  readonly month?: number | undefined;
  /** A week ("next week"), by its Monday. */
  readonly week?: Day | undefined;
  /** The day was not said: "next month". */
  readonly guessed?: true | undefined;
  readonly weak?: Weak | undefined;
  readonly clock?: Clock | undefined;
};

export type Span = {
  readonly is: 'span';
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
  /** Milliseconds. */
  readonly exact: number;
  readonly weeks: boolean;
  readonly weak?: Weak | undefined;
};

export type Repeat = {
  readonly is: 'repeat';
  readonly recurrence: Recurrence;
  /** Where its intervals are counted from, if it says so: the end of each quarter. */
  readonly begin?: Day | undefined;
  readonly weak?: Weak | undefined;
  readonly clock?: Clock | undefined;
};

export type Bound = { readonly is: 'until' | 'from'; readonly day: Day };

/** Looks like time, and cannot be taken for one meaning. */
export type Odd = {
  readonly is: 'odd';
  readonly why: 'monthOrDay' | 'otherZone' | 'notUnderstood' | 'tooOften' | 'several';
};

export type Piece =
  | Clock
  | DayPiece
  | Span
  | Repeat
  | Bound
  | Odd
  | { readonly is: 'change' }
  /** A time that belongs to the topic: "in 2012". */
  | { readonly is: 'topic' };

export type Found = { readonly piece: Piece; readonly from: number; readonly to: number };

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying something. `read` may still say that it was something else. */
export type Reader = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, scene: Scene) => Piece | undefined;
};

/** Several ways of saying the same. */
export const sayings = (sources: readonly string[], read: Reader['read']): Reader[] =>
  sources.map((source) => ({ pattern: phrase(source), read }));
