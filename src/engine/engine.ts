// The engine: a pure function from a question (and the one before) to an answer. No clock, no I/O.

import type { Catalog } from '../catalog/catalog.ts';
import type { Answer, Context } from './answer.ts';
import { buildDecide } from './decide/decider.ts';
import { buildRankedFor, sureness } from './decide/sayings.ts';
import { candidatesFor, type Explanation } from './explain.ts';
import { FigurePicker } from './figures.ts';
import { complete, leaning, otherReadings } from './followup.ts';
import { mayLean } from './leans.ts';
import { buildLexicon, type Concept, type ConceptKind, contentKinds, wordKey } from './lexicon.ts';
import { Looker } from './look.ts';
import { buildOfficeFinder } from './offices.ts';
import { buildParser } from './parse.ts';
import { buildPeriodReader } from './period.ts';
import { buildPostings } from './postings.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import { buildRecoverer, type Locale } from './recover.ts';
import { buildSpeller } from './spelling.ts';
import { stemOf } from './text.ts';
import { buildTradeTable } from './trade.ts';
import { followUp, recovery, engine as tuning } from './tuning.ts';

export type Engine = {
  /**
   * @param text what was typed, of any length and sense
   * @param context that of the previous answer to the same person in the same chat
   * @param hint language to answer in where the question shows none
   */
  answer(text: string, context?: Context, hint?: Locale): Answer;
  /** The answer to a button or a link. */
  look(query: Query, locale: Locale): Answer;
  /** What else one may sensibly ask after this answer, two or three at most. */
  suggest(answer: Answer): readonly Query[];
  /** How a question was understood: for editors and for tests of understanding. */
  parse(text: string): Question;
  /** The way to the answer: for editors who wonder why it is not another one. Same arguments as `answer`. */
  explain(text: string, context?: Context, hint?: Locale): Explanation;
};

/** The newest year that any fact is dated with: "last year" is the one before, whatever the clock says. */
function newestYear(catalog: Catalog): number {
  let year = 0;
  for (const { date } of catalog.facts.values()) year = Math.max(year, Number(date?.slice(0, 4) ?? 0));
  return year;
}

/** The words we know, the reading of time, and which fact says what. */
export function buildIndex(catalog: Catalog) {
  const lexicon = buildLexicon(catalog);
  const periods = buildPeriodReader(catalog, newestYear(catalog));
  return { lexicon, periods, postings: buildPostings(catalog, lexicon, periods) };
}

/** Nearly every question names a place of ours and has a word of asking: a misspelt word is more often one of these. */
function likelihoodOf(meanings: readonly Concept[], { places }: Catalog): number {
  const has = (...kinds: readonly ConceptKind[]): boolean =>
    meanings.some(({ kind }) => kinds.includes(kind));
  if (has('region')) return recovery.likelyRegion;
  const isPlace = meanings.some(({ kind, id }) => kind === 'place' && places.get(id)?.ours !== false);
  return isPlace || has('cue', 'filler') ? recovery.likelyCue : 0;
}

type Understood = { readonly question: Question; readonly answer: Answer };

const isFound = ({ kind }: Answer): boolean => kind === 'facts' || kind === 'figures';

export function createEngine(catalog: Catalog): Engine {
  const { lexicon, periods, postings } = buildIndex(catalog);
  const ours = new Set([...lexicon.ownForms, ...postings.forms, ...periods.forms]);
  const ourStems = new Set([...ours].map(stemOf));
  const forms = new Set([...ours, ...lexicon.forms]);
  const recover = buildRecoverer({
    isKnown: (word) => lexicon.has(word.stem) || postings.has(wordKey(word.stem)) || periods.isTimeWord(word),
    isOurs: (word) => lexicon.meaningsOf(word.stem).some(({ kind }) => contentKinds.has(kind)),
    likelihood: (word) => likelihoodOf(lexicon.meaningsOf(word.stem), catalog),
    continuations: (stem) => lexicon.continuations(stem),
    isForeign: (form) => !ours.has(form) && !ourStems.has(stemOf(form)),
    forms: ours,
    speller: buildSpeller(forms),
  });
  const parse = buildParser({ catalog, lexicon, postings, periods, recover });
  const table = buildTradeTable(catalog, postings);
  const known = {
    catalog,
    postings,
    figures: new FigurePicker(catalog, table),
    holderOf: buildOfficeFinder(catalog, lexicon, periods),
    rankedFor: buildRankedFor(postings),
  };
  const decide = buildDecide(known);
  const looker = new Looker(known, table, decide);

  function understand(text: string, context: Context | undefined, hint: Locale): Understood {
    const asked = parse(text.slice(0, tuning.mostCharacters));
    const question = complete(asked, context);
    const answer = decide(question, question.locale ?? hint);
    // "Did he say anything of science?" is about more than a sector at a glance.
    const isGlance = answer.kind === 'profile' && 'sector' in answer && asked.wordCount > followUp.glance;
    const isFree = isGlance || (answer.kind === 'facts' && !question.measure) || answer.kind === 'outOfScope';
    if (!context || !isFree) return { question, answer };
    // Of all that the question may mean beside what was talked about, that of which most is known.
    const alone = question === asked || answer.kind === 'outOfScope';
    const others = otherReadings(asked, question);
    if (mayLean(asked) && alone) others.push(leaning(asked, context));
    let best: Understood = { question, answer };
    let sure = sureness(question, known);
    for (const other of others) {
      const otherSure = sureness(other, known);
      if (otherSure <= sure + followUp.surer) continue;
      const otherAnswer = decide(other, other.locale ?? hint);
      if (!isFound(otherAnswer)) continue;
      best = { question: other, answer: otherAnswer };
      sure = otherSure;
    }
    return best;
  }

  return {
    look: (query, locale) => looker.look(query, locale),
    suggest: (answer) => looker.suggest(answer),
    parse: (text) => parse(text.slice(0, tuning.mostCharacters)),
    answer: (text, context, hint = 'en') => understand(text, context, hint).answer,
    explain(text, context, hint = 'en') {
      const { question, answer } = understand(text, context, hint);
      return { question, answer, candidates: candidatesFor(question, known.rankedFor(question)) };
    },
  };
}
