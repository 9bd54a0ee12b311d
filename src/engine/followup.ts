// "and imports?", «а Томская область?», "what about 2022": what a short question leaves out stands in the one before.

import type { Context } from './answer.ts';
import type { Measure, Question, Term } from './question.ts';
import { followUp as tuning } from './tuning.ts';

const shaping = [
  'series',
  'growth',
  'target',
  'place',
  'ranking',
  'compare',
  'latest',
  'goods',
  'why',
  'partner',
  'sell',
  'buy',
];
export const attributeCues = [
  'population',
  'area',
  'centre',
  'head',
  'time-zone',
  'iso',
  'district-now',
  'members',
  'established',
];

/** Questions about the answer itself. */
const asksAgain = ['who', 'when', 'said', 'why'];

const weighty = ({ kind, weight, asks }: Term): boolean =>
  kind === 'content' && !asks && weight >= tuning.weighty;
const isName = ({ keys }: Term): boolean => keys.some((key) => /^(person|organisation):/.test(key));

const hasAttribute = ({ cues }: Question): boolean => attributeCues.some((cue) => cues.has(cue));

const isAbout = (question: Question): boolean =>
  question.measure !== undefined || hasAttribute(question) || question.terms.some(weighty);

/** Does the question lean on the one before? */
function refersBack(question: Question): boolean {
  const { cues, regions, unclear, asked, wordCount, terms } = question;
  if (cues.has('follow-up') || cues.has('there') || cues.has('reverse')) return true;
  if (regions.length + unclear.length > 0 || terms.some(weighty)) return false;
  if (asked && !isAbout(question)) return true;
  const short = wordCount <= tuning.short && question.people.length + question.organisations.length === 0;
  if (short && asksAgain.some((cue) => cues.has(cue))) return true;
  return (
    short &&
    (question.measure !== undefined || hasAttribute(question) || shaping.some((cue) => cues.has(cue)))
  );
}

/** The one region that a word of choice means: "the krai", «красноярский», after "which one?". */
function chosen(question: Question, options: readonly string[]): string | undefined {
  const named = [...question.regions, ...question.unclear.flat()].filter((id) => options.includes(id));
  const left = [...new Set(named)];
  return left.length === 1 ? left[0] : undefined;
}

const opposite = (measure: Measure | undefined): Measure | undefined =>
  measure === 'exports' ? 'imports' : measure === 'imports' ? 'exports' : undefined;

/** The question with what it leaves out taken from the context; the question itself if it stands on its own. */
export function complete(question: Question, context: Context | undefined): Question {
  if (!context) return question;
  const choice = context.unclear ? chosen(question, context.unclear) : undefined;
  const chose = choice !== undefined && !isAbout(question);
  if (!chose && !refersBack(question)) return question;

  const { cues: own, people, organisations } = question;
  const pointsBack = own.has('there');
  const asksWho = asksAgain.some((cue) => own.has(cue));
  const bare = question.regions.length + question.unclear.length + people.length + organisations.length === 0;
  if (bare && asksWho && !isAbout(question) && !question.terms.some(({ kind }) => kind === 'alien'))
    return { ...question, regions: context.regions, again: context.facts };

  const ownTopic = isAbout(question) || question.terms.some(({ kind }) => kind === 'alien');
  if (
    people.length + organisations.length > 0 &&
    !pointsBack &&
    !question.measure &&
    question.regions.length === 0
  )
    return question;

  const cues = new Set(own);
  if (!ownTopic) {
    for (const cue of context.cues) if (shaping.includes(cue) || attributeCues.includes(cue)) cues.add(cue);
    // A year takes the place of "latest" and of the whole series.
    if (question.asked) for (const cue of ['latest', 'series']) if (!own.has(cue)) cues.delete(cue);
  }
  // "and what do we sell": the other way of the same goods.
  if (context.cues.includes('goods') && (own.has('sell') || own.has('buy'))) cues.add('goods');
  const named = chose && choice ? [choice] : question.regions;
  const regions = [
    ...(own.has('compare') && named.length > 0 ? context.regions : []),
    ...(named.length + (chose ? 0 : question.unclear.length) > 0 ? named : context.regions),
  ];
  const kept = context.terms.filter(
    (term) => !ownTopic || (pointsBack && isName({ ...term, missing: 0, certainty: 1, kind: 'content' })),
  );
  const inherited: Term[] = kept.map((term) => ({
    ...term,
    missing: term.weight,
    certainty: 1,
    kind: 'content',
  }));
  const measure = own.has('reverse') ? opposite(context.measure) : undefined;
  return {
    ...question,
    regions: [...new Set(regions)],
    unclear: chose ? [] : question.unclear,
    cues,
    measure:
      measure ??
      question.measure ??
      (ownTopic
        ? undefined
        : context.measure && context.measure !== 'turnover'
          ? (question.flow ?? context.measure)
          : context.measure),
    flow:
      question.flow ?? (ownTopic ? undefined : context.measure === 'turnover' ? undefined : context.measure),
    asked: question.asked ?? (question.measure || !ownTopic ? context.asked : undefined),
    people: ownTopic && !pointsBack ? people : [...new Set([...people, ...context.people])],
    terms: [...question.terms, ...inherited],
  };
}

/** What the next question may refer back to. */
export function contextOf(
  question: Question,
  measure: Question['measure'],
  regions: readonly string[],
  facts: readonly string[],
): Context {
  return {
    v: 1,
    regions,
    measure,
    asked: question.asked,
    cues: [...question.cues].filter((cue) => shaping.includes(cue) || attributeCues.includes(cue)),
    terms: question.terms.filter(weighty).map(({ keys, weight, text }) => ({ keys, weight, text })),
    people: question.people,
    unclear: question.unclear[0],
    facts: facts.slice(0, tuning.keptFacts),
  };
}
