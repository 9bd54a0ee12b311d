// The Siberian Federal District: who belongs to it, who left; and the district of one region, then and now.

import { district, type Region } from '../../catalog/catalog.ts';
import type { Asked } from '../../engine/asked.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { type Draft, line } from './layout.ts';
import { joinNames, regionName } from './regions.ts';
import { referenceLine } from './sources.ts';
import { bold, type Rich, type Voice } from './voice.ts';

type Districts = NonNullable<Region['reference']['district']>;

export function districtMembers(voice: Voice, asked: Asked | undefined): Draft {
  const { catalog, locale, say } = voice;
  const { members_2013: before, members_now: now } = catalog.regions.get(district)?.reference ?? {};
  if (!before || !now) return { head: [], body: [] };
  const left = before.regions.filter((id) => !now.regions.includes(id));
  const numberOf = ({ regions }: { regions: readonly string[] }): Rich =>
    bold(formatNumber(locale, regions.length));
  const names = (ids: readonly string[]): string => joinNames(ids.map((id) => regionName(voice, id)));
  const counts = { now: numberOf(now), before: numberOf(before) };
  const lead = voice.write(asked?.years.includes(2013) ? 'members-lead-2013' : 'members-lead', counts);
  // All that left went the same way, on the same day.
  const move = catalog.regions.get(left[0] ?? '')?.reference.district?.now;
  const departed = move
    ? [
        line(
          voice.write('members-left', {
            since: formatDate(say, move.since ?? '', 'when'),
            district: move[locale],
            regions: names(left),
          }),
        ),
      ]
    : [];
  return {
    head: [
      line(lead),
      line(voice.write('members-now', { regions: names(now.regions) })),
      ...departed,
      referenceLine(voice, [before.source, now.source, move?.source]),
    ],
    body: [],
  };
}

/** What the first name does not share with the end of the second: "Siberian" before "Far Eastern Federal District". */
function withoutSharedEnd(name: string, other: string): string {
  const [own, words] = [name.split(' '), other.split(' ')];
  while (own.length > 1 && own.at(-1) === words.at(-1)) {
    own.pop();
    words.pop();
  }
  return own.join(' ');
}

export function districtOf(voice: Voice, { id, kind }: Region, { in_2013, now }: Districts): Draft {
  const { locale, say, write } = voice;
  const region = regionName(voice, id);
  const pieces = { kind, region, now: bold(now[locale]) };
  const lead = now.since
    ? write('attribute-district-moved', {
        ...pieces,
        since: formatDate(say, now.since, 'genitive'),
        before: withoutSharedEnd(in_2013[locale], now[locale]),
      })
    : write('attribute-district', pieces);
  return { head: [line(lead), referenceLine(voice, [now.source, in_2013.source])], body: [] };
}
