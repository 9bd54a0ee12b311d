// A sector at a glance: what the facts say of it, region by region.

import type { Fact } from '../../catalog/catalog.ts';
import { parseSpan } from '../../engine/months.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { factLine, factsOf } from './facts.ts';
import { type Draft, heading, line } from './layout.ts';
import { regionName } from './regions.ts';
import { bold, type Voice } from './voice.ts';

const newest = (fact: Fact): number => parseSpan(fact.date ?? fact.period)?.to ?? 0;

function groupOf(voice: Voice, { scope, regions }: Fact): string {
  const [region] = regions;
  if (scope === 'russia') return voice.say('sector-russia');
  return regions.length > 1 || !region ? voice.say('sector-several') : regionName(voice, region);
}

export function sector(voice: Voice, id: string, ids: readonly string[]): Draft {
  const name = voice.catalog.sectors.get(id)?.name[voice.locale] ?? id;
  const found = factsOf(voice, ids).sort((a, b) => newest(b) - newest(a));
  if (found.length === 0)
    return { head: [line(voice.write('sector-nothing', { sector: bold(name) }))], body: [] };
  const groups = [...new Set(found.map((fact) => groupOf(voice, fact)))];
  return {
    head: [
      line(
        voice.write('sector-lead', {
          sector: bold(name),
          count: found.length,
          number: formatNumber(voice.locale, found.length),
        }),
      ),
    ],
    body: groups.flatMap((group) => [
      heading(bold(group)),
      ...found.filter((fact) => groupOf(voice, fact) === group).map((fact) => factLine(voice, fact, 'brief')),
    ]),
  };
}
