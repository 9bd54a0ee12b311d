// Facts in the order of how much of the question they carry.

import { district } from '../catalog/catalog.ts';
import { overlaps, sameSpan, within } from './months.ts';
import type { Asked } from './period.ts';
import type { Entry, Postings } from './postings.ts';
import type { Question, Term } from './question.ts';
import { Tally } from './tally.ts';
import { ranking as tuning } from './tuning.ts';

export type Ranked = {
  readonly entry: Entry;
  /** Share of the question's weight that the fact carries, 0 to 1, before bonuses. */
  readonly coverage: number;
  /** Weight of the words and names it carries, region, topic and time apart. */
  readonly carried: number;
  /** What the order goes by. */
  readonly score: number;
};

export type Wish = {
  readonly regions: readonly string[];
  readonly terms: readonly Term[];
  readonly asked: Asked | undefined;
  readonly cues: ReadonlySet<string>;
  /** Topics that answer the question best, e.g. export goods for "what do we sell". */
  readonly topics: readonly string[];
  /** The topic only tips the balance between facts that the words find. */
  readonly slight?: boolean;
  /** One of the regions is meant, it is not said which; otherwise all of them. */
  readonly anyRegion?: boolean;
};

/** How far a fact is about one of the regions asked for: 1 its own, less for the district as a whole or a part of it. */
function regionFit({ fact, terms }: Entry, regions: readonly string[], anyRegion = false): number {
  if (regions.length === 0) return 1;
  const fits = regions.map((region) => {
    if (fact.regions.includes(region)) return 1;
    if (region === district) {
      if (fact.scope === 'russia') return tuning.wideForDistrict;
      return fact.regions.length > 1 ? tuning.manyForDistrict : tuning.partForDistrict;
    }
    if (terms.has(`region:${region}`)) return tuning.mentionedRegion;
    return fact.regions.includes(district) ? tuning.districtForPart : 0;
  });
  if (anyRegion) return Math.max(...fits);
  return fits.reduce<number>((sum, fit) => sum + fit, 0) / regions.length;
}

/** 1 the very time asked for, 0.5 within it, -1 another time; 0 if nothing was asked or nothing is known. */
export function timeFit({ span, dated, years, mentioned }: Entry, asked: Asked | undefined): number {
  if (!asked) return 0;
  if (asked.monthOnly !== undefined) {
    const month = (dated ?? span)?.from;
    const single = dated && dated.from === dated.to;
    return month !== undefined && single && month % 12 === asked.monthOnly - 1 ? 0.5 : -0.3;
  }
  const spans = [span, dated, ...mentioned].filter((s) => s !== undefined);
  if (spans.some((s) => sameSpan(s, asked.span))) return 1;
  if (spans.some((s) => within(s, asked.span))) return 0.9;
  if (!asked.isPart && asked.years.some((year) => years.has(year))) return 0.8;
  if (spans.some((s) => overlaps(s, asked.span))) return asked.isPart ? 0.2 : 0.5;
  return spans.length === 0 ? -0.5 : -1;
}

