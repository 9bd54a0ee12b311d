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

const steps = 6_000;
const rate = 0.5;
/** A false answer costs as much as so many needless silences. */
const costOfFalse = 1;
/** Keeps weights of rare evidence small. */
const decay = 0.0005;

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

/** Plain gradient descent: the samples are few and the evidence is of one size. */
function regress(samples: readonly Sample[]): Weights {
  const weights = Object.fromEntries(Object.keys(confidence).map((key) => [key, 0])) as Weights;
  for (let step = 0; step < steps; step++) {
    const slope = Object.fromEntries(Object.keys(confidence).map((key) => [key, 0])) as Weights;
    for (const { evidence, isAnswer } of samples) {
      const certainty = 1 / (1 + Math.exp(-oddsOf(weights, evidence)));
      const error = isAnswer ? 1 - certainty : -certainty * costOfFalse;
      slope.base += error;
      for (const key of keysOf(evidence)) slope[key] += error * evidence[key];
    }
    for (const key of Object.keys(weights) as (keyof Weights)[]) {
      const pull = key === 'base' ? 0 : decay * weights[key];
      weights[key] += rate * (slope[key] / samples.length - pull);
    }
  }
  return weights;
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
