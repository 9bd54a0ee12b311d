// Text taken apart: normalised, split into words, each with its stem.

import snowball from 'snowball-stemmers';

export type Script = 'latin' | 'cyrillic' | 'digits';

export type Word = {
  /** Lower case, ё written as е. */
  readonly text: string;
  /** What is left without the ending; numbers are their own stem. */
  readonly stem: string;
  readonly script: Script;
};

const russian = snowball.newStemmer('russian');
const english = snowball.newStemmer('english');

/** «объём», «приём»: the stemmer takes the end for that of a verb, and finds another stem in «объёма». */
const nounOnEm = /(ъ|^при)ем$/;

/** Stems are asked for again and again; the map is emptied when somebody feeds us nonsense for long enough. */
const stems = new Map<string, string>();
const mostStems = 100_000;

// Letters that look alike and get mixed when one types half a word in each layout.
const latinLookalikes = 'aceopxykmtbh';
const cyrillicLookalikes = 'асеорхукмтвн';

export function scriptOf(word: string): Script {
  if (/^\d/.test(word)) return 'digits';
  return /[\u0400-\u04ff]/.test(word) ? 'cyrillic' : 'latin';
}

function unmixed(word: string): string {
  if (!/[a-z]/.test(word) || !/[\u0400-\u04ff]/.test(word)) return word;
  return [...word].map((letter) => cyrillicLookalikes[latinLookalikes.indexOf(letter)] ?? letter).join('');
}

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const script = scriptOf(word);
  let stem = word;
  if (script === 'cyrillic') stem = nounOnEm.test(word) ? word : russian.stem(word);
  else if (script === 'latin') stem = english.stem(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

export const wordOf = (text: string): Word => ({ text, stem: stemOf(text), script: scriptOf(text) });

/** Case, ё and Unicode variants folded; nothing taken away. */
export function normalize(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('\u0301', '');
  // "skol'ko": the soft sign of a transliteration, in contrast to "what's" and "we're".
  return folded.replace(/(?<=[a-z])['’`](?!(?:s|t|m|d|re|ve|ll)\b)(?=[a-z])/g, '');
}

const romans = new Map(
  ['', '', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((roman, n) => [roman, n]),
);

/** "VI Forum" and «форум vi» hold the number 6; a lone "I" is a pronoun, a lone small "v" a preposition. */
function withoutRomans(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([IVX]{1,4}|[ivx]{2,4})(?![\p{L}\p{N}])/gu, (roman) =>
    String(romans.get(roman.toLowerCase()) ?? roman),
  );
}

/** Words and numbers in order; "т/о" is two words, "h1" one, "2020-м" two. */
export function wordsOf(text: string): Word[] {
  const found = normalize(withoutRomans(text)).match(/\p{L}+\d*|\d+(?:[.,]\d+)*/gu) ?? [];
  return found.map((word) => wordOf(unmixed(word)));
}
