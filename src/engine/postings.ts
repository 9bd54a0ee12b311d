// Which facts say what: an inverted index from concepts and word stems to facts, with how telling each of them is.

import type { Catalog, Fact } from '../catalog/catalog.ts';
import { district, speaker } from '../catalog/catalog.ts';
import { keysOfOffice, termsOf } from './keys.ts';
import { type Concept, conceptKey, type Lexicon } from './lexicon.ts';
import { parseSpan, type Span } from './months.ts';
import type { PeriodReader } from './period.ts';
import { buildRegionFits, type RegionFits } from './region-fit.ts';
import { type Word, wordsOf } from './text.ts';

export type Entry = {
  readonly fact: Fact;
  /** When it was or is: the period stated, else the day it was said or happened. */
  readonly span: Span | undefined;
  readonly dated: Span | undefined;
  readonly terms: ReadonlySet<string>;
  /** What its sentences do not hold, but people who ask for it say. */
  readonly asked: ReadonlySet<string>;
  /** The words of its sentences in their order, as `Postings.idOf` numbers them. */
  readonly words: readonly Uint32Array[];
  /** Likewise what people say who ask for it, each phrase followed by `endOfPhrase`. */
  readonly askedWords: Uint32Array;
  /** How many people and goods it names. */
  readonly people: number;
  readonly goods: number;
  /** What its number counts: tractors, jobs. */
  readonly counts: ReadonlySet<string>;
  /** Concepts among the first words of its sentence: what it is about, not what it mentions. */
  readonly subjects: ReadonlySet<string>;
  /** Years that its sentence or its dates name. */
  readonly years: ReadonlySet<number>;
  /** Months that its sentence names: "in December 2023 and June 2024". */
  readonly mentioned: readonly Span[];
};

export type Postings = {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Positions in `entries` of the facts that hold the term, rising. */
  of(key: string): Uint32Array;
  /** Of those by which the term is only asked for. */
  askedBy(key: string): Uint32Array;
  /** 0 (everywhere) to 1 (in a single fact); 1 for a term in no fact. */
  rarity(key: string): number;
  has(key: string): boolean;
  /** Number of a stem, the same in every sentence; undefined if none holds it. */
  idOf(stem: string): number | undefined;
  readonly fits: RegionFits;
  /** 1 at the positions of facts about the whole district. */
  readonly ofDistrict: Uint8Array;
  /** Every word of every sentence, for the speller. */
  readonly forms: ReadonlySet<string>;
};

const nothing = new Uint32Array(0);

export const endOfPhrase = 0xffff_ffff;

function enter(lists: Map<string, number[]>, keys: Iterable<string>, index: number): void {
  for (const key of keys) {
    const list = lists.get(key);
    if (list) list.push(index);
    else lists.set(key, [index]);
  }
}

const packed = (lists: ReadonlyMap<string, number[]>): ReadonlyMap<string, Uint32Array> =>
  new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]));

