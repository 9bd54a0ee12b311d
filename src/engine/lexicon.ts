// All words we know, as phrases of stems, and the finding of them in a text: longest phrase first.

import { type Catalog, district } from '../catalog/catalog.ts';
import { stemOf, type Word, wordsOf } from './text.ts';

export type ConceptKind =
  | 'region'
  | 'place'
  | 'sector'
  | 'good'
  | 'person'
  | 'organisation'
  | 'synonym'
  | 'cue'
  | 'filler'
  | 'foreign'
  | 'everyday';

export type Concept = { readonly kind: ConceptKind; readonly id: string };

/** Words `from` up to, not including, `to` mean one or more concepts. */
export type Link = { readonly from: number; readonly to: number; readonly concepts: readonly Concept[] };

/** Most nodes are the last of their phrase, so what follows is made only where something does. */
type Node = { next: Map<string, Node> | undefined; concepts: readonly Concept[]; forms: readonly string[] };

const nothing: readonly never[] = [];
const emptyNode = (): Node => ({ next: undefined, concepts: nothing, forms: nothing });

export type Lexicon = {
  /** Finds every phrase, leftmost and longest first; words that belong to none are left out. */
  link(words: readonly Word[]): Link[];
  /** Is this stem part of any phrase? */
  has(stem: string): boolean;
  /** What this stem means alone. */
  meaningsOf(stem: string): readonly Concept[];
  /** Written forms of the words that may follow `stem` inside the name of a region, an organisation and so on. */
  continuations(stem: string): readonly string[];
  /** Every written form of every phrase word, for the speller. */
  readonly forms: ReadonlySet<string>;
  /** Those of phrases that are ours or neutral: what a misspelt word may be taken for. */
  readonly ownForms: ReadonlySet<string>;
};

/** Kinds that say what a fact or a question is about, in contrast to how it is asked. */
export const contentKinds: ReadonlySet<ConceptKind> = new Set([
  'region',
  'place',
  'sector',
  'good',
  'person',
  'organisation',
  'synonym',
]);

/** «в Кузбассе» → «Кузбассе»: the preposition tells the way of the goods and must stay a word of its own. */
const withoutPreposition = (form: string): string => form.replace(/^(в|во|на|с|со|из)\s+/i, '');

/** A misspelt word is never taken for a foreign or an everyday one: it stays unknown. */
const ours: ReadonlySet<ConceptKind> = new Set([...contentKinds, 'cue', 'filler']);

const conceptsOf = (nodes: readonly Node[]): readonly Concept[] => {
  const [only, ...others] = nodes;
  return others.length === 0 ? (only?.concepts ?? nothing) : nodes.flatMap(({ concepts }) => concepts);
};

