// Which of the facts that hold the words of a question comes first: what they hold together, and what is asked of them.

import { order as weights } from './order-weights.ts';
import { type Entry, endOfPhrase } from './postings.ts';

/** A question as far as the order of facts goes by it. */
export type OrderWish = {
  readonly cues: ReadonlySet<string>;
  /** The words of the question in order, as `Postings.idOf` numbers them; undefined for short ones and those of no fact. */
  readonly words: readonly (number | undefined)[];
  /** All of them, short ones too. */
  readonly known: ReadonlySet<number>;
};

/** How much of the question a fact carries, as rank.ts finds it. */
export type Share = {
  /** With what speaks for it beside its words. */
  readonly score: number;
  readonly coverage: number;
  readonly carried: number;
  /** As `timeFit` gives it. */
  readonly time: number;
};

/** What a cue may find in a fact. */
const properties = {
  /** People who asked for it said the cue: "who built it". */
  asked: ({ asked }: Entry, cue: string) => (asked.has(`cue:${cue}`) ? 1 : 0),
  visit: ({ fact }: Entry) => (fact.topic === 'visit' ? 1 : 0),
  dated: ({ fact }: Entry) => (fact.date ? 1 : 0),
  said: ({ fact }: Entry) => (fact.said_by ? 1 : 0),
  people: ({ people }: Entry) => Math.min(people, 3),
};
type Property = keyof typeof properties;

type Piece = { readonly name: string; readonly weight: number; readonly of: (entry: Entry) => number };

/** Evidence that the cues of a question ask for, "who visit" the property `visit` where `who` is asked. */
function piecesOf({ cues, words, known }: OrderWish): Piece[] {
  const byCue = Object.entries(weights.byCue).filter(([cue]) => cues.has(cue));
  const asked = byCue.flatMap(([cue, own]) =>
    (Object.entries(own) as [Property, number][]).map(([property, weight]) => ({
      name: `${cue} ${property}`,
      weight,
      of: (entry: Entry) => properties[property](entry, cue),
    })),
  );
  const { near, across, phrases } = weights.shares;
  const [beside, apart] = [pairsIn(words, 1), pairsIn(words, 2)];
  return [
    { name: 'near', weight: near, of: (entry) => countIn(entry, beside, isNear) },
    { name: 'across', weight: across, of: (entry) => countIn(entry, apart, isAcross) },
    { name: 'phrases', weight: phrases, of: ({ askedWords }) => phrasesWithin(askedWords, known) },
    ...asked,
  ];
}

const shares = ['coverage', 'carried', 'time'] as const;

/** All evidence for a fact beside its score, by the names of the weights. */
export function orderEvidence(
  entry: Entry,
  wish: OrderWish,
  share: Omit<Share, 'score'>,
): Map<string, number> {
  const own = piecesOf(wish).map((piece): [string, number] => [piece.name, piece.of(entry)]);
  return new Map([...shares.map((name): [string, number] => [name, share[name]]), ...own]);
}

/** What the order of facts goes by: a score as before, of about the same size. */
export type Order = {
  /** By how much of the question a fact carries. */
  byShare(share: Share): number;
  /** To be added: by its words and by what is asked. Takes longer, and is asked of the likeliest only. */
  byWords(entry: Entry): number;
};

export function orderFor(wish: OrderWish): Order {
  const pieces = piecesOf(wish);
  return {
    byShare(share) {
      let sum = share.score;
      for (const name of shares) sum += share[name] * weights.shares[name];
      return sum * weights.scale;
    },
    byWords(entry) {
      let sum = 0;
      for (const { of, weight } of pieces) sum += of(entry) * weight;
      return sum * weights.scale;
    },
  };
}

type Pair = readonly [number, number];

/** Words of the question that stand so many places from each other. */
const pairsIn = (words: readonly (number | undefined)[], distance: number): Pair[] =>
  words.flatMap((second, at) => {
    const first = words[at - distance];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });

/** In how many places from one to the other, backwards below 0. */
type Stands = (from: number) => boolean;
/** "Coal … Kuzbass" is not "Kuzbass coal", but "Kuzbass coal companies" and "coal of Kuzbass" are near it. */
const isNear: Stands = (from) => Math.abs(from) <= 4;
/** "Freight railway cars" in a question that says "freight and cars". */
const isAcross: Stands = (from) => from > 0 && from <= 3;

/** Pairs that stand so in one of the sentences of a fact. */
function countIn({ words }: Entry, pairs: readonly Pair[], stands: Stands): number {
  let count = 0;
  for (const [first, second] of pairs)
    if (words.some((sentence) => doStand(sentence, first, second, stands))) count++;
  return count;
}

function doStand(sentence: Uint32Array, first: number, second: number, stands: Stands): boolean {
  for (let at = sentence.indexOf(second); at >= 0; at = sentence.indexOf(second, at + 1))
    for (let from = sentence.indexOf(first); from >= 0; from = sentence.indexOf(first, from + 1))
      if (from !== at && stands(at - from)) return true;
  return false;
}

/** Of the phrases by which a fact is asked for those that the question holds all words of. */
function phrasesWithin(askedWords: Uint32Array, known: ReadonlySet<number>): number {
  let count = 0;
  let isWhole = true;
  for (const word of askedWords)
    if (word === endOfPhrase) {
      if (isWhole) count++;
      isWhole = true;
    } else if (!known.has(word)) isWhole = false;
  return count;
}
