// Facts found by what their sentences say, and whether the best of them is good enough to be an answer.

import { district, type Fact } from '../../catalog/catalog.ts';
import { confidenceIn } from '../confidence.ts';
import type { Postings } from '../postings.ts';
import { isAlien, type Question } from '../question.ts';
import { type Ranked, rankFacts, type Wish, wishOf } from '../rank.ts';
import { timeFit } from '../time-fit.ts';
import { decision as tuning } from '../tuning.ts';
import { asksForGoods, choose, type Draft, hasAny, isResidue, type Known, sumOf } from './draft.ts';

/** Topics of facts about goods, by the way they go. */
function goodsTopics(question: Question): string[] {
  const { flow, measure } = question;
  const way = flow ?? (measure === 'turnover' ? undefined : measure);
  if (!asksForGoods(question) && !(hasAny(question, 'sell', 'buy') && way)) return [];
  if (way === undefined) return ['export-goods', 'import-goods'];
  return [way === 'exports' ? 'export-goods' : 'import-goods'];
}

/** What the words of the question look for: for goods their topic counts in full, else it only tips the balance. */
export const wishFor = (question: Question): Wish => ({
  ...wishOf(question, goodsTopics(question)),
  slight: !asksForGoods(question),
});

export function sayings(question: Question, known: Known): Draft | undefined {
  const { postings } = known;
  const { unclear, regions, terms } = question;
  const goods = asksForGoods(question);
  const residue = terms.some(isResidue);
  const wish = wishFor(question);
  const { topics } = wish;
  const [options] = unclear;
  if (options && regions.length === 0) {
    const likely = rankFacts(postings, { ...wish, regions: options, anyRegion: true });
    const [top] = likely;
    if (!top || confidenceIn({ ...question, regions: options }, top) < 0) return undefined;
    const near = likely.filter(({ score }) => score >= top.score - tuning.margin);
    const left = options.filter((id) => near.some(({ entry }) => entry.fact.regions.includes(id)));
    if (left.length !== 1 || (goods && !residue)) return choose(question, options);
    return accept({ ...question, regions: left }, likely, known);
  }
  if (goods && !residue && sumOf(terms.filter(isAlien)) > tuning.referenceAlien) return undefined;
  const ranked = known.rankedFor(question);
  const onTopic = ({ entry }: Ranked): boolean => topics.includes(entry.fact.topic);
  if (goods && !residue) return accept(question, ranked.filter(onTopic), known);
  // Goods that go the other way share every word with those asked for, and must not be told with them.
  const [top] = ranked;
  const isOneWay = topics.length === 1 && top && onTopic(top);
  const isOtherWay = (one: Ranked): boolean =>
    ['export-goods', 'import-goods'].includes(one.entry.fact.topic) && !onTopic(one);
  return accept(question, isOneWay ? ranked.filter((one) => !isOtherWay(one)) : ranked, known);
}

/** Each question is ranked once, whoever asks for it. */
export function buildRankedFor(postings: Postings): Known['rankedFor'] {
  const known = new WeakMap<Question, readonly Ranked[]>();
  return (question) => {
    const ranked = known.get(question) ?? rankFacts(postings, wishFor(question));
    known.set(question, ranked);
    return ranked;
  };
}

/** Log odds that anything is told of what the question asks for. */
export function sureness(question: Question, { rankedFor }: Pick<Known, 'rankedFor'>): number {
  const [top] = rankedFor(question);
  return top ? confidenceIn(question, top) : Number.NEGATIVE_INFINITY;
}

/** "How much malt did Tomsk sell": what is known of malt that was sold to Tomsk is no answer. */
function goesOtherWay({ flow, isWaySure }: Question, { entry: { fact } }: Ranked): boolean {
  const { trade } = fact;
  const isOther = trade?.part === true && trade.measure !== 'turnover' && trade.measure !== flow;
  return isWaySure && flow !== undefined && isOther;
}

