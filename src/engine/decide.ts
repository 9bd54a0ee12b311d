// From a question to an answer: which kind of answer it is, and when the honest answer is that there is none.

import { type Catalog, district } from '../catalog/catalog.ts';
import type { Answer, Attribute, Talk } from './answer.ts';
import type { FigurePicker } from './figures.ts';
import { attributeCues, contextOf } from './followup.ts';
import type { Postings } from './postings.ts';
import type { Measure, Question, Term } from './question.ts';
import { type Ranked, rankFacts, timeFit, wishOf } from './rank.ts';
import type { Locale } from './recover.ts';
import { decision as tuning } from './tuning.ts';

const talks: readonly Talk[] = ['abilities', 'how-are-you', 'thanks', 'bye', 'greeting', 'praise'];

const isAlien = ({ kind }: Term): boolean => kind === 'alien';
/** Terms that narrow the question beyond its region, measure and time. */
const isResidue = ({ kind, weight, asks }: Term): boolean => kind === 'content' && !asks && weight >= tuning.residue;
/** A name or a rare word; a turn of phrase does not turn a question about figures into another one. */
const narrows = ({ keys, weight }: Term): boolean =>
  keys.some((key) => !/^(word|synonym|number):/.test(key)) || weight >= tuning.toleratedResidue;
const sum = (terms: readonly Term[]): number => terms.reduce((total, { weight }) => total + weight, 0);

type Draft = Answer extends infer A ? (A extends Answer ? Omit<A, 'locale' | 'context'> : never) : never;

export class Decider {
  readonly #catalog: Catalog;
  readonly #postings: Postings;
  readonly #figures: FigurePicker;

  constructor(catalog: Catalog, postings: Postings, figures: FigurePicker) {
    this.#catalog = catalog;
    this.#postings = postings;
    this.#figures = figures;
  }

  decide(question: Question, locale: Locale): Answer {
    const draft = this.#draft(question);
    if (question.again && question.again.length > 0) return this.#again(question, locale);
    const understood = !['outOfScope', 'notUnderstood', 'smallTalk'].includes(draft.kind);
    const measure = draft.kind === 'figures' || draft.kind === 'noData' ? draft.measure : question.measure;
    const regions = draft.kind === 'figures' ? [...new Set(draft.rows.map(({ region }) => region))] : question.regions;
    const context = understood
      ? contextOf(
          draft.kind === 'choose' ? { ...question, unclear: [draft.regions] } : question,
          measure,
          draft.kind === 'figures' && draft.shape === 'ranking' ? question.regions : regions,
          draft.facts,
        )
      : undefined;
    return { ...draft, locale, context } as Answer;
  }

  #draft(question: Question): Draft {
    if (question.wordCount === 0) return { kind: 'notUnderstood', facts: [] };
    if (this.#isForeignMatter(question)) return { kind: 'outOfScope', facts: [] };
    const talk = this.#smallTalk(question);
    if (talk) return { kind: 'smallTalk', talk, facts: [] };
    return (
      this.#reference(question) ??
      this.#trade(question) ??
      this.#subject(question) ??
      this.#facts(question) ??
      this.#nothing(question)
    );
  }

