// What speaks for a fact beside its words: a date for "when", a sum for "how much", a speaker for "who said".

import type { Entry } from './postings.ts';
import type { Term } from './question.ts';
import type { Wish } from './rank.ts';
import { ranking as tuning } from './tuning.ts';

/** Cues by which a question asks for a sum, or for what moved it. */
const askSums = [
  'trade',
  'exports',
  'imports',
  'buy',
  'sell',
  'growth',
  'how-much',
  'share',
  'place',
  'target',
  'why',
];

/** A good or a sector that narrows the question: then a fact that lists many goods is no better than another. */
const isTelling = ({ kind, asks, weight }: Term): boolean =>
  kind === 'content' && !asks && weight >= tuning.telling;

/** Cues by which a fact may be said to be asked for: "who built it", "how often". */
const asksSo = [
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how-much',
  'share',
  'how-often',
  'since',
  'how-long',
  'purpose',
];

/** What tips the balance between facts that hold the same words. `time`: as `timeFit` gives it. */
export function bonus(entry: Entry, wish: Wish, time: number): number {
  const { cues, asked, topics } = wish;
  const { fact, terms } = entry;
  let sum = asked && time < 0 ? time * tuning.wrongTime : 0;
  if (cues.has('when') && (fact.date || fact.period)) sum += tuning.fits;
  if (cues.has('how-many') && (fact.amount || fact.numbers)) sum += tuning.fits;
  if (cues.has('how-many') && wish.terms.some(({ keys }) => keys.some((key) => entry.counts.has(key))))
    sum += tuning.counts;
  if (cues.has('how-much') && (fact.amount || fact.trade || fact.numbers)) sum += tuning.fits;
  if (cues.has('who')) {
    if (entry.people > 0) sum += tuning.fits + (entry.people > 1 ? tuning.severalPeople : 0);
  }
  if ((cues.has('said') || cues.has('proposed')) && fact.said_by) sum += tuning.fits;
  const speaker = fact.said_by?.split('/')[0];
  if (speaker && wish.terms.some(({ keys }) => keys.includes(`person:${speaker}`))) sum += tuning.speaker;
  if (cues.has('target') && (fact.topic === 'target' || fact.amount?.qualifier === 'target'))
    sum += tuning.fits * 2;
  if (fact.trade && fact.trade.says !== 'rank' && !askSums.some((cue) => cues.has(cue)))
    sum -= tuning.unaskedSum;
  if (cues.has('region-word') && fact.regions.length > 1) sum += tuning.severalRegions;
  if (cues.has('share') && terms.has('cue:share')) sum += tuning.share;
  if (topics.length > 0 && !wish.slight && !wish.terms.some(isTelling)) {
    // "What does Belarus sell": a fact that lists many goods is a better answer than one about a single lorry.
    sum += Math.min(entry.goods, 6) * tuning.perGood;
  }
  if (asksSo.some((cue) => cues.has(cue) && entry.asked.has(`cue:${cue}`))) sum += tuning.asksSo;
  if (fact.confidence === 'medium') sum -= tuning.doubt;
  return sum;
}
