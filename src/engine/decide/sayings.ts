// Facts found by what their sentences say, and whether the best of them is good enough to be an answer.

import { district, type Fact } from '../../catalog/catalog.ts';
import type { Question } from '../question.ts';
import { type Ranked, rankFacts, timeFit, wishOf } from '../rank.ts';
import { decision as tuning } from '../tuning.ts';
import { asksForGoods, choose, type Draft, hasAny, isAlien, isResidue, type Known, sumOf } from './draft.ts';

const namesOf = ({ people, organisations }: Question): string[] => [
  ...people.map((id) => `person:${id}`),
  ...organisations.map((id) => `organisation:${id}`),
];

/** Topics of facts about goods, by the way they go. */
function goodsTopics(question: Question): string[] {
  const { flow, measure } = question;
  const way = flow ?? (measure === 'turnover' ? undefined : measure);
  if (!asksForGoods(question) && !(hasAny(question, 'sell', 'buy') && way)) return [];
  if (way === undefined) return ['export-goods', 'import-goods'];
  return [way === 'exports' ? 'export-goods' : 'import-goods'];
}

export function sayings(question: Question, { postings }: Known): Draft | undefined {
  const { unclear, regions, terms } = question;
  const goods = asksForGoods(question);
  const residue = terms.some(isResidue);
  const topics = goodsTopics(question);
  const wish = { ...wishOf(question, topics), slight: !goods };
  const [options] = unclear;
  if (options && regions.length === 0) {
    const likely = rankFacts(postings, { ...wish, regions: options, anyRegion: true });
    const [top] = likely;
    if (!top || top.coverage < tuning.accept) return undefined;
    const near = likely.filter(({ score }) => score >= top.score - tuning.margin);
    const left = options.filter((id) => near.some(({ entry }) => entry.fact.regions.includes(id)));
    if (left.length !== 1 || (goods && !residue)) return choose(question, options);
    return accept(question, likely, tuning.accept);
  }
  if (goods && !residue && sumOf(terms.filter(isAlien)) > tuning.referenceAlien) return undefined;
  const ranked = rankFacts(postings, wish);
  const onTopic = ({ entry }: Ranked): boolean => topics.includes(entry.fact.topic);
  return accept(question, goods && !residue ? ranked.filter(onTopic) : ranked, tuning.accept);
}

/** The answer that the ranking gives, or nothing if its best fact does not hold enough of the question. */
export function accept(question: Question, ranked: readonly Ranked[], least: number): Draft | undefined {
  const [top] = ranked;
  if (!top) return undefined;
  const enough = top.carried >= tuning.much && holdsName(question, top) ? least - tuning.lessForMuch : least;
  if (top.coverage < enough || top.score < enough - tuning.scoreSlack || !isSound(question, top))
    return undefined;
  const listed = ranked
    .filter(
      ({ score, coverage }) => score >= top.score - tuning.margin && coverage >= enough - tuning.lessForNext,
    )
    .slice(0, tuning.mostListed)
    .map(({ entry }) => entry.fact);
  const facts = listed.map(({ id }) => id);
  const { trade } = top.entry.fact;
  const { asked } = question;
  if (asked && timeFit(top.entry, asked) === -1)
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

/** A trade fact is shown as a figure, unless a reason, a partner or somebody's words were asked for. */
function wantsFigures(question: Question, listed: readonly Fact[]): boolean {
  if (hasAny(question, 'why')) return false;
  if (hasAny(question, 'partner') && !hasAny(question, 'place', 'ranking')) return false;
  return !(hasAny(question, 'said') && question.people.length > 0 && listed.some((fact) => !fact.trade));
}

function holdsName(question: Question, { entry }: Ranked): boolean {
  const names = [...namesOf(question), ...question.regions.map((id) => `region:${id}`)];
  return names.some((key) => entry.terms.has(key));
}

/** Does the best fact hold enough of the question to be more than a coincidence of words? */
function isSound(question: Question, { entry, coverage, carried }: Ranked): boolean {
  const { regions, unclear, terms } = question;
  if (namesOf(question).some((key) => !entry.terms.has(key)) && coverage < tuning.sure) return false;
  const aliens = terms.some(isAlien);
  if (regions.length + unclear.length > 0) return !aliens || carried >= tuning.leastCarried;
  const named = terms.some(
    ({ keys, kind, asks }) =>
      kind === 'content' && !asks && keys.some((key) => !/^(word|synonym|number|place):/.test(key)),
  );
  if (named && (!aliens || coverage >= tuning.sureOfName)) return true;
  return coverage >= tuning.sure && carried >= tuning.telling;
}