/** The answer that the ranking gives, or nothing if its best fact is not sure enough to be one. */
export function accept(question: Question, all: readonly Ranked[], { postings }: Known): Draft | undefined {
  const ranked = all.filter((one) => !goesOtherWay(question, one));
  const top = newestCount(question, ranked, surest(question, ranked));
  if (!top) return undefined;
  const isSure = isPartNamed(question, top) || asksForList(question);
  if (confidenceIn(question, top) < (isSure ? tuning.sureOfPart : 0)) return undefined;
  const near = ranked
    .filter(({ score }) => score >= top.score - tuning.margin)
    .map(({ entry }) => entry.fact);
  const beside = (top.entry.fact.beside ?? [])
    .map((id) => postings.byId.get(id)?.fact)
    .filter((fact) => fact !== undefined);
  const listed = [...new Set([top.entry.fact, ...beside, ...near])].slice(0, tuning.mostListed);
  const facts = listed.map(({ id }) => id);
  const { trade } = top.entry.fact;
  const { asked } = question;
  // "How many in 2015": what is known without a date, or tells no number, is no count of that year.
  const { amount, numbers } = top.entry.fact;
  const isCount = amount !== undefined || trade !== undefined || numbers !== undefined;
  const least = hasAny(question, 'how-many', 'how-much') ? (isCount ? 0 : tuning.within) : tuning.undated;
  if (asked && timeFit(top.entry, asked) < least)
    return {
      kind: 'noData',
      regions: question.regions,
      measure: trade?.measure,
      asked,
      facts: facts.slice(0, 2),
    };
  if (!trade || !wantsFigures(question, listed)) return { kind: 'facts', facts };
  const rows = listed
    .filter((fact) => fact.trade)
    .map(({ id, regions }) => ({ region: regions[0] ?? district, fact: id }));
  const shape = rows.length > 1 ? 'series' : 'single';
  return { kind: 'figures', shape, measure: trade.measure, asked, rows, facts: rows.map(({ fact }) => fact) };
}

/** "How many BelAZ trucks work there": of several counts of the same thing the newest one. */
function newestCount(
  question: Question,
  ranked: readonly Ranked[],
  top: Ranked | undefined,
): Ranked | undefined {
  if (!top || question.asked || !hasAny(question, 'how-many')) return top;
  const isAsked = (key: string): boolean => question.terms.some(({ keys }) => keys.includes(key));
  const counted = [...top.entry.counts].filter(isAsked);
  const region = top.entry.fact.regions[0] ?? '';
  const isSame = ({ entry, score }: Ranked): boolean =>
    score >= top.score - tuning.margin &&
    counted.some((key) => entry.counts.has(key)) &&
    entry.fact.regions.includes(region);
  const last = ({ entry }: Ranked): number => (entry.dated ?? entry.span)?.to ?? 0;
  return ranked.filter(isSame).reduce((best, one) => (last(one) > last(best) ? one : best), top);
}

/**
 * Of the facts that the ranking can hardly tell apart the one that the question fits best. One that holds nothing but the
 * region, the topic and common words must be further ahead to win.
 */
function surest(question: Question, ranked: readonly Ranked[]): Ranked | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const holds = ({ terms, asked }: Ranked['entry']): boolean =>
    question.terms.some(
      (term) => isResidue(term) && term.keys.some((key) => terms.has(key) || asked.has(key)),
    );
  const lead = holds(first.entry) ? tuning.level : tuning.margin;
  const level = ranked.filter(({ score }) => score >= first.score - lead);
  const sure = level.map((one) => confidenceIn(question, one));
  return level[sure.indexOf(Math.max(...sure))];
}

/** "What did Omsk propose": all that was proposed there, and no one fact more than another. */
const asksForList = (question: Question): boolean =>
  question.regions.length > 0 &&
  hasAny(question, 'proposed') &&
  !question.terms.some((term) => isResidue(term) || isAlien(term));

/** "Exports of malt": the very good or plant, in a figure of the very kind that is asked for. */
function isPartNamed({ goods, organisations, measure, terms }: Question, { entry }: Ranked): boolean {
  const names = [...goods.map((id) => `good:${id}`), ...organisations.map((id) => `organisation:${id}`)];
  const isMeasure =
    measure !== undefined && (entry.fact.trade?.measure === measure || measure === 'turnover');
  return isMeasure && !terms.some(isAlien) && names.some((key) => entry.terms.has(key));
}

/** A trade fact is shown as a figure, unless a reason, a partner or somebody's words were asked for. */
function wantsFigures(question: Question, listed: readonly Fact[]): boolean {
  if (hasAny(question, 'why')) return false;
  const [top] = listed;
  if (top?.trade?.says === 'rank' || top?.trade?.place !== undefined) return true;
  if (hasAny(question, 'partner') && !hasAny(question, 'place', 'ranking')) return false;
  if (hasAny(question, 'how-much', 'growth', 'place', 'share')) return true;
  return !(hasAny(question, 'said') && question.people.length > 0 && listed.some((fact) => !fact.trade));
}
