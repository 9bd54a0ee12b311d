// `npm run fit:order`: fits the weights of src/engine/order-weights.ts anew to the tuning half of the answer sets, and prints
// how often the first fact is right with the present and with the fitted ones. It changes nothing: whoever takes them over
// runs the tests of the answer sets next, and `npm run fit`, whose evidence is the first fact.

import { wishFor } from '../../src/engine/decide/sayings.ts';
import { buildIndex } from '../../src/engine/engine.ts';
import { orderEvidence } from '../../src/engine/order.ts';
import { order } from '../../src/engine/order-weights.ts';
import { orderWishOf, rankFacts } from '../../src/engine/rank.ts';
import { timeFit } from '../../src/engine/time-fit.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import { readQuestions } from './question-set.ts';

type Candidate = { readonly isRight: boolean; readonly values: readonly number[] };
type Sample = { readonly half: string; readonly candidates: readonly Candidate[] };

const mostCandidates = 30;
const steps = 180;
const rate = 0.15;
/** Draws every weight but that of the score towards nothing. */
const decay = 0.0003;

const present = new Map<string, number>([
  ['score', 1],
  ...Object.entries(order.shares),
  ...Object.entries(order.byCue).flatMap(([cue, byProperty]) =>
    Object.entries(byProperty).map(([property, weight]): [string, number] => [`${cue} ${property}`, weight]),
  ),
]);
const names = [...present.keys()];
const { postings } = buildIndex(catalog);

/** The most likely facts of each question that is answered from the words of facts, with the evidence for each. */
function samplesOf(): Sample[] {
  return readQuestions().flatMap(({ half, after, kind, q, facts }) => {
    if (after || !facts || !['facts', 'figures'].includes(kind)) return [];
    const question = engine.parse(q);
    const answer = engine.answer(q);
    const isSum = (id: string): boolean => catalog.facts.get(id)?.trade !== undefined;
    if (answer.kind === 'figures' && question.measure && answer.facts.every(isSum)) return [];
    const wish = wishFor(question);
    const found = orderWishOf(wish, postings);
    const candidates = rankFacts(postings, wish)
      .slice(0, mostCandidates)
      .map(({ entry, coverage, carried, score }) => {
        const time = timeFit(entry, question.asked);
        const evidence = orderEvidence(entry, found, { coverage, carried, time });
        const own = [...evidence].reduce((sum, [name, value]) => sum + value * (present.get(name) ?? 0), 0);
        evidence.set('score', score / order.scale - own);
        return {
          isRight: facts.includes(entry.fact.id),
          values: names.map((name) => evidence.get(name) ?? 0),
        };
      });
    return candidates.some(({ isRight }) => isRight) ? [{ half, candidates }] : [];
  });
}

const weighed = ({ values }: Candidate, weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Gradient ascent (Adam) on the chance that a right fact comes first, where chances go by the exponential of the values. */
function fitTo(samples: readonly Sample[]): number[] {
  const start: number[] = names.map((name) => (name === 'score' ? 10 : 0));
  let weights = start;
  const speed = names.map(() => 0);
  const spread = names.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const slope = names.map(() => 0);
    for (const { candidates } of samples) {
      const values = candidates.map((candidate) => weighed(candidate, weights));
      const most = Math.max(...values);
      const chances = values.map((value) => Math.exp(value - most));
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      const right = candidates.reduce((sum, { isRight }, i) => sum + (isRight ? (chances[i] ?? 0) : 0), 0);
      candidates.forEach(({ isRight, values: own }, i) => {
        const chance = chances[i] ?? 0;
        const error = (isRight ? chance / right : 0) - chance / all;
        own.forEach((value, j) => {
          slope[j] = (slope[j] ?? 0) + error * value;
        });
      });
    }
    weights = weights.map((weight, j) => {
      const pull = decay * (weight - (start[j] ?? 0));
      const gradient = (slope[j] ?? 0) / samples.length - pull;
      speed[j] = 0.9 * (speed[j] ?? 0) + 0.1 * gradient;
      spread[j] = 0.999 * (spread[j] ?? 0) + 0.001 * gradient ** 2;
      const mean = (speed[j] ?? 0) / (1 - 0.9 ** step);
      return weight + (rate * mean) / (Math.sqrt((spread[j] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  const [ofScore = 1] = weights;
  return weights.map((weight) => weight / ofScore);
}

function share(samples: readonly Sample[], half: string, weights: readonly number[]): string {
  const own = samples.filter((sample) => sample.half === half);
  const right = own.filter(({ candidates }) => {
    const values = candidates.map((candidate) => weighed(candidate, weights));
    return candidates[values.indexOf(Math.max(...values))]?.isRight;
  });
  return `${((100 * right.length) / own.length).toFixed(1)} % of ${own.length}`;
}

/** By how much values must shrink so that the first and the tenth fact are as far apart as their scores were. */
function scaleOf(samples: readonly Sample[], weights: readonly number[]): number {
  const onlyScore = names.map((name) => (name === 'score' ? 1 : 0));
  const gap = (by: readonly number[]): number =>
    samples.reduce((sum, { candidates }) => {
      const values = candidates.map((candidate) => weighed(candidate, by)).sort((a, b) => b - a);
      return sum + ((values[0] ?? 0) - (values[9] ?? values.at(-1) ?? 0));
    }, 0);
  return gap(onlyScore) / gap(weights);
}

const samples = samplesOf();
const tuned = samples.filter(({ half }) => half === 'tune');
const now = names.map((name) => present.get(name) ?? 0);
const fitted = fitTo(tuned);
for (const [name, weights] of [
  ['present', now],
  ['fitted', fitted],
] as const)
  process.stdout.write(
    `${name.padEnd(8)} right first: ${share(samples, 'tune', weights)} (tuning), ${share(samples, 'held', weights)} (held)\n`,
  );
process.stdout.write(`\n  scale: ${scaleOf(tuned, fitted).toFixed(2)}, (now ${order.scale})\n`);
names.forEach((name, i) => {
  if (name !== 'score')
    process.stdout.write(`  ${name}: ${(fitted[i] ?? 0).toFixed(2)}, (now ${present.get(name)})\n`);
});
