// Facts in the order of how much of the question they carry.

import { district } from '../catalog/catalog.ts';
import type { Asked } from './asked.ts';
import { bonus } from './bonus.ts';
import { type OrderWish, orderFor } from './order.ts';
import type { Entry, Postings } from './postings.ts';
import type { Question, Term } from './question.ts';
import { Tally } from './tally.ts';
import { timeFit } from './time-fit.ts';
import { ranking as tuning } from './tuning.ts';

export type Ranked = {
  readonly entry: Entry;
  /** Share of the question's weight that the fact carries, 0 to 1, before bonuses. */
  readonly coverage: number;
  /** Weight of the words and names it carries, region, topic and time apart. */
  readonly carried: number;
  /** What the order goes by. */
  readonly score: number;
  /** What its words add to the score: see order.ts. */
  readonly words: number;
  /** How many facts, itself among them, score as much or hardly less. */
  readonly rivals: number;
};

export type Wish = {
  readonly regions: readonly string[];
  readonly terms: readonly Term[];
  readonly asked: Asked | undefined;
  readonly cues: ReadonlySet<string>;
  /** The words of the question, in order. */
  readonly stems: readonly string[];
  /** Topics that answer the question best, e.g. export goods for "what do we sell". */
  readonly topics: readonly string[];
  /** The topic only tips the balance between facts that the words find. */
  readonly slight?: boolean;
  /** One of the regions is meant, it is not said which; otherwise all of them. */
  readonly anyRegion?: boolean;
  /** "Which region of Siberia": a fact about one of its regions answers, one about all of them hardly. */
  readonly ofParts?: boolean;
};

/** While the order is being found. */
type Unfinished = { -readonly [K in keyof Ranked]: Ranked[K] };

/** Facts by score, best first; of very many only the most likely are looked at closely. */
export function rankFacts(postings: Postings, wish: Wish): Ranked[] {
  const { terms, asked } = wish;
  const { entries } = postings;
  const tally = new Tally(entries.length);
  let total = 0;
  for (const term of terms) {
    total += term.missing;
    if (term.missing > 0 || term.weight >= tuning.leastHint) tally.add(term, postings);
  }
  const frame = frameOf(postings, wish);
  const timeWeight = asked ? tuning.time : 0;
  total += frame.most + timeWeight;
  if (total === 0) return [];

  const framed = new Float32Array(entries.length);
  const share = new Float32Array(entries.length);
  let most = 0;
  const weigh = (index: number): void => {
    framed[index] = frame.of(index);
    if (framed[index] === 0 && frame.isStrict) return;
    const own = (tally.carried[index] ?? 0) + (framed[index] ?? 0);
    share[index] = own / (total + (tally.spared[index] ?? 0));
    most = Math.max(most, share[index] ?? 0);
  };
  const leastBy = (): number => most - timeWeight / total - tuning.mostBonus;
  for (const index of tally.touched) weigh(index);
  // Facts that hold not one word of the question, for questions that have none or none that is found.
  if (frame.most / total >= leastBy()) for (const index of frame.members(tally)) weigh(index);

  const shares = Float32Array.from(tally.touched, (index) => share[index] ?? 0);
  const least = Math.max(leastOf(shares, tuning.finalists), leastBy(), Number.MIN_VALUE);
  const order = orderFor(orderWishOf(wish, postings));
  const ranked: Unfinished[] = [];
  for (const index of tally.touched) {
    const own = share[index] ?? 0;
    const entry = entries[index];
    // Thousands of facts may hold the same little; any of them will do.
    if (!entry || own < least || (ranked.length >= tuning.finalists && own === least)) continue;
    const time = timeFit(entry, asked);
    const there = time < 0 ? (time > -1 ? tuning.undated : 0) : time;
    const carried = tally.carried[index] ?? 0;
    const coverage =
      (carried + (framed[index] ?? 0) + timeWeight * there) / (total + (tally.spared[index] ?? 0));
    const score = coverage + bonus(entry, wish, time);
    ranked.push({
      entry,
      coverage,
      carried,
      score: order.byShare({ score, coverage, carried, time }),
      words: 0,
      rivals: 0,
    });
  }
  const best = (a: Ranked, b: Ranked): number => b.score - a.score || newest(b.entry) - newest(a.entry);
  ranked.sort(best);
  for (const one of ranked.slice(0, tuning.likeliest)) {
    one.words = order.byWords(one.entry);
    one.score += one.words;
  }
  return withRivals(ranked.sort(best));
}

