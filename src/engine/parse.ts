// From text to Question: recover the words, link them to what we know, sort out what is asked.

import { district } from '../catalog/catalog.ts';
import { directionOf, type Marker } from './direction.ts';
import { withoutFrames } from './frames.ts';
import { contentKinds, type Link, regionsWithin } from './lexicon.ts';
import { groundOf, markersOf } from './markers.ts';
import { measuresOf, timesOf } from './pairs.ts';
import type { Measure, Question, Term } from './question.ts';
import { buildTerms, type Parts, type Sentence } from './terms.ts';
import { stemOf, type Word } from './text.ts';
import { terms as tuning } from './tuning.ts';

export type Parser = (text: string) => Question;

/** «с областями», "the republics": no one of them is meant. */
const plural = /(ми|х|s)$/;

/** What the links of a question name, by kind of concept. */
type Named = { regions: Set<string>; unclear: string[][]; cues: Set<string>; ids: Map<string, Set<string>> };

/** "Who else besides Mishustin": whoever is left out is not asked about. */
function withoutExcepted(links: readonly Link[]): readonly Link[] {
  return links.map((link) => {
    const before = links.find(({ to }) => to === link.from);
    const isExcepted = before?.concepts.some(({ kind, id }) => kind === 'cue' && id === 'except');
    const isName = link.concepts.some(({ kind }) => ['region', 'person', 'organisation'].includes(kind));
    return isExcepted && isName ? { ...link, concepts: [{ kind: 'filler', id: 'filler' }] } : link;
  });
}

