// "and imports?", «а Томская область?», "what about 2022": what a short question leaves out stands in the one before.

import type { Context } from './answer.ts';
import type { Question, Term } from './question.ts';

const shaping = ['series', 'growth', 'target', 'place', 'ranking', 'compare', 'latest', 'goods', 'why', 'partner'];
export const attributeCues = ['population', 'area', 'centre', 'head', 'time-zone', 'iso', 'district-now', 'members', 'established'];

const weighty = ({ kind, weight, asks }: Term): boolean => kind === 'content' && !asks && weight >= 0.15;

const isAbout = (question: Question): boolean =>
  question.measure !== undefined || attributeCues.some((cue) => question.cues.has(cue)) || question.terms.some(weighty);

/** Does the question lean on the one before? */
function refersBack(question: Question): boolean {
  const { cues, regions, unclear, asked, wordCount } = question;
  if (cues.has('follow-up') || cues.has('there') || cues.has('reverse')) return true;
  const names = regions.length + unclear.length > 0;
  if (!names && asked && !isAbout(question)) return true;
  if (!names && question.measure && !question.terms.some(weighty) && wordCount <= 3) return true;
  return !names && attributeCues.some((cue) => cues.has(cue)) && wordCount <= 3;
}

/** The question with what it leaves out taken from the context; the question itself if it stands on its own. */
export function complete(question: Question, context: Context | undefined): Question {
  if (!context || !refersBack(question)) return question;
  const hasAlien = question.terms.some(({ kind }) => kind === 'alien');
  const cues = new Set(question.cues);
  const hasAttribute = attributeCues.some((cue) => cues.has(cue));
  const ownTopic = isAbout(question) || hasAlien;
  const subject = question.people.length + question.organisations.length > 0;
  if (subject && !cues.has('there') && question.regions.length === 0 && question.terms.filter(weighty).length > 0 && !question.measure)
    return question;

  const regions = [
    ...(cues.has('compare') && question.regions.length > 0 ? context.regions : []),
    ...(question.regions.length + question.unclear.length > 0 ? question.regions : context.regions),
  ];
  if (!ownTopic) {
    for (const cue of context.cues) if (shaping.includes(cue) || attributeCues.includes(cue)) cues.add(cue);
    // A year takes the place of "latest" and of the whole series.
    if (question.asked) for (const cue of ['latest', 'series']) if (!question.cues.has(cue)) cues.delete(cue);
  }
  const reversed = !cues.has('reverse') ? undefined : context.measure === 'exports' ? 'imports' : context.measure === 'imports' ? 'exports' : undefined;
  const inherited: Term[] = ownTopic ? [] : context.terms.map((term) => ({ ...term, missing: term.weight, certainty: 1, kind: 'content' }));
  return {
    ...question,
    regions: [...new Set(regions)],
    cues,
    measure: reversed ?? question.measure ?? (ownTopic || hasAttribute ? undefined : context.measure),
    asked: question.asked ?? (question.measure || !ownTopic ? context.asked : undefined),
    people: ownTopic ? question.people : [...new Set([...question.people, ...context.people])],
    terms: [...question.terms, ...inherited],
  };
}

/** What the next question may refer back to. */
export function contextOf(question: Question, measure: Question['measure'], regions: readonly string[]): Context {
  return {
    v: 1,
    regions,
    measure,
    asked: question.asked,
    cues: [...question.cues].filter((cue) => shaping.includes(cue) || attributeCues.includes(cue)),
    terms: question.terms.filter(weighty).map(({ keys, weight, text }) => ({ keys, weight, text })),
    people: question.people,
  };
}
