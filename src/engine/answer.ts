// What the engine answers: a closed set of kinds, plain data without a sentence. Every kind has a renderer.

import type { Asked } from './asked.ts';
import type { Measure } from './question.ts';
import type { Locale } from './recover.ts';

/** What a next question may refer back to. Plain JSON: it is kept in a store between turns. */
export type Context = {
  readonly v: 1;
  readonly regions: readonly string[];
  readonly measure?: Measure | undefined;
  readonly asked?: Asked | undefined;
  /** Cues that shape the answer: a series, growth, a target, a reference value. */
  readonly cues: readonly string[];
  readonly terms: readonly { keys: readonly string[]; weight: number; text: string }[];
  readonly people: readonly string[];
  /** Regions that were offered for choice. */
  readonly unclear?: readonly string[] | undefined;
  /** What the answer rested on: "who said that?" */
  readonly facts: readonly string[];
};

export type Attribute =
  | 'population'
  | 'area'
  | 'centre'
  | 'head'
  | 'time-zone'
  | 'iso'
  | 'district-now'
  | 'members'
  | 'established';

export type Talk = 'greeting' | 'thanks' | 'bye' | 'abilities' | 'how-are-you' | 'praise';

/** What a figure was asked for and is not known: a share, a place, or that of a part of Belarus alone. */
export type Lack = 'share' | 'part';

export type Extreme = 'largest' | 'smallest';

/** A figure in an answer; `region` is the one it is shown for. */
export type Row = { readonly region: string; readonly fact: string };

type Common = {
  /** Language to answer in: that of the question where it is clear. */
  readonly locale: Locale;
  /** Ids of the facts the answer rests on, in the order shown. */
  readonly facts: readonly string[];
  readonly context: Context | undefined;
};

export type Answer = Common &
  (
    | {
        readonly kind: 'figures';
        readonly shape: 'single' | 'series' | 'comparison' | 'ranking';
        readonly measure: Measure;
        readonly asked: Asked | undefined;
        readonly rows: readonly Row[];
        /** Compared regions of which there is no such figure. */
        readonly without?: readonly string[] | undefined;
        /** The rows are the largest or smallest known, or come smallest first, and were asked for so. */
        readonly extreme?: Extreme | undefined;
        /** A ranking by growth, or by fall, and not by size. */
        readonly by?: 'growth' | 'fall' | undefined;
      }
    | {
        readonly kind: 'facts';
        /** The person or organisation that the question was about as such: "who is X". */
        readonly person?: string | undefined;
        readonly organisation?: string | undefined;
      }
    | {
        readonly kind: 'profile';
        readonly region: string;
        readonly attribute?: Attribute | undefined;
        /** Other regions whose value was asked for beside it. */
        readonly compared?: readonly string[] | undefined;
      }
    | { readonly kind: 'profile'; readonly sector: string }
    | { readonly kind: 'choose'; readonly regions: readonly string[]; readonly question: string }
    | {
        readonly kind: 'noData';
        readonly lacks?: Lack | undefined;
        readonly regions: readonly string[];
        readonly measure: Measure | undefined;
        readonly asked: Asked | undefined;
      }
    | { readonly kind: 'outOfScope' }
    | { readonly kind: 'notUnderstood' }
    | { readonly kind: 'smallTalk'; readonly talk: Talk }
  );
