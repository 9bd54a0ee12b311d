// Names of regions as a sentence needs them.

import { district, type Region } from '../../catalog/catalog.ts';
import type { Voice } from './voice.ts';

type Case = keyof Region['forms_ru'];

const declinedShort = ({ short_cases_ru }: Region, grammaticalCase: Case): string | undefined =>
  grammaticalCase === 'nominative' ? undefined : short_cases_ru?.[grammaticalCase];

/**
 * The name in the reader's language and, in Russian, in the case asked for (the prepositional one comes with its «в»).
 * Where both names are in use, both are given: "Kuzbass (Kemerovo Oblast)".
 */
export function regionName(voice: Voice, id: string, grammaticalCase: Case = 'nominative'): string {
  const { locale, say, catalog } = voice;
  const region = catalog.regions.get(id);
  if (!region) return id;
  if (id === district) return say('region-siberia', { case: grammaticalCase });
  const short = region.short_name[locale];
  const hasTwoNames = region.official_name?.[locale].includes(short) && !region.name[locale].includes(short);
  if (region.kind === 'republic')
    return locale === 'ru'
      ? region.forms_ru[grammaticalCase]
      : short === region.name.en
        ? say('region-republic', { name: short, case: grammaticalCase })
        : short;
  const name = locale === 'ru' ? region.forms_ru[grammaticalCase] : region.name.en;
  if (!hasTwoNames) return name;
  const declined = locale === 'ru' ? declinedShort(region, grammaticalCase) : undefined;
  return say('region-two-names', { short: declined ?? short, name });
}

/** The whole name of a federal district, where "Siberia" would say something else: what was founded, what has a centre. */
export function fullName(voice: Voice, region: Region, grammaticalCase: Case = 'nominative'): string {
  if (region.kind !== 'district') return regionName(voice, region.id, grammaticalCase);
  return voice.locale === 'ru'
    ? region.forms_ru[grammaticalCase]
    : voice.say('region-district', { name: region.name.en, case: grammaticalCase });
}

/** The name for a button, a list or a title. */
export const shortRegionName = ({ locale, catalog, say }: Voice, id: string): string =>
  id === district ? say('region-siberia-short') : (catalog.regions.get(id)?.short_name[locale] ?? id);

export const joinNames = (names: readonly string[]): string => names.join(', ');
