// The word that was meant when a word is misspelt. The only file that uses Fuse.js: it ranks the words of comparable
// length that share enough letter pairs, a keyboard-aware edit distance then decides.

import Fuse from 'fuse.js';
import { scriptOf, stemOf } from './text.ts';
import { spelling as tuning } from './tuning.ts';

export type Correction = {
  readonly form: string;
  /** 0 = the same word, about 1 = one wrong letter. */
  readonly cost: number;
};

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const neighbours = new Set<string>();
for (const row of rows)
  for (let i = 1; i < row.length; i++) {
    neighbours.add(`${row[i - 1]}${row[i]}`);
    neighbours.add(`${row[i]}${row[i - 1]}`);
  }
const vowels = new Set('aeiouyаеиоуыэюя');

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (neighbours.has(a + b)) return 0.8;
  if (vowels.has(a) && vowels.has(b)) return 0.8;
  return 1;
}

/** Damerau–Levenshtein with cheaper swaps, doubled letters, neighbouring keys and mistaken vowels. */
export function editCost(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most + 0.5) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= meant.length; j++) {
      const a = typed[i - 1] ?? '';
      const b = meant[j - 1] ?? '';
      const doubled = a === typed[i - 2] ? 0.6 : 1;
      const dropped = b === meant[j - 2] ? 0.6 : 1;
      let cost = Math.min(
        (previous[j] ?? 0) + doubled,
        (row[j - 1] ?? 0) + dropped,
        (previous[j - 1] ?? 0) + substitution(a, b),
      );
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b && a !== b)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.7);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = row;
  }
  return previous[meant.length] ?? Number.POSITIVE_INFINITY;
}

const lettersOf = (word: string): string => [...word].sort().join('');

function gathered(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Are the letters of `word` in `form`, in this order? */
function isWithin(word: string, form: string): boolean {
  let at = 0;
  for (const letter of form) if (letter === word[at]) at++;
  return at === word.length;
}

const pairsOf = (word: string): Set<string> => {
  const pairs = new Set<string>();
  for (let i = 1; i < word.length; i++) pairs.add(word.slice(i - 1, i + 1));
  pairs.add(`^${word[0]}`);
  return pairs;
};

export type Speller = {
  /**
   * The known words that `word` may be, cheapest first; empty for short words and for words like nothing we know.
   * `most` caps the cost; without it the word's length decides.
   */
  correct(word: string, most?: number): readonly Correction[];
  /** The one of `few` words that `word` may be at a cost of at most `most`. */
  nearest(word: string, few: readonly string[], most: number): string | undefined;
};

export function buildSpeller(forms: Iterable<string>): Speller {
  const list = [...new Set(forms)].filter(
    (form) => form.length >= tuning.shortest && scriptOf(form) !== 'digits',
  );
  const byPair = new Map<string, number[]>();
  list.forEach((form, index) => {
    for (const pair of pairsOf(form)) {
      const postings = byPair.get(pair);
      if (postings) postings.push(index);
      else byPair.set(pair, [index]);
    }
  });
  const shared = new Uint8Array(list.length);
  const cache = new Map<string, readonly Correction[]>();

  /** Words of the very same letters: a swap near the middle leaves few pairs alike. */
  const byLetters = gathered(list, lettersOf);
  /** "wht", "osk", «гду»: of three letters only one that was left out is made good. */
  const short = list.filter((form) => form.length === tuning.shortest);
  const grown = (word: string): string[] =>
    short.filter((form) => form[0] === word[0] && isWithin(word, form));

  function candidates(word: string): string[] {
    if (word.length < tuning.shortest) return grown(word);
    const touched: number[] = [];
    for (const pair of pairsOf(word))
      for (const index of byPair.get(pair) ?? []) {
        const length = list[index]?.length ?? 0;
        if (Math.abs(length - word.length) > 2) continue;
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + 1;
      }
    const least = Math.max(1, word.length - 4);
    const near = touched.filter((index) => (shared[index] ?? 0) >= least);
    near.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0));
    const words = near.slice(0, tuning.candidates).map((index) => list[index] ?? '');
    for (const index of touched) shared[index] = 0;
    return words;
  }

  return {
    correct(word, most = tuning.most(word.length)) {
      if (word.length < tuning.shortestGrown || most <= 0) return [];
      const key = `${word} ${most}`;
      const known = cache.get(key);
      if (known) return known;
      const fuse = new Fuse(candidates(word), { includeScore: true, threshold: 0.6, ignoreLocation: true });
      const stem = stemOf(word);
      const mostOfWhole = tuning.mostOfWhole(word.length);
      const corrections: Correction[] = [];
      const alike = fuse.search(word, { limit: tuning.shortlist }).map(({ item }) => item);
      for (const item of new Set([...(byLetters.get(lettersOf(word)) ?? []), ...alike])) {
        const cost = Math.min(
          editCost(word, item, most),
          stem.length >= tuning.shortest && editCost(word, item, mostOfWhole) <= mostOfWhole
            ? editCost(stem, stemOf(item), most) + 0.1
            : Number.POSITIVE_INFINITY,
        );
        // People rarely get the first letter wrong; when they seem to, it is more often another word.
        const penalty = word[0] === item[0] || word[1] === item[0] || word[0] === item[1] ? 0 : 0.3;
        if (cost + penalty <= most) corrections.push({ form: item, cost: cost + penalty });
      }
      corrections.sort((a, b) => a.cost - b.cost);
      if (cache.size > 20_000) cache.clear();
      cache.set(key, corrections);
      return corrections;
    },
    nearest(word, few, most) {
      let best: Correction | undefined;
      for (const form of few) {
        const cost = editCost(word, form, most);
        if (cost <= most && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { form, cost };
      }
      return best?.form;
    },
  };
}