export function buildLexicon(catalog: Catalog): Lexicon {
  const root = emptyNode();
  const stems = new Set<string>();
  const forms = new Set<string>();
  const ownForms = new Set<string>();
  const exacts = new Set<string>();

  function add(phrase: string, concept: Concept): void {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    // "=goods" is met as written only: its stem is that of "good".
    const isExact = phrase.startsWith('=');
    let node = root;
    for (const { text, stem } of words) {
      stems.add(stem);
      forms.add(text);
      if (ours.has(concept.kind)) ownForms.add(text);
      const key = isExact ? `=${text}` : stem;
      if (isExact) exacts.add(text);
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = emptyNode();
        node.next.set(key, next);
      }
      if (!next.forms.includes(text)) next.forms = next.forms.concat(text);
      node = next;
    }
    if (!node.concepts.some(({ kind, id }) => kind === concept.kind && id === concept.id))
      node.concepts = node.concepts.concat(concept);
  }
  const addAll = (phrases: readonly (string | undefined)[], kind: ConceptKind, id: string): void => {
    for (const phrase of phrases) if (phrase) add(phrase, { kind, id });
  };

  for (const region of catalog.regions.values()) {
    const { name, official_name, short_name, aliases, shared_aliases } = region;
    for (const names of [name, official_name, short_name])
      addAll([names?.en, names?.ru], 'region', region.id);
    for (const list of [aliases, shared_aliases])
      addAll([...(list?.en ?? []), ...(list?.ru ?? [])], 'region', region.id);
    const inflected = [...Object.values(region.forms_ru), ...region.adjectives_ru, ...region.short_forms_ru];
    addAll(inflected.map(withoutPreposition), 'region', region.id);
  }
  const named = [
    ['sector', catalog.sectors],
    ['good', catalog.goods],
    ['place', catalog.places],
    ['person', catalog.people],
    ['organisation', catalog.organisations],
  ] as const;
  for (const [kind, records] of named)
    for (const { id, name, aliases, forms_ru } of records.values())
      addAll([name.en, name.ru, ...aliases.en, ...aliases.ru, ...(forms_ru ?? [])], kind, id);
  for (const { id, en, ru } of catalog.synonyms) addAll([...en, ...ru], 'synonym', id);
  for (const [id, { en, ru }] of Object.entries(catalog.cues)) addAll([...en, ...ru], 'cue', id);
  for (const { id, en, ru } of catalog.foreign) addAll([...en, ...ru], 'foreign', id);
  addAll([...catalog.fillers.en, ...catalog.fillers.ru], 'filler', 'filler');
  addAll([...catalog.everyday.en, ...catalog.everyday.ru], 'everyday', 'everyday');

  const { particle } = catalog.cues;
  const particles = new Set([...(particle?.en ?? []), ...(particle?.ru ?? [])]);

  return {
    link(words) {
      const links: Link[] = [];
      let from = 0;
      while (from < words.length) {
        let nodes: readonly Node[] = [root];
        let best: Link | undefined;
        for (let to = from; to < words.length && nodes.length > 0; to++) {
          const { text, stem } = words[to] ?? { text: '', stem: '' };
          const exact = exacts.has(text) ? `=${text}` : undefined;
          const met: Node[] = [];
          for (const { next } of nodes) {
            const [asWritten, byStem] = [exact && next?.get(exact), next?.get(stem)];
            if (asWritten) met.push(asWritten);
            if (byStem) met.push(byStem);
          }
          const concepts = conceptsOf(met);
          if (concepts.length > 0) best = { from, to: to + 1, concepts };
          // "How many people even live there": a particle inside a phrase is stepped over.
          if (to > from && particles.has(text)) met.push(...nodes);
          nodes = met;
        }
        if (best) links.push(best);
        from = best ? best.to : from + 1;
      }
      return links;
    },
    has: (stem) => stems.has(stem),
    meaningsOf: (stem) => root.next?.get(stem)?.concepts ?? nothing,
    continuations(stem) {
      const node = root.next?.get(stem);
      if (!node?.next) return [];
      const named = [...node.next.values()].filter(({ concepts }) =>
        concepts.some(({ kind }) => contentKinds.has(kind)),
      );
      return named.flatMap(({ forms: own }) => [...own]);
    },
    forms,
    ownForms,
  };
}

/** Regions named inside a longer phrase: "working group with Irkutsk Oblast" is one body, and names its region all the same. */
export function regionsWithin(lexicon: Lexicon, words: readonly Word[], { from, to }: Link): string[] {
  if (to - from < 2) return [];
  const inner = [words.slice(from + 1, to), words.slice(from, to - 1)].flatMap((part) => lexicon.link(part));
  const single = inner
    .map(({ concepts }) => concepts.filter(({ kind }) => kind === 'region'))
    .filter((c) => c.length === 1);
  return [...new Set(single.map(([concept]) => concept?.id ?? ''))].filter(
    (id) => id !== '' && id !== district,
  );
}

/** The key under which a concept or a word is found in the index. */
export const conceptKey = ({ kind, id }: Concept): string => `${kind}:${id}`;
export const wordKey = (stem: string): string => `word:${stem}`;
export const keyOfWord = (text: string): string => wordKey(stemOf(text));
