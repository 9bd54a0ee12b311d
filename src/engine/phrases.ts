// Phrases of the vocabulary of time, met by their stems or as written.

import { type Word, wordsOf } from './text.ts';

export type Forms = { readonly en: readonly string[]; readonly ru: readonly string[] };

/** How many words at `at` are one of the phrases, the longest first; 0 if none is. */
export type PhraseMatcher = (words: readonly Word[], at: number) => number;

export function phraseMatcher({ en, ru }: Forms): PhraseMatcher {
  const phrases = [...en, ...ru].map((phrase) => wordsOf(phrase)).sort((a, b) => b.length - a.length);
  return (words, at) => {
    for (const phrase of phrases)
      if (phrase.every((word, i) => words[at + i]?.text === word.text || words[at + i]?.stem === word.stem))
        return phrase.length;
    return 0;
  };
}
