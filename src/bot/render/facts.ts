// Answers with facts: the best one as the answer, the others as a short list.

import type { Fact } from '../../catalog/catalog.ts';
import type { Answer } from '../../engine/answer.ts';
import { organisationHead, personHead } from './cards.ts';
import { type Draft, type Line, line } from './layout.ts';
import { sentenceInLine, sentenceOf } from './sentence.ts';
import { sourceLine } from './sources.ts';
import { attribution, type Manner, speakerLines } from './speakers.ts';
import type { Rich, Voice } from './voice.ts';

export const factsOf = ({ catalog }: Voice, ids: readonly string[]): Fact[] =>
  ids.map((id) => catalog.facts.get(id)).filter((fact) => fact !== undefined);

const isWide = ({ scope }: Fact): boolean => scope === 'russia';

/** A fact in a list: its sentence, who said it where the sentence does not, and its source. */
export function factLine(voice: Voice, fact: Fact, manner: Manner = 'full', isMarked = true): Line {
  const sentence = sentenceInLine(voice, fact, isMarked);
  return line(
    voice.write('line-sentence', { sentence, attribution: attribution(voice, fact, sentence.text, manner) }),
    [fact.source],
  );
}

function headOf(voice: Voice, fact: Fact, mark: Rich | undefined): Line[] {
  const sentence = sentenceOf(voice, fact);
  return [
    line(sentence, [fact.source]),
    ...(mark ? [line(mark)] : []),
    ...speakerLines(voice, fact, sentence.text),
    sourceLine(voice, fact),
  ];
}

export function facts(voice: Voice, answer: Extract<Answer, { kind: 'facts' }>): Draft {
  const found = factsOf(voice, answer.facts);
  const { catalog } = voice;
  const person = catalog.people.get(answer.person ?? '');
  const organisation = catalog.organisations.get(answer.organisation ?? '');
  const head = person
    ? personHead(voice, person)
    : organisation
      ? organisationHead(voice, organisation)
      : undefined;
  // Of many facts a phone shows more when the speakers' offices are left out.
  const manner = found.length > 3 ? 'brief' : 'full';
  if (head) {
    const nothing = person ? voice.write('person-nothing') : voice.write('organisation-nothing');
    return found.length > 0
      ? { head, body: found.map((fact) => factLine(voice, fact, manner)) }
      : { head: [...head, line(nothing)], body: [] };
  }
  const [first, ...others] = found;
  if (!first) return { head: [], body: [] };
  // What concerns all of Russia is marked as such: once for all of it, or one by one.
  const isAllWide = found.length > 1 && found.every(isWide);
  const mark = isAllWide
    ? voice.write('mark-russia-all')
    : isWide(first)
      ? voice.write('mark-russia')
      : undefined;
  return {
    head: headOf(voice, first, mark),
    body: others.map((fact) => factLine(voice, fact, manner, !isAllWide)),
  };
}
