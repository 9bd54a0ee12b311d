// The words of a question that tell which way the goods go, in their order: who, from where, to where, sells or buys.

import type { Catalog } from '../catalog/catalog.ts';
import type { Marker } from './direction.ts';
import type { Link } from './lexicon.ts';
import { type Word, wordsOf } from './text.ts';

/** Endings of the word after «в/на» that say "in" and not "to": «в Омске», «в Сибири», «в Томской», «в регионах». */
const locative = /(?<![иыь])е$|и$|[ое][мй]$|[аыия]х$/;

/** «покупаем», «продаём»: the ending says who acts. */
const firstPerson = /[еи]м$/;

/** "Belarusian", «гродненский»: of Belarus or of a place in it. */
const belarusian = /^(belarusian|belorussian|byelorussian)$|ск(ий|ая|ое|ие|ого|ой|ую|их|ими)$/;

/** The nouns that may be somebody's. */
const isTrade = /^(экспорт|импорт|вывоз|ввоз)/;

/** They who are given to, in contrast to those who act. */
const toUs = /^(нам|us)$/;

function preposition(word: Word | undefined, next: Word | undefined): Marker {
  if (word?.text === 'in') return 'in';
  const isRussian = word?.script === 'cyrillic' && word.text !== 'для';
  return isRussian && locative.test(next?.text ?? '') ? 'in' : 'to';
}

/** What the order of the words is read with. */
export type Ground = {
  readonly places: Catalog['places'];
  /** The names of regions in the genitive: «Омской области», «Кузбасса». */
  readonly genitives: ReadonlySet<string>;
};

export function groundOf({ places, regions }: Pick<Catalog, 'places' | 'regions'>): Ground {
  const forms = [...regions.values()].flatMap(({ forms_ru, short_forms_ru }) => [
    forms_ru.genitive,
    ...short_forms_ru.filter((form) => form.startsWith('из ')).map((form) => form.slice(3)),
  ]);
  const textOf = (form: string): string =>
    wordsOf(form)
      .map(({ text }) => text)
      .join(' ');
  return { places, genitives: new Set(forms.map(textOf)) };
}

export function markersOf(words: readonly Word[], links: readonly Link[], ground: Ground): Marker[] {
  const markers: Marker[] = [];
  const isOfBelarus = ({ kind, id }: Link['concepts'][number]): boolean =>
    kind === 'place' && (ground.places.get(id)?.in ?? id) === 'belarus';
  const namesBelarus = links.some(({ concepts }) => concepts.some(isOfBelarus));
  links.forEach((link, i) => {
    const next = links[i + 1];
    const isOfGoods = next?.from === link.to && next.concepts.some(({ id }) => id === 'goods');
    markers.push(...markersAt(link, words, ground, { before: markers, isOfGoods, namesBelarus }));
  });
  return markers;
}

/** What stands around a link: the markers so far, whether a word for goods comes next, whether Belarus is named. */
type Around = {
  readonly before: readonly Marker[];
  readonly isOfGoods: boolean;
  readonly namesBelarus: boolean;
};

/** "Omsk's exports", "exports of Omsk", «экспорт Омской области»: whose they are, and not to whom. */
function isOwner(words: readonly Word[], from: number, to: number, genitives: ReadonlySet<string>): boolean {
  if (words[to]?.text === 's' || words[from - 1]?.text === 'of') return true;
  const name = words.slice(from, to).map(({ text }) => text);
  return isTrade.test(words[from - 1]?.text ?? '') && genitives.has(name.join(' '));
}

function markersAt(
  { from, to, concepts }: Link,
  words: readonly Word[],
  { places, genitives }: Ground,
  { before, isOfGoods, namesBelarus }: Around,
): Marker[] {
  const word = words[from];
  const cues = new Set(concepts.filter(({ kind }) => kind === 'cue').map(({ id }) => id));
  if (concepts.some(({ kind }) => kind === 'region')) {
    if (isOwner(words, from, to, genitives)) return ['owner', 'region'];
    // "Krasnoyarsk goods on the Belarusian market"
    return isOfGoods && namesBelarus ? ['from', 'region'] : ['region'];
  }
  const lying = concepts.flatMap(({ kind, id }) => (kind === 'place' ? [places.get(id)?.in ?? id] : []));
  if (lying.includes('belarus')) {
    // "who buys Belarusian tractors", "Belarusian goods": from Belarus; in "Belarusian firms buy" Belarus acts.
    const isBought = isOfGoods || before.some((marker) => marker === 'buy' || marker === 'imports');
    return isBought && belarusian.test(word?.text ?? '') ? ['from', 'belarus'] : ['belarus'];
  }
  if (concepts.some(({ kind, id }) => kind === 'place' && places.get(id)?.in)) return ['region'];
  // "what do they sell us": they are those of the region talked about.
  if (cues.has('there') && /^(they|они)$/.test(word?.text ?? '')) return ['region'];
  if (cues.has('we'))
    return toUs.test(word?.text ?? '') ? ['to', 'we'] : word?.text === 'у' ? ['from', 'we'] : ['we'];
  if (cues.has('earn')) return ['earn'];
  // "Novosibirsk goods to Belarus"
  if (cues.has('goods')) return ['goods'];
  const has = (...some: readonly string[]): boolean => some.some((cue) => cues.has(cue));
  const verb: Marker | undefined = has('export-verb', 'sell')
    ? 'sell'
    : has('import-verb', 'buy', 'pay')
      ? 'buy'
      : undefined;
  if (cues.has('exports') && !cues.has('export-verb')) return ['exports'];
  if (cues.has('imports') && !cues.has('import-verb')) return ['imports'];
  if (verb) {
    return firstPerson.test(word?.text ?? '') ? ['we', verb] : [verb];
  }
  if (cues.has('by')) return ['by'];
  // "Belarus earned from Siberia": the money comes from there, the goods go there.
  const isPaid = cues.has('from') && before.includes('earn');
  if (isPaid) return [];
  // «с Омском» is "with", not "from".
  if (cues.has('from') && word?.text !== 'с' && word?.text !== 'со') return ['from'];
  // «В 2018 году иркутяне продавали»: a time is no direction.
  const isOfTime = words[to]?.script === 'digits';
  return cues.has('to') && !isOfTime ? [preposition(word, words[to])] : [];
}
