// How an answer came about, for editors: what the question was taken for, and which facts came near it.

import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { wishFor } from './decide/sayings.ts';
import type { Postings } from './postings.ts';
import type { Question } from './question.ts';
import { rankFacts } from './rank.ts';

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

export const candidatesFor = (question: Question, postings: Postings): Candidate[] =>
  rankFacts(postings, wishFor(question))
    .slice(0, MOST)
    .map((ranked) => ({
      fact: ranked.entry.fact.id,
      score: ranked.score,
      coverage: ranked.coverage,
      confidence: confidenceIn(question, ranked),
    }));
