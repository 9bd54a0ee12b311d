// How an answer came about, for editors: what the question was taken for, and which facts came near it.

import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';

export type Candidate = {
  /** Its id. */
  readonly fact: string;
  /** What the order goes by, about 0 to 1. */
  readonly score: number;
  /** Share of the question's weight that the fact carries, 0 to 1. */
  readonly coverage: number;
  /** Log odds that it is an answer: above 0 it would be taken for one if it came first. */
  readonly confidence: number;
};

export type Explanation = {
  /** With what an earlier question lent it. */
  readonly question: Question;
  readonly answer: Answer;
  /**
   * Facts by how much of the question their words carry, best first. Figures, profiles and small talk are decided before
   * these are looked at.
   */
  readonly candidates: readonly Candidate[];
};

const MOST = 8;

/** @param ranked all facts for the question, best first */
export const candidatesFor = (question: Question, ranked: readonly Ranked[]): Candidate[] =>
  ranked.slice(0, MOST).map((one) => ({
    fact: one.entry.fact.id,
    score: one.score,
    coverage: one.coverage,
    confidence: confidenceIn(question, one),
  }));
