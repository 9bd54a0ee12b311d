// The real facts many times over: other ids, numbers, years and names; the regions and the way of saying it stay.

import type { Catalog, Fact } from '../../src/catalog/catalog.ts';

/** The same numbers for the same seed, so that runs can be compared. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = {
  en: ['bar', 'den', 'kor', 'lim', 'nov', 'pet', 'ros', 'tam', 'vel', 'zhur'],
  ru: ['бар', 'ден', 'кор', 'лим', 'нов', 'пет', 'рос', 'там', 'вел', 'жур'],
};

function varied(text: string, locale: 'en' | 'ru', random: () => number): string {
  const pick = (): string => syllables[locale][Math.floor(random() * 10)] ?? '';
  return (
    text
      .replace(/\b(19|20)\d\d\b/g, () => String(2000 + Math.floor(random() * 27)))
      .replace(/\b\d{1,3}\b/g, (digits) => String(Math.floor(random() * 10 ** digits.length)))
      // Names of people, plants and places: a capital inside the sentence. Every second one becomes another name.
      .replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{5,}/gu, (name) =>
        random() < 0.5 ? name.slice(0, 3) + pick() + pick() : name,
      )
  );
}

function variant(fact: Fact, copy: number, random: () => number): Fact {
  const year = 2000 + Math.floor(random() * 27);
  return {
    ...fact,
    id: `${fact.id}-${copy}`,
    en: varied(fact.en, 'en', random),
    ru: varied(fact.ru, 'ru', random),
    ...(fact.period && { period: fact.period.replaceAll(/\b(19|20)\d\d\b/g, String(year)) }),
    ...(fact.trade?.value && { trade: { ...fact.trade, value: Math.round(random() * 1000) } }),
  };
}

export function enlarge(catalog: Catalog, times: number): Catalog {
  const random = randomOf(times);
  const facts = new Map(catalog.facts);
  for (let copy = 2; copy <= times; copy++)
    for (const fact of catalog.facts.values()) {
      const other = variant(fact, copy, random);
      facts.set(other.id, other);
    }
  return { ...catalog, facts };
}
