// What the words of a question are worth when facts are looked for: names, words, hints, and words that nobody knows.

import type { Catalog } from '../catalog/catalog.ts';
import {
  type Concept,
  conceptKey,
  contentKinds,
  keyOfWord,
  type Lexicon,
  type Link,
  wordKey,
} from './lexicon.ts';
import type { PeriodReader } from './period.ts';
import type { Postings } from './postings.ts';
import type { Term } from './question.ts';
import type { Recoverer } from './recover.ts';
import type { Word } from './text.ts';
import { terms as tuning } from './tuning.ts';

/** Words `from` up to `to` of a question, how sure each is, and which of them name a time. */
export type Sentence = {
  readonly words: readonly Word[];
  readonly certainty: readonly number[];
  readonly times: ReadonlySet<number>;
};

export type TermBuilder = {
  ofWord(sentence: Sentence, at: number): Term[];
  ofLink(sentence: Sentence, link: Link): Term[];
};

/** What a question is read with. */
export type Parts = {
  catalog: Catalog;
  lexicon: Lexicon;
  postings: Postings;
  periods: PeriodReader;
  recover: Recoverer;
};

export function buildTerms({ catalog, lexicon, postings, periods, recover }: Parts): TermBuilder {
  const weights = new Map(catalog.synonyms.map(({ id, weight }) => [id, weight]));
  const rarest = (keys: readonly string[]): number =>
    Math.max(0, ...keys.map((key) => (postings.has(key) ? postings.rarity(key) : 0)));

  function weightOf(concept: Concept): number {
    const { kind, id } = concept;
    const rarity = postings.rarity(conceptKey(concept));
    if (kind === 'synonym' && weights.get(id) === 'low') return rarity * tuning.lowSynonym;
    if (kind === 'place' && (id === 'belarus' || id === 'russia')) return 0;
    if (kind === 'place' && catalog.places.get(id)?.stands_for) return tuning.standsFor;
    return Math.max(rarity, tuning.least) * (tuning.byKind[kind] ?? 1);
  }

  function missingOf(concepts: readonly Concept[], weight: number): number {
    if (concepts.some(({ id }) => weights.get(id) === 'decisive'))
      return Math.max(weight, tuning.missingDecisive);
    if (concepts.every(({ kind }) => kind === 'synonym')) return weight * tuning.missingSynonym;
    if (concepts.some(({ kind, id }) => kind === 'place' && catalog.places.get(id)?.stands_for))
      return weight;
    return concepts.every((concept) => weightOf(concept) === 0) ? 0 : Math.max(weight, tuning.missingName);
  }

  /** A word that is known only as part of a phrase, and stands here without it, is as strange as one that nobody knows. */
  const strangeness = (certainty: number): number => tuning.unknown * (certainty < 1 ? 1 - certainty : 1);

  const alien = (text: string, weight: number, keys: readonly string[] = []): Term => ({
    keys,
    weight,
    missing: weight,
    certainty: 1,
    kind: 'alien',
    text,
  });

  /** A word of asking that some fact holds too: it helps a little and is never missed. */
  function hint({ words, certainty, times }: Sentence, at: number): Term[] {
    const word = words[at];
    const key = wordKey(word?.stem ?? '');
    if (!word || word.text.length < 3 || times.has(at) || !postings.has(key)) return [];
    const weight = postings.rarity(key) * tuning.hint;
    return [
      { keys: [key], weight, missing: 0, certainty: certainty[at] ?? 1, kind: 'hint', text: word.text },
    ];
  }

  function ofWord({ words, certainty, times }: Sentence, at: number): Term[] {
    const word = words[at];
    if (!word || times.has(at)) return [];
    const number = periods.numberOf(word);
    const own = [wordKey(word.stem), ...(number === undefined ? [] : [`number:${number}`])];
    // "wheather" may be a misspelt word that is not ours: then it is no relative of "wheat".
    const isDoubtful = (certainty[at] ?? 1) > 0 && (certainty[at] ?? 1) < 1;
    const kin =
      number !== undefined || isDoubtful || own.some((key) => postings.has(key))
        ? []
        : recover.kin(word).map(keyOfWord);
    const keys = [...own, ...kin];
    const isKnown = keys.some((key) => postings.has(key));
    if (!isKnown && word.script !== 'digits')
      return word.text.length > 1 ? [alien(word.text, strangeness(certainty[at] ?? 0))] : [];
    const weight = Math.max(rarest(keys), word.script === 'digits' ? tuning.number : 0) * tuning.word;
    const sure = (certainty[at] ?? 1) * (kin.length > 0 ? tuning.kin : 1);
    return [
      {
        keys,
        weight,
        missing: weight * tuning.missingWord,
        certainty: sure,
        kind: 'content',
        text: word.text,
      },
    ];
  }

  /** Concepts inside a phrase of asking: "trading partners" asks about partners and means them too. */
  function within(words: readonly Word[], text: string): Term[] {
    if (words.length < 2) return [];
    const inner = [words.slice(1), words.slice(0, -1)].flatMap((part) => lexicon.link(part));
    const concepts = inner
      .flatMap((link) => link.concepts)
      .filter(
        (concept) =>
          concept.kind !== 'region' && contentKinds.has(concept.kind) && postings.has(conceptKey(concept)),
      );
    return concepts.map((concept) => ({
      keys: [conceptKey(concept)],
      weight: weightOf(concept) * tuning.inCue,
      missing: 0,
      asks: true,
      certainty: 1,
      kind: 'content',
      text,
    }));
  }

  const isOurs = ({ kind, id }: Concept): boolean =>
    kind === 'place' ? catalog.places.get(id)?.in !== undefined : kind !== 'synonym';

  function ofName(sentence: Sentence, { from, to, concepts }: Link, names: readonly Concept[]): Term[] {
    const words = sentence.words.slice(from, to);
    const text = words.map((word) => word.text).join(' ');
    const [word] = words;
    const foreign = names.find(({ kind, id }) => kind === 'place' && catalog.places.get(id)?.ours === false);
    const keys = names.map(conceptKey);
    // «долларов США» is no trade with the USA: a foreign place is looked for by its name, not by its word.
    if (word && words.length === 1 && !foreign) keys.push(wordKey(word.stem));
    const ordinal = word && words.length === 1 ? periods.numberOf(word) : undefined;
    if (ordinal !== undefined) keys.push(`number:${ordinal}`);
    const isKnown = keys.some((key) => postings.has(key));
    const asks = concepts.some(({ kind }) => kind === 'cue');
    if (!isKnown && asks) return [];
    if (concepts.some(({ kind, id }) => kind === 'cue' && id === 'share')) keys.push('cue:share');
    const weight = isKnown ? Math.max(...names.map(weightOf)) : foreign ? tuning.foreign : tuning.unknown;
    return [
      {
        keys,
        weight,
        missing: missingOf(names, weight),
        ...(asks ? { asks } : {}),
        // "The X Forum" is not the III Forum in part.
        ...(words.length > 1 && !words.some((each) => periods.numberOf(each) !== undefined)
          ? { parts: words.filter(({ text: own }) => own.length > 2).map(({ stem }) => wordKey(stem)) }
          : {}),
        certainty: Math.min(...sentence.certainty.slice(from, to)),
        // A person, a good or a town of ours that no fact names is understood all the same.
        kind: isKnown || names.some(isOurs) ? 'content' : 'alien',
        text,
      },
    ];
  }

  function ofLink(sentence: Sentence, link: Link): Term[] {
    const { from, to, concepts } = link;
    const words = sentence.words.slice(from, to);
    if (words.every((_, i) => sentence.times.has(from + i))) return [];
    const content = concepts.filter(({ kind }) => contentKinds.has(kind));
    if (content.some(({ kind }) => kind === 'region')) return [];
    if (content.length > 0) return ofName(sentence, link, content);
    const has = (kind: Concept['kind']): boolean => concepts.some((concept) => concept.kind === kind);
    const text = words.map((word) => word.text).join(' ');
    if ((has('foreign') || has('everyday')) && !has('cue') && !has('filler')) {
      const keys =
        words.length === 1 ? words.map(({ stem }) => wordKey(stem)).filter((key) => postings.has(key)) : [];
      return [alien(text, has('foreign') ? tuning.foreign : tuning.everyday, keys)];
    }
    if (has('filler') && words.length === 1) return [];
    const inner = has('cue') ? within(words, text) : [];
    return [...inner, ...words.flatMap((_, i) => hint(sentence, from + i))];
  }

  return { ofWord, ofLink };
}
