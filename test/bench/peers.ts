// The search libraries one would otherwise use, each over the same facts and set up as its own documentation says.

import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { normalize, stemOf } from '../../src/engine/text.ts';

export type Document = { readonly id: string; readonly en: string; readonly ru: string };
/** The larger the score, the surer; only comparable within one peer. */
export type Hit = { readonly id: string; readonly score: number };
/** The first hit for a question. */
export type Search = (text: string) => Promise<Hit | undefined>;
export type Peer = { readonly name: string; readonly build: (facts: readonly Document[]) => Promise<Search> };

const keys = ['en', 'ru'];

const fuse = (name: string, options: IFuseOptions<Document>): Peer => ({
  name,
  async build(facts) {
    const index = new Fuse(facts, { keys, includeScore: true, ...options });
    return async (text) => {
      const [hit] = index.search(text, { limit: 1 });
      return hit && { id: hit.item.id, score: 1 - (hit.score ?? 1) };
    };
  },
});

const miniSearch = (name: string, isStemming: boolean): Peer => ({
  name,
  async build(facts) {
    const stem = (word: string): string => stemOf(normalize(word));
    const index = new MiniSearch<Document>({ fields: keys, ...(isStemming ? { processTerm: stem } : {}) });
    index.addAll(facts);
    const options = isStemming ? { fuzzy: 0.2 } : {};
    return async (text) => {
      const [hit] = index.search(text, options);
      return hit && { id: String(hit.id), score: hit.score };
    };
  },
});

/** Orama looks for what begins like a word of the question: without these, "с" finds half of the facts. */
const stopWords = (
  'a an the of in on to for with and or is are was were be by at from it that this what which who how when where do does did ' +
  'has have had about between в во на с со и из к ко по о об у от до за для что как какой какая какие кто где когда а но или не ли ' +
  'же бы был была были это сколько между про'
).split(' ');

/** An index for each language, because Orama stems one language an index; the script of the question chooses. */
const orama: Peer = {
  name: 'Orama, stemming + stop words',
  async build(facts) {
    const schema = { id: 'string', text: 'string' } as const;
    const indexOf = (language: string, stemmer: (word: string) => string) =>
      create({ schema, components: { tokenizer: { language, stemming: true, stemmer, stopWords } } });
    const indexes = { en: indexOf('english', english), ru: indexOf('russian', russian) };
    for (const locale of ['en', 'ru'] as const)
      await insertMultiple(
        indexes[locale],
        facts.map((fact) => ({ id: fact.id, text: fact[locale] })),
      );
    return async (term) => {
      const index = /[а-яё]/i.test(term) ? indexes.ru : indexes.en;
      // Threshold 1: any of the words will do; with 0 a question in a sentence finds nothing.
      const { hits } = await searchOrama(index, { term, properties: ['text'], limit: 1, threshold: 1 });
      const [hit] = hits;
      return hit && { id: hit.id, score: hit.score };
    };
  },
};

/** The first one is what the others are compared with. */
export const peers: readonly Peer[] = [
  fuse('Fuse.js, default', {}),
  fuse('Fuse.js, token search', { useTokenSearch: true }),
  miniSearch('MiniSearch, default', false),
  miniSearch('MiniSearch, stemming + fuzzy', true),
  orama,
];
