// Greetings, thanks, "what can you do": answered as such only if the question holds nothing else.

import type { Talk } from '../answer.ts';
import { isAlien, type Question } from '../question.ts';
import { decision as tuning } from '../tuning.ts';
import { namesRegion } from './draft.ts';

const talks: readonly Talk[] = ['abilities', 'how-are-you', 'thanks', 'bye', 'greeting', 'praise'];

export function smallTalk(question: Question): Talk | undefined {
  const { cues, measure, terms, people, organisations, wordCount, asked } = question;
  const talk = talks.find((cue) => cues.has(cue));
  if (!talk || namesRegion(question) || people.length + organisations.length > 0 || measure || asked)
    return undefined;
  if (terms.some((term) => isAlien(term) && term.weight > 1)) return undefined;
  const rest = terms.filter((term) => term.kind !== 'hint' && term.weight >= tuning.residue);
  if (rest.length > (talk === 'praise' ? 0 : 1)) return undefined;
  return talk !== 'abilities' && wordCount > tuning.smallTalkWords ? undefined : talk;
}
