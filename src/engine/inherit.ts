// What a question takes over from the one before: its words, its people, the shape of its answer.

import type { Context } from './answer.ts';
import { attributeCues, isName, shaping } from './leans.ts';
import type { Question, Term } from './question.ts';
import { followUp as tuning } from './tuning.ts';

/** How a question leans: it has a topic of its own, points back, names somebody or another region. */
export type Lean = { ownTopic: boolean; pointsBack: boolean; names: boolean; elsewhere: boolean };

export const onlyNames: Lean = { ownTopic: true, pointsBack: false, names: false, elsewhere: false };

/** What the question before was about: all of it, or only its names where a topic of its own is asked of them. */
export function termsFrom(context: Context, { ownTopic, pointsBack, names, elsewhere }: Lean): Term[] {
  const kept = context.terms.filter((term) => {
    // "when did he meet Lukashenko": he is the one talked about, and Lukashenko is named besides.
    if (names) return pointsBack || (!isName(term) && !ownTopic);
    return !ownTopic || pointsBack || (isName(term) && !elsewhere);
  });
  const share = ownTopic ? tuning.before : 1;
  return kept.map((term) => ({
    ...term,
    weight: share * term.weight,
    missing: share * term.weight,
    certainty: 1,
    kind: 'content',
  }));
}

/** What shaped the answer before shapes the next one, as far as nothing else is said. */
export function cuesFrom({ cues: own, asked }: Question, context: Context, ownTopic: boolean): Set<string> {
  const cues = new Set(own);
  if (!ownTopic) {
    for (const cue of context.cues) if (shaping.includes(cue) || attributeCues.includes(cue)) cues.add(cue);
    // A year takes the place of "latest" and of the whole series.
    if (asked) for (const cue of ['latest', 'series']) if (!own.has(cue)) cues.delete(cue);
    // «а что покупаем?» turns the goods round.
    if (own.has('buy') && !own.has('sell')) cues.delete('sell');
    if (own.has('sell') && !own.has('buy')) cues.delete('buy');
  }
  // "and what do we sell": the other way of the same goods.
  if (context.cues.includes('goods') && (own.has('sell') || own.has('buy'))) cues.add('goods');
  return cues;
}

/** Those of the question, those who were talked about, or both where it points back. */
export function peopleFrom(
  own: readonly string[],
  { people }: Context,
  { pointsBack, replaced }: { pointsBack: boolean; replaced: boolean },
): readonly string[] {
  if (pointsBack) return [...new Set([...own, ...people])];
  return replaced ? own : people;
}

/** Ids of the people, organisations and the like that terms name. */
export const namesIn = (terms: readonly Pick<Term, 'keys'>[], kind: string): string[] =>
  terms.flatMap(({ keys }) =>
    keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1)),
  );

/** "He" is the one who was named first. */
export function onlyFirst(context: Context): Context {
  const [first, ...others] = context.people;
  const isOther = ({ keys }: Pick<Term, 'keys'>): boolean =>
    others.some((id) => keys.includes(`person:${id}`));
  return first === undefined
    ? context
    : { ...context, people: [first], terms: context.terms.filter((term) => !isOther(term)) };
}