/** A question as the order of facts sees it. */
export function orderWishOf(
  { cues, stems }: Pick<Wish, 'cues' | 'stems'>,
  { idOf }: Pick<Postings, 'idOf'>,
): OrderWish {
  const ids = stems.map(idOf);
  const isLong = (at: number): boolean => (stems[at]?.length ?? 0) >= tuning.shortestOfPair;
  return {
    cues,
    words: ids.map((id, at) => (isLong(at) ? id : undefined)),
    known: new Set(ids.filter((id) => id !== undefined)),
  };
}

/** @param ranked best first */
function withRivals(ranked: Unfinished[]): Ranked[] {
  let rivals = 0;
  for (const one of ranked) {
    while ((ranked[rivals]?.score ?? Number.NEGATIVE_INFINITY) >= one.score - tuning.rival) rivals++;
    one.rivals = rivals;
  }
  return ranked;
}

/** What region and topic are worth. */
type Frame = {
  /** To a fact of the very regions and topic. */
  readonly most: number;
  /** To the fact at a position. */
  of(index: number): number;
  /** A fact of another region is no candidate at all. */
  readonly isStrict: boolean;
  /** Touches the facts of the regions and topics, and tells which had not been. */
  members(tally: Tally): readonly number[];
};

function frameOf(postings: Postings, { regions, topics, slight, anyRegion, ofParts }: Wish): Frame {
  const regionWeight = regions.length > 0 ? tuning.region : 0;
  const topicWeight = topics.length === 0 ? 0 : slight ? tuning.slightTopic : tuning.topic;
  const fits = regions.map(postings.fits);
  const lists = topics.map((topic) => postings.of(`topic:${topic}`));
  const onTopic = lists.length > 0 ? new Uint8Array(postings.entries.length) : undefined;
  for (const list of lists) for (const index of list) if (onTopic) onTopic[index] = 1;

  function regionFit(index: number): number {
    if (ofParts) return postings.ofDistrict[index] === 1 ? tuning.partForDistrict : 1;
    let sum = 0;
    let best = 0;
    for (const fit of fits) {
      const one = fit[index] ?? 0;
      sum += one;
      best = Math.max(best, one);
    }
    return anyRegion ? best : sum / fits.length;
  }
  return {
    most: regionWeight + topicWeight,
    isStrict: regions.length > 0,
    of(index) {
      const fit = regions.length > 0 ? regionFit(index) : 1;
      return fit === 0 ? 0 : regionWeight * fit + topicWeight * (onTopic?.[index] ?? 0);
    },
    members(tally) {
      const before = tally.touched.length;
      for (const list of [...regions.map((id) => postings.of(`region:${id}`)), ...lists])
        for (const index of list) tally.touch(index);
      return tally.touched.slice(before);
    },
  };
}

/** The value that about `count` of the shares reach; 0 if there are no more than that. */
function leastOf(shares: Float32Array, count: number): number {
  if (shares.length <= count) return 0;
  return shares.sort()[shares.length - count] ?? 0;
}

const newest = ({ dated, span }: Entry): number => (dated ?? span)?.to ?? 0;

export const wishOf = (
  { regions, terms, asked, cues, stems }: Question,
  topics: readonly string[] = [],
): Wish => ({
  stems,
  regions,
  terms,
  asked,
  cues,
  topics,
  ofParts: cues.has('which-region') && regions.length === 1 && regions[0] === district,
});