export function buildPostings(catalog: Catalog, lexicon: Lexicon, periods: PeriodReader): Postings {
  const kindOf = new Map<string, Concept['kind']>();
  for (const [kind, records] of [
    ['sector', catalog.sectors],
    ['good', catalog.goods],
    ['place', catalog.places],
    ['person', catalog.people],
    ['organisation', catalog.organisations],
  ] as const)
    for (const id of records.keys()) kindOf.set(id, kind);
  const parents = new Map<string, string[]>();
  for (const [kind, records] of [
    ['sector', catalog.sectors],
    ['good', catalog.goods],
  ] as const)
    for (const { id, includes } of records.values())
      for (const part of includes ?? []) {
        const key = `${kindOf.get(part)}:${part}`;
        parents.set(key, [...(parents.get(key) ?? []), `${kind}:${id}`]);
      }

  const byTopic = new Map<string, string[]>();
  for (const { id, topics } of catalog.synonyms)
    for (const topic of topics ?? []) byTopic.set(topic, [...(byTopic.get(topic) ?? []), `synonym:${id}`]);
  // "the governor" is whoever holds the office: a fact that names Seredyuk is about the governor too.
  const officesOf = new Map<string, string[]>();
  for (const { id, offices } of catalog.people.values()) {
    const keys = offices.flatMap((office) => [...keysOfOffice(office, lexicon, periods)]);
    const meanings = keys.filter((key) => key.startsWith('synonym:'));
    officesOf.set(`person:${id}`, meanings);
  }

  // Thousands of facts hold the same key: one string of it is enough.
  const interned = new Map<string, string>();
  const intern = (key: string): string => {
    const known = interned.get(key) ?? key;
    interned.set(key, known);
    return known;
  };
  const ids = new Map<string, number>();
  const numberOf = ({ stem }: Word): number => {
    if (!ids.has(stem)) ids.set(stem, ids.size);
    return ids.get(stem) ?? 0;
  };
  const forms = new Set<string>();
  const lists = new Map<string, number[]>();
  const askedLists = new Map<string, number[]>();
  const entries: Entry[] = [];
  for (const fact of catalog.facts.values()) {
    const terms = new Set<string>();
    const years = new Set<number>();
    const subjects = new Set(
      lexicon
        .link(wordsOf(fact.en))
        .filter(({ from }) => from < 5)
        .flatMap(({ concepts }) => concepts.map(conceptKey)),
    );
    const sentences = [fact.en, fact.ru].map(wordsOf);
    for (const words of sentences) {
      for (const word of words) if (word.script !== 'digits') forms.add(word.text);
      for (const key of termsOf(words, lexicon, periods)) terms.add(key);
    }
    for (const digits of `${fact.en} ${fact.period ?? ''} ${fact.date ?? ''}`.match(/\b(19|20)\d\d\b/g) ?? [])
      years.add(Number(digits));
    for (const region of fact.regions) terms.add(`region:${region}`);
    for (const id of fact.about) {
      terms.add(`${kindOf.get(id) ?? 'synonym'}:${id}`);
      const name = catalog.organisations.get(id)?.name;
      for (const text of [name?.en, name?.ru])
        if (text)
          for (const key of termsOf(wordsOf(text), lexicon, periods))
            if (!key.startsWith('region:')) terms.add(key);
    }
    const said = fact.said_by ? speaker(catalog, fact.said_by) : undefined;
    if (said && 'person' in said) terms.add(`person:${said.person.id}`);
    if (said && 'organisation' in said) terms.add(`organisation:${said.organisation.id}`);
    for (const term of [...terms]) for (const office of officesOf.get(term) ?? []) terms.add(office);
    for (const key of byTopic.get(fact.topic) ?? []) terms.add(key);
    for (const term of [...terms]) for (const parent of parents.get(term) ?? []) terms.add(parent);
    terms.add(`topic:${fact.topic}`);
    if (/%|percent/.test(fact.en)) terms.add('cue:share');

    const asked = new Set<string>();
    const phrases = [...(fact.asked?.en ?? []), ...(fact.asked?.ru ?? [])].map(wordsOf);
    for (const words of phrases) {
      for (const word of words) forms.add(word.text);
      for (const key of termsOf(words, lexicon, periods)) if (!terms.has(key)) asked.add(key);
      for (const { concepts } of lexicon.link(words))
        for (const { kind, id } of concepts) if (kind === 'cue') asked.add(`cue:${id}`);
    }

    const held = new Set([...terms].map(intern));
    const askedKeys = new Set([...asked].map(intern));
    const countOf = (kind: string): number => [...terms].filter((term) => term.startsWith(kind)).length;
    const dated = parseSpan(fact.date);
    entries.push({
      fact,
      span: parseSpan(fact.period) ?? dated,
      dated,
      terms: held,
      asked: askedKeys,
      words: sentences.map((words) => Uint32Array.from(words, numberOf)),
      askedWords: Uint32Array.from(phrases.flatMap((words) => [...words.map(numberOf), endOfPhrase])),
      people: countOf('person:'),
      goods: countOf('good:'),
      counts: termsOf(wordsOf(fact.amount?.unit ?? ''), lexicon, periods),
      subjects,
      years,
      mentioned: periods.monthsIn(wordsOf(fact.en)),
    });
    enter(lists, held, entries.length - 1);
    enter(askedLists, askedKeys, entries.length - 1);
  }
  const arrays = packed(lists);
  const askedArrays = packed(askedLists);
  const countOf = (key: string): number =>
    (arrays.get(key)?.length ?? 0) + (askedArrays.get(key)?.length ?? 0);
  const scale = Math.log(1 + entries.length);
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.fact.id, entry])),
    of: (key) => arrays.get(key) ?? nothing,
    askedBy: (key) => askedArrays.get(key) ?? nothing,
    fits: buildRegionFits(entries),
    ofDistrict: Uint8Array.from(entries, ({ fact }) => (fact.regions.includes(district) ? 1 : 0)),
    rarity: (key) => Math.min(1, Math.log((1 + entries.length) / (0.5 + countOf(key))) / scale),
    has: (key) => arrays.has(key) || askedArrays.has(key),
    idOf: (stem) => ids.get(stem),
    forms,
  };
}