export function buildParser(parts: Parts): Parser {
  const { catalog, lexicon, periods, recover } = parts;
  const builder = buildTerms(parts);
  const ground = groundOf(catalog);
  const wordsOfCue = (cue: string): string[] => [
    ...(catalog.cues[cue]?.en ?? []),
    ...(catalog.cues[cue]?.ru ?? []),
  ];
  const regionWords = new Set(wordsOfCue('region-word').map(stemOf));
  const aboutWords = new Set(wordsOfCue('about'));

  function namesOf(words: readonly Word[], links: readonly Link[]): Named {
    const named: Named = { regions: new Set(), unclear: [], cues: new Set(), ids: new Map() };
    for (const link of links) {
      const regions = link.concepts.filter(({ kind }) => kind === 'region').map(({ id }) => id);
      if (regions.length > 1) named.unclear.push(regions);
      const [region] = regions.length === 1 ? regions : [];
      if (region) named.regions.add(region);
      else if (regions.length === 0)
        for (const inner of regionsWithin(lexicon, words, link)) named.regions.add(inner);
      // «регионы Сибири»: the district by name, and its regions by number.
      if (region && words.slice(link.from, link.to).some(({ stem }) => regionWords.has(stem)))
        named.cues.add('region-word');
      const isPlural = plural.test(words[link.to - 1]?.text ?? '');
      for (const { kind, id } of link.concepts)
        if (kind === 'cue') named.cues.add(id.startsWith('kind-') && isPlural ? 'region-word' : id);
        else if (contentKinds.has(kind)) {
          const isElsewhere = kind === 'place' && catalog.places.get(id)?.ours === false;
          for (const key of isElsewhere ? [kind, 'elsewhere'] : [kind])
            named.ids.set(key, (named.ids.get(key) ?? new Set()).add(id));
        }
    }
    return named;
  }

  /** «край», "the republic": a kind of region stands for all of its kind, unless something else is named. */
  function unclearOf({ regions, unclear, cues, ids }: Named): string[][] {
    const isNamed = ['person', 'organisation', 'good', 'sector'].some((kind) => ids.has(kind));
    const ofKind =
      regions.size > 0 || unclear.length > 0 || isNamed
        ? []
        : ['krai', 'oblast', 'republic']
            .filter((kind) => cues.has(`kind-${kind}`))
            .map((kind) =>
              [...catalog.regions.values()].filter((region) => region.kind === kind).map(({ id }) => id),
            );
    return [...unclear, ...ofKind]
      .map((ids_) => ids_.filter((id) => !regions.has(id)))
      .filter((left) => left.length > 1);
  }

  function termsOf(sentence: Sentence, links: readonly Link[], cues: ReadonlySet<string>): Term[] {
    const linkAt = new Map(links.map((link) => [link.from, link]));
    const terms: Term[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const link = linkAt.get(at);
      terms.push(...(link ? builder.ofLink(sentence, link) : builder.ofWord(sentence, at)));
      at = link ? link.to : at + 1;
    }
    if (cues.has('personal')) {
      const weight = tuning.personal;
      terms.push({ keys: [], weight, missing: weight, certainty: 1, kind: 'alien', text: '(personal)' });
    }
    // A word said twice counts once.
    return terms.filter(
      (term, i) => i === terms.findIndex(({ text, kind }) => text === term.text && kind === term.kind),
    );
  }

  return (text) => {
    const read = recover.read(text);
    const { locale, typing } = read;
    const own = typing === 'layout' ? undefined : new Set(withoutFrames(text, read.words, lexicon, periods));
    const words = read.words.filter((_, at) => own?.has(at) ?? true);
    const certainty = read.certainty.filter((_, at) => own?.has(at) ?? true);
    const { asked, part, shift, used: times } = periods.read(words);
    const links = withoutExcepted(lexicon.link(words));
    const named = namesOf(words, links);
    const { cues, regions } = named;
    // "Lifts in Usolye": a town stands for its region where none is named.
    if (regions.size + named.unclear.length === 0)
      for (const place of named.ids.get('place') ?? []) {
        const region = catalog.places.get(place)?.in;
        if (region && catalog.regions.has(region)) regions.add(region);
      }
    // "Is Khakassia one of the main partners in Siberia": of Khakassia.
    if (cues.has('partner') && regions.size > 1) regions.delete(district);
    if (cues.has('which-region')) {
      cues.add('region-word');
      // Where none is named, those of Siberia are meant.
      if (regions.size + named.unclear.length === 0) regions.add(district);
    }
    // "Lukashenko about trade with Tuva": what he said of it.
    const isOf = (link: Link, kind: string): boolean =>
      link.concepts.some((concept) => concept.kind === kind);
    if (links.some((link) => isOf(link, 'person') && aboutWords.has(words[link.to]?.text ?? '')))
      cues.add('said');
    // "Our imports from Krasnoyarsk, what exactly": goods, and not a sum.
    if (cues.has('namely') && (cues.has('exports') || cues.has('imports'))) cues.add('goods');
    // "The top three Siberian regions": no place of one among others, but all of them in their order.
    const isOfAll = cues.has('region-word') || cues.has('ranking');
    const isNobodys = [...regions].every((id) => id === district) && !cues.has('which-region');
    if (cues.has('place') && isOfAll && isNobodys) {
      cues.delete('place');
      cues.add('ranking');
    }
    // "What does Belarus export": with "does" it is a verb and asks for goods; "what were exports" asks for a sum.
    const asks = cues.has('what') && words.some((word) => /^(do|does|did)$/.test(word.text));
    for (const verb of ['export', 'import'])
      if (asks && words.some((word) => word.text === verb)) cues.add(`${verb}-verb`);

    // "Did Siberia buy more than it sold": both ways are weighed against each other.
    if (['sell', 'buy', 'compare'].every((cue) => cues.has(cue))) cues.add('balance');
    const markers = markersOf(words, links, ground);
    // "Who buys BelAZ trucks": nobody is named, and it is hardly Belarus.
    const has = (...some: readonly Marker[]): boolean => markers.some((marker) => some.includes(marker));
    const isAnybody = cues.has('who') && !has('region', 'belarus', 'we');
    const flow = isAnybody ? undefined : directionOf(markers);
    const noun =
      (['exports', 'imports'] as const).find((cue) => cues.has(cue)) ??
      (cues.has('trade') ? 'turnover' : undefined);
    const moves = ['sell', 'buy', 'goods', 'export-verb', 'import-verb'].some((cue) => cues.has(cue));
    // "What did Siberia pay for goods": a sum, while one may also pay a visit.
    const pays = ['earn', 'pay'].some((cue) => cues.has(cue)) && (cues.has('how-much') || cues.has('goods'));
    // "exports of Omsk to Belarus" are imports here: the way of the goods outweighs the noun.
    const measure: Measure | undefined =
      noun === 'turnover' ? noun : noun || moves || pays ? (flow ?? noun) : undefined;
    const namings = links.flatMap(({ from, to, concepts }) => {
      const [only, ...others] = concepts.filter(({ kind }) => kind === 'region');
      return only && others.length === 0 ? [{ region: only.id, from, to }] : [];
    });
    const list = (kind: string): string[] => [...(named.ids.get(kind) ?? [])];
    return {
      locale,
      typing,
      text: words.map((word) => word.text).join(' '),
      stems: words.map(({ stem }) => stem),
      wordCount: words.length,
      regionWordCount: namings.reduce((sum, { from, to }) => sum + to - from, 0),
      regions: [...regions],
      unclear: unclearOf(named),
      people: list('person'),
      organisations: list('organisation'),
      sectors: list('sector'),
      goods: list('good'),
      elsewhere: list('elsewhere'),
      cues,
      measure,
      flow,
      isWaySure: has('region') && has('belarus', 'we'),
      asked,
      part,
      shift,
      askedOf: asked && asked.years.length > 1 ? timesOf(words, namings, periods) : undefined,
      measureOf: measuresOf(links, namings),
      terms: termsOf({ words, certainty, times }, links, cues),
    };
  };
}