/** Facts by score, best first; of very many only the most likely are looked at closely. */
export function rankFacts(postings: Postings, wish: Wish): Ranked[] {
  const { regions, terms, asked, topics } = wish;
  const tally = new Tally(postings.entries.length);
  let total = 0;
  for (const term of terms) {
    total += term.missing;
    if (term.missing > 0 || term.weight >= tuning.leastHint) tally.add(term, postings);
  }
  const regionWeight = regions.length > 0 ? tuning.region : 0;
  const topicWeight = topics.length === 0 ? 0 : wish.slight ? tuning.slightTopic : tuning.topic;
  for (const key of [...regions.map((id) => `region:${id}`), ...topics.map((topic) => `topic:${topic}`)])
    for (const index of postings.of(key)) tally.touch(index);
  const timeWeight = asked ? tuning.time : 0;
  total += regionWeight + topicWeight + timeWeight;
  if (total === 0) return [];

  const held = new Float32Array(tally.touched.length);
  let most = 0;
  tally.touched.forEach((index, at) => {
    const entry = postings.entries[index];
    const fit = entry ? regionFit(entry, regions, wish.anyRegion) : 0;
    if (!entry || fit === 0) return;
    const onTopic = topics.includes(entry.fact.topic) ? 1 : 0;
    held[at] = (tally.carried[index] ?? 0) + regionWeight * fit + topicWeight * onTopic;
    most = Math.max(most, (held[at] ?? 0) / (total + (tally.spared[index] ?? 0)));
  });
  const share = held.map((weight, at) => weight / (total + (tally.spared[tally.touched[at] ?? 0] ?? 0)));
  const least = Math.max(leastOf(share, tuning.finalists), most - timeWeight / total - tuning.mostBonus);
  const ranked: Ranked[] = [];
  tally.touched.forEach((index, at) => {
    const entry = postings.entries[index];
    const own = held[at] ?? 0;
    if (!entry || own === 0 || (share[at] ?? 0) < least) return;
    // Thousands of facts may hold the same little; any of them will do.
    if (ranked.length >= tuning.finalists && share[at] === least) return;
    const time = timeFit(entry, asked);
    const there = time < 0 ? (time > -1 ? tuning.undated : 0) : time;
    const coverage = (own + timeWeight * there) / (total + (tally.spared[index] ?? 0));
    const score = coverage + bonus(entry, wish, time);
    ranked.push({ entry, coverage, carried: tally.carried[index] ?? 0, score });
  });
  return ranked.sort((a, b) => b.score - a.score || newest(b.entry) - newest(a.entry));
}

/** The value that about `count` of the shares reach; 0 if there are no more than that. */
function leastOf(shares: Float32Array, count: number): number {
  if (shares.length <= count) return 0;
  return shares.slice().sort()[shares.length - count] ?? 0;
}

const newest = ({ dated, span }: Entry): number => (dated ?? span)?.to ?? 0;

/** Cues by which a question asks for a sum, or for what moved it. */
const askSums = ['trade', 'exports', 'imports', 'growth', 'how-much', 'share', 'place', 'target', 'why'];

function bonus(entry: Entry, wish: Wish, time: number): number {
  const { cues, asked, topics } = wish;
  const { fact, terms } = entry;
  let sum = asked && time < 0 ? time * tuning.wrongTime : 0;
  if (cues.has('when') && (fact.date || fact.period)) sum += tuning.fits;
  if (cues.has('how-many') && (fact.amount || fact.numbers)) sum += tuning.fits;
  if (cues.has('how-much') && (fact.amount || fact.trade || fact.numbers)) sum += tuning.fits;
  if (cues.has('who')) {
    if (entry.people > 0) sum += tuning.fits + (entry.people > 1 ? tuning.severalPeople : 0);
  }
  if ((cues.has('said') || cues.has('proposed')) && fact.said_by) sum += tuning.fits;
  if (cues.has('target') && (fact.topic === 'target' || fact.amount?.qualifier === 'target'))
    sum += tuning.fits * 2;
  if (fact.trade && !askSums.some((cue) => cues.has(cue))) sum -= tuning.unaskedSum;
  if (cues.has('region-word') && fact.regions.length > 1) sum += tuning.severalRegions;
  if (cues.has('share') && terms.has('cue:share')) sum += tuning.share;
  if (topics.length > 0 && !wish.slight) {
    // "What does Belarus sell": a fact that lists many goods is a better answer than one about a single lorry.
    sum += Math.min(entry.goods, 6) * tuning.perGood;
  }
  if (fact.confidence === 'medium') sum -= tuning.doubt;
  return sum;
}

export const wishOf = ({ regions, terms, asked, cues }: Question, topics: readonly string[] = []): Wish => ({
  regions,
  terms,
  asked,
  cues,
  topics,
});
