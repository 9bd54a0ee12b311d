// `npm run fit`: fits the weights of src/engine/confidence-weights.ts anew to the tuning half of the answer sets, and prints
// what the present and the fitted weights would take for an answer. It changes nothing: whoever takes the fitted weights
// over runs the tests of the answer sets next.

import { type Evidence, evidenceOf } from '../../src/engine/confidence.ts';
import { confidence } from '../../src/engine/confidence-weights.ts';
import { wishFor } from '../../src/engine/decide/sayings.ts';
import { buildIndex } from '../../src/engine/engine.ts';
import { rankFacts } from '../../src/engine/rank.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import { readQuestions } from './question-set.ts';

type Weights = Record<keyof typeof confidence, number>;
type Sample = { readonly evidence: Evidence; readonly isAnswer: boolean };

const steps = 15;
/** A false answer costs as much as so many needless silences. */
const costOfFalse = 1;
/** Keeps weights of rare evidence small. */
const decay = 0.0001;

const { postings } = buildIndex(catalog);

/** The best fact of each question that has one: right, or of a question that must be refused. */
function samplesOf(): Sample[] {
  return readQuestions().flatMap(({ half, after, kind, q, facts }) => {
    if (half !== 'tune' || after || (kind !== 'outOfScope' && !facts)) return [];
    const question = engine.parse(q);
    const [top] = rankFacts(postings, wishFor(question));
    if (!top) return [];
    const isAnswer = facts?.includes(top.entry.fact.id) ?? false;
    // A wrong fact for a good question is the ranking's fault, and says nothing about confidence.
    if (!isAnswer && kind !== 'outOfScope') return [];
    return [{ evidence: evidenceOf(question, top), isAnswer }];
  });
}

const keysOf = (evidence: Evidence) => Object.keys(evidence) as (keyof Evidence)[];

const oddsOf = (weights: Weights, evidence: Evidence): number =>
  keysOf(evidence).reduce((sum, key) => sum + evidence[key] * weights[key], weights.base);

/** Solves `matrix` x = `right` by elimination; the matrix is positive definite, so any pivot will do. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const share = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0);
    }
  });
  const solution: number[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = solution.reduce((sum, value, k) => sum + value * (row[i + 1 + k] ?? 0), 0);
    solution.unshift(((row[rows.length] ?? 0) - known) / (row[i] ?? 1));
  }
  return solution;
}

/** Newton's method: a dozen steps where plain descent takes ten thousand. */
function regress(samples: readonly Sample[]): Weights {
  const keys = Object.keys(confidence) as (keyof Weights)[];
  const rows = samples.map(({ evidence, isAnswer }) => ({
    values: keys.map((key) => (key === 'base' ? 1 : evidence[key])),
    isAnswer,
  }));
  let weights = keys.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const pulls = keys.map((key) => (key === 'base' ? 0 : decay * samples.length));
    const slope = weights.map((weight, i) => -(pulls[i] ?? 0) * weight);
    const curve = keys.map((_, i) => keys.map((_, j) => (i === j ? (pulls[i] ?? 0) : 0)));
    for (const { values, isAnswer } of rows) {
      const odds = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const certainty = 1 / (1 + Math.exp(-odds));
      const cost = isAnswer ? 1 : costOfFalse;
      const error = ((isAnswer ? 1 : 0) - certainty) * cost;
      const spread = certainty * (1 - certainty) * cost;
      values.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + error * value;
        const row = curve[i] ?? [];
        values.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + spread * value * other;
        });
      });
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return Object.fromEntries(keys.map((key, i) => [key, weights[i] ?? 0])) as Weights;
}

function shares(weights: Weights, samples: readonly Sample[]): string {
  const share = (group: readonly Sample[]): string => {
    const taken = group.filter(({ evidence }) => oddsOf(weights, evidence) >= 0).length;
    return `${((100 * taken) / group.length).toFixed(1)} % of ${group.length}`;
  };
  const right = samples.filter(({ isAnswer }) => isAnswer);
  const wrong = samples.filter(({ isAnswer }) => !isAnswer);
  return `right facts taken for an answer: ${share(right)}; off-topic questions: ${share(wrong)}`;
}

const samples = samplesOf();
const fitted = regress(samples);
process.stdout.write(`present  ${shares(confidence, samples)}\nfitted   ${shares(fitted, samples)}\n\n`);
for (const [key, weight] of Object.entries(fitted))
  process.stdout.write(`  ${key}: ${weight.toFixed(2)}, (now ${confidence[key as keyof Weights]})\n`);
