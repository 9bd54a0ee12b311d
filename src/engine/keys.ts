// Under which keys the words of a sentence are found: of facts, and of the offices of people.

import type { Office } from '../catalog/catalog.ts';
import { conceptKey, contentKinds, type Lexicon, regionsWithin, wordKey } from './lexicon.ts';
import type { PeriodReader } from './period.ts';
import { type Word, wordsOf } from './text.ts';

/** Keys of what the words mean: the concepts linked, each single word, and numbers however they are written. */
export function termsOf(words: readonly Word[], lexicon: Lexicon, periods: PeriodReader): Set<string> {
  const keys = new Set<string>();
  for (const word of words) {
    keys.add(wordKey(word.stem));
    const number = periods.numberOf(word);
    if (number !== undefined) keys.add(`number:${number}`);
  }
  for (const link of lexicon.link(words)) {
    const content = link.concepts.filter(({ kind }) => contentKinds.has(kind));
    for (const concept of content) keys.add(conceptKey(concept));
    // "fair of Belarusian goods" is a fair, and about goods, as well as the fair of that name.
    if (link.to - link.from > 1)
      for (const part of [words.slice(link.from + 1, link.to), words.slice(link.from, link.to - 1)])
        for (const inner of lexicon.link(part))
          for (const concept of inner.concepts)
            if (contentKinds.has(concept.kind) && concept.kind !== 'region' && concept.kind !== 'place')
              keys.add(conceptKey(concept));
    if (!content.some(({ kind }) => kind === 'region'))
      for (const region of regionsWithin(lexicon, words, link)) keys.add(`region:${region}`);
  }
  return keys;
}

/** What the words of an office mean, in both languages. */
export const keysOfOffice = ({ en, ru }: Office, lexicon: Lexicon, periods: PeriodReader): Set<string> =>
  new Set([en, ru].flatMap((text) => [...termsOf(wordsOf(text), lexicon, periods)]));
