// Whether a question leans on the one before: "and imports?" does, "who is Khotsenko" does not.

import type { Context } from './answer.ts';
import { isAlien, type Question, type Term } from './question.ts';
import { followUp as tuning } from './tuning.ts';

/** Cues that shape an answer, and the next one unless it brings its own. */
export const shaping = [
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
  'record',
  'proposed',
  'how-many',
  'how-much',
];
/** In the order in which they outdo each other: "what time zone does Tuva live in" is about the time. */
export const attributeCues = [
  'time-zone',
  'iso',
  'district-now',
  'members',
  'established',
  'centre',
  'head',
  'population',
  'area',
];

/** Questions about the answer itself. */
export const asksAgain = ['who', 'when', 'said', 'why', 'again', 'talks'];

/** Cues that point back to what was talked about. */
const pointing = ['follow-up', 'there', 'then', 'reverse', 'compare', 'same-months'];

export const weighty = ({ kind, weight, asks }: Term): boolean =>
  kind === 'content' && !asks && weight >= tuning.weighty;
export const isName = ({ keys }: Pick<Term, 'keys'>): boolean =>
  keys.some((key) => /^(person|organisation):/.test(key));

export const isPerson = ({ keys }: Pick<Term, 'keys'>): boolean =>
  keys.some((key) => key.startsWith('person:'));

/** Attributes that regions alone have: a forum is established too. */
const regional = ['time-zone', 'iso', 'head', 'population', 'area'];

export const asksOfRegion = ({ cues, measure }: Question): boolean =>
  measure === undefined && regional.some((cue) => cues.has(cue));

export const hasAttribute = ({ cues }: Question): boolean => attributeCues.some((cue) => cues.has(cue));

export const isAbout = (question: Question): boolean =>
  question.measure !== undefined || hasAttribute(question) || question.terms.some(weighty);

/** "With Tomsk?", «у Новосибирской области?»: a region and a preposition, after a question of a certain shape. */
function isElsewhere(question: Question, context: Context): boolean {
  const { regions, unclear, asked, terms, wordCount, regionWordCount } = question;
  const bare =
    regions.length > 0 && unclear.length === 0 && !asked && terms.every(({ weight }) => weight === 0);
  const shaped = context.measure !== undefined || context.cues.length > 0;
  return bare && shaped && wordCount - regionWordCount <= 1;
}

/** Does the question lean on the one before? */
export function refersBack(question: Question, context: Context): boolean {
  const { cues, regions, unclear, asked, wordCount, terms, people, organisations } = question;
  if (isElsewhere(question, context)) return true;
  if (pointing.some((cue) => cues.has(cue))) return true;
  if (regions.length + unclear.length > 0 || terms.some(weighty)) return false;
  if ((asked || question.shift) && !isAbout(question)) return true;
  const short = wordCount <= tuning.short && people.length + organisations.length === 0;
  if (short && asksAgain.some((cue) => cues.has(cue))) return true;
  return (
    short &&
    (question.measure !== undefined || hasAttribute(question) || shaping.some((cue) => cues.has(cue)))
  );
}

/** "When was the opening?": names nothing of its own, so that it may be about what was named before. */
export function mayLean(question: Question): boolean {
  const { regions, unclear, people, organisations, terms, wordCount } = question;
  if (regions.length + unclear.length + people.length + organisations.length > 0) return false;
  if (
    wordCount === 0 ||
    wordCount > tuning.long ||
    terms.some((term) => isAlien(term) && term.weight >= tuning.strange)
  )
    return false;
  // "And the second?": a number alone may be of anything.
  const isNumber = ({ keys }: Term): boolean => keys.some((key) => key.startsWith('number:'));
  const told = terms.filter(weighty);
  return told.length === 0 || !told.every(isNumber);
}

/** "And who is he?": of one person who was talked about. */
export function isWho({ cues, terms, wordCount }: Question, { people }: Context): boolean {
  const asks = cues.has('who') && cues.has('there') && !['said', 'proposed'].some((cue) => cues.has(cue));
  return asks && people.length === 1 && wordCount <= tuning.short && !terms.some(weighty);
}
