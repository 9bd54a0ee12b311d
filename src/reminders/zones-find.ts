// From what somebody typed («в Томске», "UTC+3", «мск+4», "Europe/Berlin") to a zone.

import type { City } from '../catalog/schema/zones.ts';
import { isZone } from './zones.ts';

export type FoundZone = { readonly zone: string; readonly city?: City };

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words around the name of a city. */
const around =
  /^(?:(?:in|from|my|the|city|of|at|в|во|из|по|г|город|городе|я|живу|нахожусь)(?: |$))+|(?: (?:time|zone|timezone|city|время|времени))+$/g;

/** «Томск» is in «Томске» and «томскому»; what does not end in a vowel or a soft sign keeps all its letters. */
function isCaseOf(said: string, name: string): boolean {
  if (said === name) return true;
  if (name.length < 4 || !/^[а-я ]+$/.test(name)) return false;
  const base = name.replace(/[аеийоуыьюя]$/, '');
  return said.startsWith(base) && /^[а-я]{1,3}$/.test(said.slice(base.length));
}

const wordsOf = ({ name, aliases, forms_ru }: City): string[] =>
  [name.en, name.ru, ...(aliases?.en ?? []), ...(aliases?.ru ?? []), ...(forms_ru ?? [])].map(folded);

function findCity(text: string, cities: readonly City[]): City | undefined {
  const said = folded(text).replace(around, '').replace(around, '');
  if (!said) return undefined;
  const fits = (test: (word: string) => boolean): City | undefined =>
    cities.find((city) => wordsOf(city).some(test));
  return fits((word) => word === said) ?? fits((word) => isCaseOf(said, word));
}

const offset = /^(utc|gmt|мск|msk)? ?(?:([+-]) ?(\d{1,2})(?::?([0-5]\d))?)?$/;
const moscow = 180;

/** `+03:00`. "UTC" alone is a zone of its own, «мск» a city. */
function findOffset(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/[−–—]/g, '-');
  const [, base, sign, hours, minutes] = offset.exec(plain) ?? [];
  if (base && !sign) return base === 'utc' || base === 'gmt' ? 'UTC' : undefined;
  if (!sign) return undefined;
  const told = (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const total = told + (base === 'мск' || base === 'msk' ? moscow : 0);
  const two = (value: number): string => String(value).padStart(2, '0');
  const zone = `${total < 0 ? '-' : '+'}${two(Math.floor(Math.abs(total) / 60))}:${two(Math.abs(total) % 60)}`;
  return isZone(zone) ? zone : undefined;
}

/** Spelt as the database of zones spells it. */
function findName(text: string): string | undefined {
  const name = text.trim();
  if (!name.includes('/') || !isZone(name)) return undefined;
  const capital = name.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return Intl.supportedValuesOf('timeZone').find((zone) => zone === name || zone === capital) ?? name;
}

/**
 * @param text a city in either language and any case, an offset with its sign, or an IANA name
 * @param cities of data/zones.yaml
 */
export function findZone(text: string, cities: readonly City[]): FoundZone | undefined {
  const zone = findOffset(text) ?? findName(text);
  if (zone) return { zone };
  const city = findCity(text, cities);
  return city && { zone: city.zone, city };
}