  /** "Who said that?", "when was that?": the same facts once more, with who said it and when. */
  #again(question: Question, locale: Locale): Answer {
    const facts = question.again ?? [];
    return { kind: 'facts', facts, locale, context: contextOf(question, undefined, question.regions, facts) };
  }

  #smallTalk({ cues, regions, measure, terms, people, organisations, wordCount, asked, unclear }: Question): Talk | undefined {
    const talk = talks.find((cue) => cues.has(cue));
    if (!talk || regions.length + people.length + organisations.length + unclear.length > 0 || measure || asked) return undefined;
    if (terms.some((term) => isAlien(term) && term.weight > 1)) return undefined;
    const rest = terms.filter((term) => term.kind !== 'hint' && term.weight >= tuning.residue);
    if (rest.length > (talk === 'praise' ? 0 : 1) || (talk !== 'abilities' && wordCount > tuning.smallTalkWords)) return undefined;
    return talk;
  }

  /** Trade, population and the like of a place that is not ours: China, Moscow. */
  #isForeignMatter({ elsewhere, regions, unclear, cues, terms }: Question): boolean {
    if (elsewhere.length === 0 || regions.length + unclear.length > 0) return false;
    const asks = ['trade', 'exports', 'imports', ...attributeCues].some((cue) => cues.has(cue));
    const beyond = terms.filter((term) => isResidue(term) && !elsewhere.some((id) => term.keys.includes(`place:${id}`)));
    return asks && beyond.every(({ weight }) => weight < tuning.subjectResidue);
  }

  // --- reference values: population, area, capital ...

  #reference(question: Question): Draft | undefined {
    const { cues, regions, unclear, terms, asked } = question;
    if (question.measure && !cues.has('population')) return undefined;
    if (['growth', 'target', 'place', 'series'].some((cue) => cues.has(cue)) && asked) return undefined;
    const attribute = attributeCues.find((cue) => cues.has(cue)) as Attribute | undefined;
    if (!attribute) return undefined;
    const aliens = terms.filter(isAlien);
    if (aliens.length > 1 || sum(aliens) > tuning.referenceAlien) return undefined;
    if (terms.some((term) => isResidue(term) && term.weight >= tuning.referenceResidue)) return undefined;
    if (unclear.length > 0 && regions.length === 0) return this.#choose(question, unclear[0] ?? []);
    const region = regions.find((id) => id !== district) ?? regions[0] ?? (['members', 'district-now'].includes(attribute) ? district : undefined);
    if (!region) return undefined;
    if (attribute === 'head' && !(asked?.years.includes(2013) ?? false)) return this.#presentHead(region);
    if (attribute === 'head' && asked?.isPart === false) return this.#headIn2013(region);
    return { kind: 'profile', region, attribute, facts: [] };
  }

  #headIn2013 = (region: string): Draft => ({ kind: 'profile', region, attribute: 'head', facts: [] });

  /** The newest head of a region that the facts know. */
  #presentHead(region: string): Draft | undefined {
    const heads = [...this.#catalog.people.values()].flatMap((person) =>
      person.offices
        .filter((office) => office.region === region && /^(acting-)?(governor|head|envoy)/.test(office.key))
        .map((office) => ({ person: person.id, last: office.as_of?.at(-1) ?? office.from ?? '' })),
    );
    heads.sort((a, b) => b.last.localeCompare(a.last));
    const [head] = heads;
    return head && this.#personCard(head.person);
  }

  // --- figures of trade

  #measureAsked(question: Question): Measure | undefined {
    const { cues, measure, terms, regions, asked, unclear, people } = question;
    if (cues.has('why') || (cues.has('partner') && !cues.has('place'))) return undefined;
    const noun = cues.has('trade') || cues.has('exports') || cues.has('imports');
    if (this.#asksForGoods(question)) return undefined;
    if (measure && (noun || cues.has('how-much') || question.cues.has('growth'))) return measure;
    if (measure && !cues.has('sell') && !cues.has('buy')) return measure;
    const isSpeaker = ({ keys }: Term): boolean => keys.some((key) => key.startsWith('person:'));
    const bare = !terms.some((term) => isResidue(term) && !isSpeaker(term)) && !terms.some(isAlien);
    const named = regions.length + unclear.length > 0;
    const shaped = ['latest', 'place', 'growth', 'ranking', 'target', 'how-much', 'compare'].some((cue) => cues.has(cue));
    if (named && bare && ((asked && people.length === 0) || shaped)) return measure ?? 'turnover';
    if (bare && !named && cues.has('ranking') && cues.has('region-word')) return 'turnover';
    return undefined;
  }

  #asksForGoods({ cues, goods, flow, terms }: Question): boolean {
    if (cues.has('goods')) return true;
    const moves = cues.has('sell') || cues.has('buy');
    const verb = moves || cues.has('export-verb') || cues.has('import-verb');
    if (!cues.has('what') || cues.has('how-much') || goods.length > 0) return false;
    const noun = ['trade', 'exports', 'imports'].some((cue) => cues.has(cue));
    return verb || (flow !== undefined && !noun && !terms.some(isResidue));
  }

  #trade(question: Question): Draft | undefined {
    const measure = this.#measureAsked(question);
    if (!measure) return undefined;
    const { terms, people, elsewhere } = question;
    const names = new Set(people.map((id) => `person:${id}`));
    const residue = terms.filter((term) => isResidue(term) && narrows(term) && !term.keys.some((key) => names.has(key)));
    const aliens = terms.filter(isAlien);
    if (elsewhere.length > 0 || residue.length > 0) {
      const found = this.#tradeFacts(question, measure);
      if (found) return found;
    }
    if (elsewhere.length > 0) return undefined;
    if (sum(aliens) > tuning.tolerated || aliens.some(({ weight }) => weight > 1)) return undefined;
    if (residue.length > 0) return undefined;
    const own = question.regions.length > 0 ? question.regions : this.#figures.regionsOf(people);
    if (question.unclear.length > 0 && own.length === 0) return this.#choose(question, question.unclear[0] ?? []);
    if (own.length === 0 && aliens.length > 0) return undefined;
    const picked = this.#figures.pick(question, own, measure);
    // No figure, but the question says more than a region and a time: perhaps somebody said something.
    if ('nearest' in picked && (aliens.length > 0 || terms.some(isResidue))) {
      const found = this.#facts(question);
      if (found && found.kind !== 'noData') return found;
    }
    if ('nearest' in picked)
      return { kind: 'noData', regions: own.length > 0 ? own : [district], measure, asked: question.asked, facts: picked.nearest };
    return {
      kind: 'figures',
      shape: picked.shape,
      measure,
      asked: question.asked,
      rows: picked.rows,
      facts: picked.rows.map(({ fact }) => fact),
    };
  }

  /** A part of the trade (malt, one plant, one Belarusian oblast), or a statement that holds what else was named. */
  #tradeFacts(question: Question, measure: Measure): Draft | undefined {
    const topics = measure === 'turnover' ? ['turnover', 'target'] : [measure, 'turnover'];
    const ranked = rankFacts(this.#postings, { ...wishOf(question, topics), slight: true });
    return this.#accept(question, ranked, tuning.acceptTrade);
  }

  // --- a person, an organisation, a sector or a region as such

  #subject(question: Question): Draft | undefined {
    const { people, organisations, sectors, goods, regions, terms, unclear, asked, measure, cues } = question;
    if (asked || measure || terms.some(isAlien)) return undefined;
    const residue = terms.filter(isResidue);
    const only = (kind: string, id: string): boolean =>
      residue.every(({ keys, weight }) => keys.includes(`${kind}:${id}`) || weight < tuning.subjectResidue);
    const [person] = people;
    if (person && people.length === 1 && only('person', person) && regions.length === 0) return this.#personCard(person);
    const [organisation] = organisations;
    if (organisation && organisations.length === 1 && only('organisation', organisation) && regions.length === 0)
      return this.#organisationCard(organisation);
    const [sector] = sectors;
    if (sector && sectors.length === 1 && goods.length === 0 && only('sector', sector) && regions.length + unclear.length === 0 && !cues.has('who'))
      return { kind: 'profile', sector, facts: this.#mentioning(`sector:${sector}`, tuning.mostListed) };
    if (residue.length === 0 && unclear.length > 0 && regions.length === 0) return this.#choose(question, unclear[0] ?? []);
    const [region] = regions;
    if (region && regions.length === 1 && residue.length === 0 && !this.#asksForGoods(question) && !cues.has('partner') && !cues.has('proposed') && !cues.has('said'))
      return { kind: 'profile', region, facts: [] };
    return undefined;
  }

  #mentioning(key: string, most: number): string[] {
    const entries = [...this.#postings.of(key)].map((index) => this.#postings.entries[index]).filter((entry) => entry !== undefined);
    const weight = ({ fact, subjects }: (typeof entries)[number]): number =>
      (subjects.has(key) ? 2 : 0) + (['people', 'association', 'office'].includes(fact.topic) ? 3 : 0) - (fact.confidence ? 1 : 0);
    entries.sort((a, b) => weight(b) - weight(a) || (b.dated?.to ?? 0) - (a.dated?.to ?? 0));
    return entries.slice(0, most).map(({ fact }) => fact.id);
  }

  /** Facts of a region on one topic, newest first. */
  onTopic(region: string, topic: string): string[] {
    const entries = this.#postings.entries.filter(({ fact }) => fact.topic === topic && fact.regions.includes(region));
    entries.sort((a, b) => ((b.dated ?? b.span)?.to ?? 0) - ((a.dated ?? a.span)?.to ?? 0));
    return entries.map(({ fact }) => fact.id);
  }

  mentioning(key: string): string[] {
    return this.#mentioning(key, tuning.mostListed);
  }

  #personCard(person: string): Draft {
    return { kind: 'facts', person, facts: this.#mentioning(`person:${person}`, tuning.mostListed) };
  }

  #organisationCard(organisation: string): Draft | undefined {
    const facts = this.#mentioning(`organisation:${organisation}`, tuning.mostListed);
    return facts.length > 0 ? { kind: 'facts', organisation, facts } : undefined;
  }

  // --- facts found by what their sentences say

  #facts(question: Question): Draft | undefined {
    const goods = this.#asksForGoods(question);
    const { flow, measure } = question;
    const way = flow ?? (measure === 'turnover' ? undefined : measure);
    const moving = question.cues.has('sell') || question.cues.has('buy');
    const topics = !goods && !(moving && way) ? [] : way === 'exports' ? ['export-goods'] : way === 'imports' ? ['import-goods'] : ['export-goods', 'import-goods'];
    const ranked = rankFacts(this.#postings, { ...wishOf(question, topics), slight: !goods });
    const { unclear, regions } = question;
    const alternatives = unclear[0];
    if (alternatives && regions.length === 0) {
      const likely = rankFacts(this.#postings, { ...wishOf(question, topics), regions: alternatives });
      const top = likely[0];
      if (!top || top.coverage < tuning.accept) return undefined;
      const near = likely.filter(({ score }) => score >= top.score - tuning.margin * 2);
      const left = alternatives.filter((id) => near.some(({ entry }) => entry.fact.regions.includes(id)));
      if (left.length !== 1 || (goods && !question.terms.some(isResidue))) return this.#choose(question, alternatives);
      return this.#accept(question, likely, tuning.accept);
    }
    const aliens = question.terms.filter(isAlien);
    const residue = question.terms.some(isResidue);
    if (goods && sum(aliens) > tuning.referenceAlien && !residue) return undefined;
    const onTopic = ({ entry }: Ranked): boolean => topics.includes(entry.fact.topic);
    return this.#accept(question, goods && !residue ? ranked.filter(onTopic) : ranked, tuning.accept);
  }

  #accept(question: Question, ranked: readonly Ranked[], least: number): Draft | undefined {
    const top = ranked[0];
    const enough = top && top.carried >= tuning.much && this.#holdsName(question, top) ? least - tuning.lessForMuch : least;
    if (!top || top.coverage < enough || top.score < enough - tuning.scoreSlack ) return undefined;
    if (!this.#isSound(question, top)) return undefined;
    const listed = ranked
      .filter(({ score, coverage }) => score >= top.score - tuning.margin && coverage >= enough - 0.1)
      .slice(0, tuning.mostListed)
      .map(({ entry }) => entry.fact);
    const { trade } = top.entry.fact;
    const facts = listed.map(({ id }) => id);
    if (question.asked && timeFit(top.entry, question.asked) === -1)
      return { kind: 'noData', regions: question.regions, measure: trade?.measure, asked: question.asked, facts: facts.slice(0, 2) };
    const statements = question.cues.has('said') && question.people.length > 0 && listed.some((fact) => !fact.trade);
    const partners = question.cues.has('partner') && !question.cues.has('place') && !question.cues.has('ranking');
    if (trade && !question.cues.has('why') && !partners && !statements) {
      const rows = listed.filter((fact) => fact.trade).map(({ id, regions }) => ({ region: regions[0] ?? district, fact: id }));
      return { kind: 'figures', shape: rows.length > 1 ? 'series' : 'single', measure: trade.measure, asked: question.asked, rows, facts: rows.map(({ fact }) => fact) };
    }
    return { kind: 'facts', facts };
  }

  #holdsName({ people, organisations, regions }: Question, { entry }: Ranked): boolean {
    const names = [...people.map((id) => `person:${id}`), ...organisations.map((id) => `organisation:${id}`), ...regions.map((id) => `region:${id}`)];
    return names.some((key) => entry.terms.has(key));
  }

  /** Does the best fact hold enough of the question to be more than a coincidence of words? */
  #isSound(question: Question, { entry, coverage, carried }: Ranked): boolean {
    const { people, organisations, regions, unclear, terms } = question;
    const lacks = [...people.map((id) => `person:${id}`), ...organisations.map((id) => `organisation:${id}`)].filter((key) => !entry.terms.has(key));
    if (lacks.length > 0 && coverage < tuning.sure) return false;
    if (regions.length + unclear.length > 0) return true;
    const names = terms.some(({ keys, kind, asks }) => kind === 'content' && !asks && keys.some((key) => !/^(word|synonym|number|place):/.test(key)));
    return names || (coverage >= tuning.sure && carried >= tuning.telling);
  }

  // --- the honest ends

  #choose(question: Question, regions: readonly string[]): Draft {
    return { kind: 'choose', regions, question: question.text, facts: [] };
  }

  #nothing(question: Question): Draft {
    const { terms, regions, unclear, elsewhere } = question;
    const ours = terms.filter(isResidue);
    const known = ours.some(({ keys }) => keys.some((key) => !key.startsWith('word:') && !key.startsWith('number:')));
    if (terms.some(isAlien) || elsewhere.length > 0 || (!known && regions.length + unclear.length === 0))
      return { kind: 'outOfScope', facts: [] };
    if (regions.length === 0 || !known) return { kind: 'outOfScope', facts: [] };
    const anywhere = rankFacts(this.#postings, { ...wishOf(question), regions: [], asked: undefined });
    const near = anywhere.filter(({ coverage }) => coverage >= tuning.accept).slice(0, 2);
    return { kind: 'noData', regions, measure: question.measure, asked: question.asked, facts: near.map(({ entry }) => entry.fact.id) };
  }
}
