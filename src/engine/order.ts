// Which of the facts that hold the words of a question comes first: what they hold together, and what is asked of them.

import { order as weights } from './order-weights.ts';
import type { Entry } from './postings.ts';

/** A question as far as the order of facts goes by it. */
export type OrderWish = {
  readonly cues: ReadonlySet<string>;
  /** Words that stand beside each other in the question, as `Postings.idOf` numbers them. */
  readonly pairs: readonly (readonly [number, number])[];
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
export type Property = keyof typeof properties;

type Piece = { readonly name: string; readonly weight: number; readonly of: (entry: Entry) => number };

/** Evidence that the cues of a question ask for, "who visit" the property `visit` where `who` is asked. */
function piecesOf({ cues, pairs }: OrderWish): Piece[] {
  const byCue = Object.entries(weights.byCue).filter(([cue]) => cues.has(cue));
  const asked = byCue.flatMap(([cue, own]) =>
    (Object.entries(own) as [Property, number][]).map(([property, weight]) => ({
      name: `${cue} ${property}`,
      weight,
      of: (entry: Entry) => properties[property](entry, cue),
    })),
  );
  const adjacent = (entry: Entry): number => pairs.filter((pair) => standTogether(entry, pair)).length;
  return [{ name: 'adjacent', weight: weights.shares.adjacent, of: adjacent }, ...asked];
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
export function orderFor(wish: OrderWish): (entry: Entry, share: Share) => number {
  const pieces = piecesOf(wish);
  return (entry, share) => {
    let sum = share.score;
    for (const name of shares) sum += share[name] * weights.shares[name];
    for (const { of, weight } of pieces) sum += of(entry) * weight;
    return sum * weights.scale;
  };
}

/** "Coal … Kuzbass" is not "Kuzbass coal": two words that stand together, or with one between, in one of the sentences. */
function standTogether({ words }: Entry, [first, second]: readonly [number, number]): boolean {
  return words.some((sentence) => {
    for (let at = sentence.indexOf(second); at > 0; at = sentence.indexOf(second, at + 1))
      if (sentence[at - 1] === first || sentence[at - 2] === first) return true;
    return false;
  });
}
