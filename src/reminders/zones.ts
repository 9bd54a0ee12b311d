// Time zones as people name them: by city, by offset, by a place on the map. A zone is kept as an IANA name or `+03:00`.

import tzLookup from '@photostructure/tz-lookup';
import type { City } from '../catalog/schema/zones.ts';
import type { Locale } from '../i18n/translate.ts';
import { offsetAt, wallAt } from './wall.ts';

export { offsetAt } from './wall.ts';

/** From UTC-12 to UTC+14 there is somebody who lives there. */
const [west, east] = [-12 * 60, 14 * 60];

export function isZone(name: string): boolean {
  const isOffset = /^[+-]\d\d:\d\d$/.test(name);
  if (!isOffset && name !== 'UTC' && !/^[A-Za-z]+\/[\w+/-]+$/.test(name)) return false;
  try {
    wallAt(0, name);
  } catch {
    return false;
  }
  const minutes = isOffset ? offsetAt(name, 0) : 0;
  return minutes >= west && minutes <= east;
}

/**
 * Only what is proposed to somebody who has said nothing, and shown as such. Those who write Russian here are Belarusian
 * officials first; of those who write English nothing is known, and UTC is at least never taken for local time.
 */
export const proposedZone = (locale: Locale): string => (locale === 'ru' ? 'Europe/Minsk' : 'UTC');

/** The zone of a place on the map, in degrees; undefined for numbers that are none. */
export function zoneAt(latitude: number, longitude: number): string | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  const zone = tzLookup(latitude, longitude);
  return isZone(zone) ? zone : undefined;
}

/** The city that stands for a zone: the first one of data/zones.yaml; an offset and a zone without a city have none. */
export const cityOf = (zone: string, cities: readonly City[]): City | undefined =>
  cities.find((city) => city.zone === zone);
