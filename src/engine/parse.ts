// From text to Question: recover the words, link them to what we know, sort out what is asked.

import type { Catalog } from '../catalog/catalog.ts';
import { directionOf, type Marker } from './direction.ts';
import { type Concept, conceptKey, contentKinds, keyOfWord, type Lexicon, type Link, regionsWithin, wordKey } from './lexicon.ts';
import type { PeriodReader } from './period.ts';
import type { Postings } from './postings.ts';
import type { Measure, Question, Term } from './question.ts';
import type { Recoverer } from './recover.ts';
import { stemOf, type Word } from './text.ts';
import { terms as tuning } from './tuning.ts';

export type Parser = (text: string) => Question;

type Parts = { catalog: Catalog; lexicon: Lexicon; postings: Postings; periods: PeriodReader; recover: Recoverer };

/** Endings of Russian nouns after «в/на» that say "to" (accusative), by the word that follows. */
const accusative = /(ую|юю|ь|ок|рск|вск|мск|утск|сс|ай|ию|у|ю|край)$/;

export function buildParser({ catalog, lexicon, postings, periods, recover }: Parts): Parser {
  const lowSynonyms = new Set(catalog.synonyms.filter(({ weight }) => weight === 'low').map(({ id }) => id));
  const regionWords = new Set([...(catalog.cues['region-word']?.en ?? []), ...(catalog.cues['region-word']?.ru ?? [])].map(stemOf));
  const isRegionWord = (stem: string): boolean => regionWords.has(stem);
  const regionsOfKind = (kind: string): string[] =>
    [...catalog.regions.values()].filter((region) => region.kind === kind).map(({ id }) => id);

  function markersOf(words: readonly Word[], links: readonly Link[]): Marker[] {
    const markers: Marker[] = [];
    for (const { from, to, concepts } of links) {
      const cue = (id: string): boolean => concepts.some((c) => c.kind === 'cue' && c.id === id);
      const next = words[to];
      if (concepts.some(({ kind }) => kind === 'region')) markers.push('region');
      else if (concepts.some(({ kind, id }) => kind === 'place' && id === 'belarus')) markers.push('belarus');
      else if (concepts.some(({ kind, id }) => kind === 'place' && catalog.places.get(id)?.in)) markers.push('region');
      else if (cue('we')) markers.push(...(words[from]?.text === 'у' ? (['from', 'we'] as const) : (['we'] as const)));
      else if (cue('exports')) markers.push('exports');
      else if (cue('imports')) markers.push('imports');
      else if (cue('sell') || cue('buy')) {
        // «покупаем», «продаём»: the ending says who acts.
        if (/[еи]м$/.test(words[from]?.text ?? '')) markers.push('we');
        markers.push(cue('sell') ? 'sell' : 'buy');
      }
      else if (cue('from') && words[from]?.text !== 'с' && words[from]?.text !== 'со') markers.push('from');
      else if (cue('to')) {
        const russian = words[from]?.script === 'cyrillic';
        const isIn = words[from]?.text === 'in' || (russian && !accusative.test(next?.text ?? ''));
        markers.push(!isIn || words[from]?.text === 'для' ? 'to' : 'in');
      }
    }
    return markers;
  }

  function weightOf(concept: Concept): number {
    const rarity = postings.rarity(conceptKey(concept));
    if (concept.kind === 'synonym' && lowSynonyms.has(concept.id)) return rarity * tuning.lowSynonym;
    if (concept.kind === 'place' && (concept.id === 'belarus' || concept.id === 'russia')) return 0;
    return Math.max(rarity, tuning.least) * (tuning.byKind[concept.kind] ?? 1);
  }

  return (text) => {
    const { words, certainty, locale, typing } = recover.read(text);
    const { asked, used } = periods.read(words);
    const links = lexicon.link(words);
    const cues = new Set<string>();
    const found: Record<string, Set<string>> = {};
    const note = (kind: string, id: string): void => {
      (found[kind] ??= new Set()).add(id);
    };
    const unclear: string[][] = [];
    const terms: Term[] = [];
    const sure = (from: number, to: number): number => Math.min(...certainty.slice(from, to));
    const partsOf = (part: readonly Word[]): string[] =>
      part.filter(({ text: own }) => own.length > 2).map(({ stem }) => wordKey(stem));
    const phrase = (from: number, to: number): string => words.slice(from, to).map((word) => word.text).join(' ');
    const linked = new Map(links.map((link) => [link.from, link]));

    const hint = (word: Word, at: number): void => {
      const key = wordKey(word.stem);
      if (used.has(at) || !postings.has(key)) return;
      const weight = postings.rarity(key) * tuning.hint;
      terms.push({ keys: [key], weight, missing: 0, certainty: certainty[at] ?? 1, kind: 'hint', text: word.text });
    };

    for (let at = 0; at < words.length; ) {
      const link = linked.get(at);
      const word = words[at];
      if (!link) {
        if (word && !used.has(at)) {
          const number = periods.numberOf(word);
          const keys = [wordKey(word.stem), ...(number === undefined ? [] : [`number:${number}`])];
          const kin = keys.some((key) => postings.has(key)) || number !== undefined ? [] : recover.kin(word).map(keyOfWord);
          keys.push(...kin);
          const known = keys.some((key) => postings.has(key));
          const isNumber = word.script === 'digits';
          const weight =
            Math.max(...keys.map((key) => (postings.has(key) ? postings.rarity(key) : 0)), isNumber ? 0.4 : 0) * tuning.word;
          if (known || isNumber)
            terms.push({
              keys,
              weight,
              missing: weight * tuning.missingWord,
              certainty: (certainty[at] ?? 1) * (kin.length > 0 ? tuning.kin : 1),
              kind: 'content',
              text: word.text,
            });
          else if (word.text.length > 1)
            terms.push({ keys: [], weight: tuning.unknown, missing: tuning.unknown, certainty: 1, kind: 'alien', text: word.text });
        }
        at += 1;
        continue;
      }
      const { from, to, concepts } = link;
      const content = concepts.filter(({ kind }) => contentKinds.has(kind));
      for (const { kind, id } of concepts) if (kind === 'cue') cues.add(id);
      const regions = content.filter(({ kind }) => kind === 'region').map(({ id }) => id);
      if (regions.length > 1) unclear.push(regions);
      // «регионы Сибири»: the district by name, and its regions by number.
      if (regions.length === 1 && words.slice(from, to).some(({ stem }) => isRegionWord(stem))) cues.add('region-word');
      for (const { kind, id } of content) if (kind !== 'region' || regions.length === 1) note(kind, id);
      if (regions.length === 0) for (const region of regionsWithin(lexicon, words, link)) note('region', region);
      const inTime = to - from === 1 && used.has(from);
      const other = content.filter(({ kind }) => kind !== 'region');
      if (regions.length === 0 && other.length > 0 && !inTime) {
        const single = to - from === 1 && word ? [wordKey(word.stem)] : [];
        const ordinal = to - from === 1 && word ? periods.numberOf(word) : undefined;
        if (ordinal !== undefined) single.push(`number:${ordinal}`);
        const weights = other.map(weightOf);
        const foreignPlace = other.find(({ kind, id }) => kind === 'place' && catalog.places.get(id)?.ours === false);
        if (foreignPlace) note('elsewhere', foreignPlace.id);
        const known = [...other.map(conceptKey), ...(foreignPlace ? [] : single)].some((key) => postings.has(key));
        const weight = known ? Math.max(...weights) : foreignPlace ? tuning.foreign : tuning.unknown;
        const isPhrase = other.every(({ kind }) => kind === 'synonym');
        const stands = other.some(({ kind, id }) => kind === 'place' && catalog.places.get(id)?.stands_for);
        const isPlain = other.every((concept) => weightOf(concept) === 0);
        const asks = concepts.some(({ kind }) => kind === 'cue');
        const share = cues.has('share') && concepts.some(({ kind, id }) => kind === 'cue' && id === 'share') ? ['cue:share'] : [];
        if (!known && asks) {
          at = to;
          continue;
        }
        terms.push({
          // «долларов США» is no trade with the USA: a foreign place is looked for by its name, not by its word.
          keys: [...other.map(conceptKey), ...(foreignPlace ? [] : single), ...share],
          weight,
          missing: stands ? tuning.standsFor : isPhrase ? weight * tuning.missingSynonym : isPlain ? 0 : Math.max(weight, tuning.missingName),
          ...(asks ? { asks: true } : {}),
          ...(to - from > 1 ? { parts: partsOf(words.slice(from, to)) } : {}),
          certainty: sure(from, to),
          kind: known ? 'content' : 'alien',
          text: phrase(from, to),
        });
      } else if (content.length === 0 && !inTime) {
        const alien = concepts.find(({ kind }) => kind === 'foreign') ?? concepts.find(({ kind }) => kind === 'everyday');
        const isCue = concepts.some(({ kind }) => kind === 'cue');
        const isFiller = concepts.some(({ kind }) => kind === 'filler');
        if (alien && !isCue && !isFiller)
          terms.push({
            keys: words.slice(from, to).map((w) => wordKey(w.stem)).filter((key) => to - from === 1 && postings.has(key)),
            weight: alien.kind === 'foreign' ? tuning.foreign : tuning.everyday,
            missing: alien.kind === 'foreign' ? tuning.foreign : tuning.everyday,
            certainty: 1,
            kind: 'alien',
            text: phrase(from, to),
          });
        else if (!isFiller || to - from > 1) {
          // "trading partners" asks about partners and means them too.
          if (isCue && to - from > 1)
            for (const part of [words.slice(from + 1, to), words.slice(from, to - 1)])
              for (const inner of lexicon.link(part))
                for (const concept of inner.concepts)
                  if (concept.kind !== 'region' && contentKinds.has(concept.kind) && postings.has(conceptKey(concept)))
                    terms.push({ keys: [conceptKey(concept)], weight: weightOf(concept) * tuning.inCue, missing: 0, asks: true, certainty: 1, kind: 'content', text: phrase(from, to) });
          for (let i = from; i < to; i++) {
            const w = words[i];
            if (w && w.text.length > 2) hint(w, i);
          }
        }
      }
      at = to;
    }

    if (cues.has('personal'))
      terms.push({ keys: [], weight: tuning.personal, missing: tuning.personal, certainty: 1, kind: 'alien', text: 'personal' });
    // "What does Belarus export": with "does" it is a verb and asks for goods; "what were exports" asks for a sum.
    if (cues.has('what') && words.some(({ text: own }) => /^(do|does|did)$/.test(own))) {
      if (cues.has('exports')) cues.add('export-verb');
      if (cues.has('imports')) cues.add('import-verb');
    }

    // «край», "the republic": a kind of region stands for all of its kind, unless one is named.
    const regions = [...(found.region ?? [])];
    const names = ['person', 'organisation', 'good', 'sector'].some((kind) => found[kind] !== undefined);
    if (regions.length === 0 && unclear.length === 0 && !names)
      for (const kind of ['krai', 'oblast', 'republic']) if (cues.has(`kind-${kind}`)) unclear.push(regionsOfKind(kind));

    const distinct = terms.filter((term, at) => at === terms.findIndex((other) => other.text === term.text && other.kind === term.kind));
    const markers = markersOf(words, links);
    const flow = directionOf(markers);
    const noun: Measure | undefined = cues.has('exports')
      ? 'exports'
      : cues.has('imports')
        ? 'imports'
        : cues.has('trade')
          ? 'turnover'
          : undefined;
    // "exports of Omsk to Belarus" are imports here: the way of the goods outweighs the noun.
    const moves = ['sell', 'buy', 'goods', 'export-verb', 'import-verb'].some((cue) => cues.has(cue));
    const measure = noun === 'turnover' ? noun : noun || moves ? (flow ?? noun) : undefined;
    const list = (kind: string): string[] => [...(found[kind] ?? [])];
    return {
      locale,
      typing,
      text: words.map((word) => word.text).join(' '),
      wordCount: words.length,
      regions,
      unclear: unclear.map((ids) => ids.filter((id) => !regions.includes(id))).filter((ids) => ids.length > 1),
      people: list('person'),
      organisations: list('organisation'),
      sectors: list('sector'),
      goods: list('good'),
      elsewhere: list('elsewhere'),
      cues,
      measure,
      flow,
      asked,
      terms: distinct,
    };
  };
}
