// Population and area: the value of the year asked for, else the newest; then the other values that sources give.

import type { Region } from '../../catalog/catalog.ts';
import type { Asked } from '../../engine/asked.ts';
import { yearOf } from '../../engine/months.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { type Draft, type Line, line } from './layout.ts';
import { regionName } from './regions.ts';
import { briefSource, referenceLine } from './sources.ts';
import { bold, join, type Rich, type Voice } from './voice.ts';

type Population = Region['reference']['population'][number];
type Area = Region['reference']['area_km2'][number];

const linkTo = (voice: Voice, { source }: { source?: string | undefined }): Rich =>
  source ? briefSource(voice, source) : join([]);
const idsOf = ({ source, also = [] }: Population | Area): string[] =>
  [source, ...also].filter((id) => id !== undefined);

/** "2021 census", "January 2014 estimate", "2021 census, 10 regions": the English remark of the data in the reader's words. */
export function basisOf({ say, locale }: Voice, { basis, year }: Population): string {
  if (year === undefined) return say(basis.startsWith('as quoted') ? 'basis-quoted' : 'basis-undated');
  const isRounded = basis.includes('rounded');
  const kind = basis.startsWith('estimate')
    ? say(basis.includes('January') ? 'basis-estimate-january' : 'basis-estimate', { year: String(year) })
    : basis.startsWith('census')
      ? say(isRounded ? 'basis-census-rounded' : 'basis-census', { year: String(year) })
      : say('basis-table', { year: String(year) });
  const members = Number(/(\d+) members/.exec(basis)?.[1] ?? 0);
  return members === 0
    ? kind
    : say('basis-members', { basis: kind, count: members, number: formatNumber(locale, members) });
}

export const peopleOf = ({ say, locale }: Voice, { value }: Population): string =>
  say('attribute-people', { value: formatNumber(locale, value), count: value });

export const squareOf = ({ say, locale }: Voice, value: number): string =>
  say('attribute-square', { number: formatNumber(locale, value) });

/** Newest first; of one year the census before an estimate, what is certain before what is not. */
export const newestFirst = (values: readonly Population[]): Population[] =>
  [...values].sort(
    (a, b) =>
      (b.year ?? 0) - (a.year ?? 0) ||
      Number(a.confidence !== undefined) - Number(b.confidence !== undefined),
  );

export function populationOf(voice: Voice, { id, reference }: Region, asked: Asked | undefined): Draft {
  const values = newestFirst(reference.population);
  const lead = values.find(({ year }) => year !== undefined && asked?.years.includes(year)) ?? values[0];
  if (!lead) return { head: [], body: [] };
  const text = voice.write('attribute-population', {
    region: regionName(voice, id, 'genitive'),
    value: bold(peopleOf(voice, lead)),
    basis: basisOf(voice, lead),
  });
  const lines = values
    .filter((value) => value !== lead)
    .map((value) =>
      line(
        voice.write('attribute-people-line', {
          value: peopleOf(voice, value),
          basis: basisOf(voice, value),
          source: linkTo(voice, value),
        }),
        idsOf(value),
      ),
    );
  return { head: [line(text), referenceLine(voice, idsOf(lead))], body: lines };
}

const whenOf = ({ say }: Voice, as_of: string): string =>
  as_of === 'now' ? say('attribute-now') : formatDate(say, as_of, 'when');

function areaLead(voice: Voice, id: string, { value, as_of }: Area): Rich {
  const pieces = {
    region: regionName(voice, id, 'genitive'),
    value: bold(squareOf(voice, value)),
  };
  if (!as_of) return voice.write('attribute-area', pieces);
  if (as_of === 'now') return voice.write('attribute-area-now', pieces);
  return voice.write('attribute-area-dated', { ...pieces, when: whenOf(voice, as_of) });
}

function otherValues(voice: Voice, { other = [] }: Area): Line[] {
  if (other.length === 0) return [];
  const values = other.map(({ value, source }) =>
    voice.write('attribute-area-value', {
      value: squareOf(voice, value),
      source: briefSource(voice, source),
    }),
  );
  const text = voice.write('attribute-area-other', { values: join(values, '; ') });
  return [
    line(
      text,
      other.map(({ source }) => source),
    ),
  ];
}

export function areaOf(voice: Voice, { id, reference }: Region, asked: Asked | undefined): Draft {
  const year = asked && String(yearOf(asked.span.from));
  const lead =
    reference.area_km2.find(({ as_of }) => year && as_of?.startsWith(year)) ?? reference.area_km2[0];
  if (!lead) return { head: [], body: [] };
  const lines = reference.area_km2
    .filter((area) => area !== lead)
    .map((area) =>
      line(
        voice.write('attribute-area-line', {
          when: area.as_of ? whenOf(voice, area.as_of) : '',
          value: squareOf(voice, area.value),
          source: linkTo(voice, area),
        }),
        idsOf(area),
      ),
    );
  return {
    head: [line(areaLead(voice, id, lead)), referenceLine(voice, idsOf(lead))],
    body: [...otherValues(voice, lead), ...lines],
  };
}
