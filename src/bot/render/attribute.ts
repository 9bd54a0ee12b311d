// One reference value of a region: population, area, centre, head, time zone, code, founding.

import { newestHead, type Region } from '../../catalog/catalog.ts';
import type { Attribute } from '../../engine/answer.ts';
import type { Asked } from '../../engine/asked.ts';
import { formatDate } from '../../i18n/dates.ts';
import { officeOf } from './cards.ts';
import { districtMembers, districtOf } from './district.ts';
import { type Draft, type Line, line } from './layout.ts';
import { areaOf, populationOf } from './measures.ts';
import { fullName, regionName } from './regions.ts';
import { referenceLine } from './sources.ts';
import { bold, type Rich, type Voice } from './voice.ts';

type Reference = { readonly source?: string | undefined; readonly also?: readonly string[] | undefined };

const withSource = (voice: Voice, lead: Line, ...values: readonly Reference[]): Draft => ({
  head: [
    lead,
    referenceLine(
      voice,
      values.flatMap(({ source, also = [] }) => [source, ...also]),
    ),
  ],
  body: [],
});

function centre(voice: Voice, region: Region): Draft {
  const { kind, reference } = region;
  const value = bold(reference.centre[voice.locale]);
  const text = voice.write('attribute-centre', { kind, region: fullName(voice, region, 'genitive'), value });
  return withSource(voice, line(text), reference.centre);
}

function head(voice: Voice, { id, reference: { head_2013 } }: Region): Draft {
  const text = voice.write('attribute-head', {
    region: regionName(voice, id, 'genitive'),
    value: bold(head_2013[voice.locale]),
    office: voice.locale === 'en' ? head_2013.office_en : head_2013.office_ru,
  });
  const now = newestHead(voice.catalog, id);
  const name = now?.person.name[voice.locale];
  const draft = withSource(voice, line(text), head_2013);
  if (!now || !name || name === head_2013[voice.locale]) return draft;
  const person = voice.say('profile-person', { name, office: officeOf(voice, now.office) });
  return { ...draft, body: [line(voice.write('attribute-head-now', { person }))] };
}

function timeZone(voice: Voice, { id, reference: { time_zone } }: Region): Draft {
  const text = voice.write('attribute-time-zone', {
    region: regionName(voice, id, 'genitive'),
    value: bold(time_zone.utc_offset.join(', ')),
    zones: time_zone.iana.join(', '),
  });
  return withSource(voice, line(text), time_zone);
}

function iso(voice: Voice, { id, reference }: Region): Draft {
  const region = regionName(voice, id, 'genitive');
  if (!reference.iso) return { head: [line(voice.write('attribute-iso-none', { region }))], body: [] };
  const text = voice.write('attribute-iso', { region, value: bold(reference.iso.code) });
  return withSource(voice, line(text), reference.iso);
}

function established(voice: Voice, region: Region): Draft | undefined {
  const { kind, reference } = region;
  if (!reference.established) return undefined;
  const when = (form: 'when' | 'genitive'): Rich =>
    bold(formatDate(voice.say, reference.established?.value ?? '', form));
  const text = voice.write('attribute-established', {
    kind,
    region: fullName(voice, region),
    when: when('when'),
    since: when('genitive'),
  });
  return withSource(voice, line(text), reference.established);
}

/** Undefined where the region has no such value. */
export function attribute(
  voice: Voice,
  region: Region,
  of: Attribute,
  asked: Asked | undefined,
): Draft | undefined {
  switch (of) {
    case 'population':
      return populationOf(voice, region, asked);
    case 'area':
      return areaOf(voice, region, asked);
    case 'centre':
      return centre(voice, region);
    case 'head':
      return head(voice, region);
    case 'time-zone':
      return timeZone(voice, region);
    case 'iso':
      return iso(voice, region);
    case 'established':
      return established(voice, region);
    case 'members':
      return districtMembers(voice, asked);
    case 'district-now':
      return region.reference.district
        ? districtOf(voice, region, region.reference.district)
        : districtMembers(voice, asked);
  }
}
