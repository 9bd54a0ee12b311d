// Questions about figures of trade: whether one is asked for, and which part of the data answers it.

import { district } from '../../catalog/catalog.ts';
import { attributeCues, isPerson } from '../leans.ts';
import { isAlien, type Measure, type Question, type Term } from '../question.ts';
import { rankFacts, wishOf } from '../rank.ts';
import { decision as tuning } from '../tuning.ts';
import { pick } from './both-ways.ts';
import {
  asksForGoods,
  choose,
  type Draft,
  hasAny,
  isNumber,
  isResidue,
  type Known,
  namesRegion,
  narrows,
  sumOf,
} from './draft.ts';
import { saidBeside } from './said-beside.ts';
import { accept, sayings } from './sayings.ts';

/** Cues by which something else than a sum is asked of a region and a year: "how many governors came in 2012". */
const otherwise = ['how-many', 'who', 'where', 'said', 'talks', 'proposed', ...attributeCues];

/** "What was discussed with Tuva in 2022": a word that would not narrow a question about a figure that there is. */
const saysMore = ({ kind, asks, weight }: Term): boolean =>
  kind === 'content' && !asks && weight > tuning.slight;

/** The measure that a question about figures is about; undefined if it is about something else. */
function measureAsked(question: Question): Measure | undefined {
  const { measure, terms, asked, people, regions } = question;
  // "The smallest partner in Siberia" asks for a ranking, "the major partners" for those that were named.
  const isOfAll = hasAny(question, 'region-word') || regions.every((id) => id === district);
  const isForemost = hasAny(question, 'partner') && hasAny(question, 'ranking', 'least') && isOfAll;
  if (isForemost && !asked && !hasAny(question, 'said')) return 'turnover';
  if (hasAny(question, 'why') || (hasAny(question, 'partner') && !hasAny(question, 'place')))
    return undefined;
  if (asksForGoods(question)) return undefined;
  if (measure && hasAny(question, 'trade', 'exports', 'imports', 'how-much', 'growth', 'series', 'share'))
    return measure;
  if (measure && !hasAny(question, 'sell', 'buy')) return measure;
  // "Siberia 2012", "latest total for Omsk": a region and a time or a shape, and nothing else.
  const rest = terms.filter(
    (term) => (isResidue(term) && !isPerson(term)) || (isAlien(term) && term.weight > tuning.slightAlien),
  );
  if (
    rest.length > 0 ||
    (!measure && hasAny(question, ...otherwise) && !hasAny(question, 'place', 'ranking', 'least'))
  )
    return undefined;
  // "What kinds of joint work in 2020": not the sum of that year.
  if (!measure && hasAny(question, 'what') && terms.some(saysMore)) return undefined;
  const shaped = hasAny(
    question,
    'latest',
    'place',
    'growth',
    'ranking',
    'least',
    'series',
    'target',
    'how-much',
    'share',
    'compare',
    'balance',
    'record',
  );
  if (namesRegion(question))
    return people.length === 0 && (asked || shaped) ? (measure ?? 'turnover') : undefined;
  return hasAny(question, 'ranking') && hasAny(question, 'region-word') ? 'turnover' : undefined;
}

export function trading(question: Question, known: Known): Draft | undefined {
  const measure = measureAsked(question);
  if (!measure) return undefined;
  const { terms, people, elsewhere, unclear, asked } = question;
  // "By 22 or by 60 percent": a number is no part of the trade.
  const residue = terms.filter(
    (term) => isResidue(term) && narrows(term) && !isPerson(term) && !isNumber(term),
  );
  const aliens = terms.filter(isAlien);
  if (elsewhere.length > 0 || residue.length > 0) return partOfTrade(question, measure, known);
  if (sumOf(aliens) > tuning.tolerated || aliens.some(({ weight }) => weight > 1)) return undefined;
  const regions = question.regions.length > 0 ? question.regions : known.figures.regionsOf(people);
  const [options] = unclear;
  if (options && regions.length === 0) return choose(question, options);
  if (regions.length === 0 && aliens.length > 0) return undefined;
  const picked = pick(question, regions, measure, known);
  const told = 'rows' in picked ? saidBeside(question, measure, picked.rows, known) : undefined;
  if (told) return told;
  if ('rows' in picked) {
    // Where those of whom a figure is known stand side by side, all of Siberia has no place among them.
    const isOfEach = picked.rows.every(({ region }) => region !== district);
    const without = regions.filter(
      (id) => !(isOfEach && id === district) && picked.rows.every(({ region }) => region !== id),
    );
    const facts = picked.rows.map(({ fact }) => fact);
    return { kind: 'figures', ...picked, measure, asked, without, facts };
  }
  // No figure, but the question says more than a region and a time: perhaps somebody said something.
  const isNamed = hasAny(question, 'trade', 'exports', 'imports');
  const lacks = 'lacks' in picked;
  if (!lacks && (aliens.length > 0 || terms.some(isNamed ? isResidue : saysMore))) {
    const [top] = known.rankedFor(question);
    const found = top && top.coverage >= tuning.accept ? sayings(question, known) : undefined;
    if (found && found.kind !== 'noData') return found;
  }
  return {
    kind: 'noData',
    regions: regions.length > 0 ? regions : [district],
    measure,
    asked,
    facts: picked.nearest,
    ...(lacks && { lacks: picked.lacks }),
  };
}

/** A part of the trade (malt, one plant, one Belarusian oblast), or a statement that holds what else was named. */
function partOfTrade(question: Question, measure: Measure, known: Known): Draft | undefined {
  const topics = measure === 'turnover' ? ['turnover', 'target'] : [measure, 'turnover'];
  const ranked = rankFacts(known.postings, { ...wishOf(question, topics), slight: true });
  const oblasts = oblastsIn(question, known);
  if (oblasts.length === 0) return accept(question, ranked, known);
  // What Brest Oblast trades is not what all of Belarus does.
  const own = ranked.filter(({ entry }) => oblasts.some((key) => entry.terms.has(key)));
  const found = accept(question, own, known);
  const { regions, asked } = question;
  const isSum = hasAny(question, 'how-much', 'trade', 'exports', 'imports');
  if (regions.length === 0 || found?.kind === 'figures' || (found && !isSum)) return found;
  const whole = pick(question, regions, measure, known);
  const facts = 'rows' in whole ? whole.rows.map(({ fact }) => fact) : whole.nearest;
  return { kind: 'noData', lacks: 'part', regions, measure, asked, facts };
}

/** Oblasts and towns of Belarus that are named, but for Minsk where it stands for the country. */
const oblastsIn = ({ terms }: Question, { catalog }: Known): string[] =>
  terms
    .flatMap(({ keys }) => keys)
    .filter((key) => {
      const place = key.startsWith('place:') ? catalog.places.get(key.slice('place:'.length)) : undefined;
      return place?.in === 'belarus' && place.stands_for === undefined;
    });
