// Regions in order of size, with the warning that only those with a known figure can be in it.

import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { askedWhen } from './asked.ts';
import { formatChange } from './change.ts';
import { byRegion, type Group } from './comparison.ts';
import { bareFigure, periodLabel } from './figure-line.ts';
import { type Draft, type Line, line } from './layout.ts';
import { regionName } from './regions.ts';
import type { Figure, Wanted } from './rows.ts';
import { attribution } from './speakers.ts';
import { joinOr, valuesOf } from './subject.ts';
import { bold, join, type Voice } from './voice.ts';

/** Each different figure once, with everybody who gave it. */
function rowOf(voice: Voice, { region, figures }: Group, place: number): Line {
  const keyOf = ({ fact }: Figure): string => `${bareFigure(voice, fact)} ${periodLabel(voice, fact)}`;
  const parts = [...new Set(figures.map(keyOf))].map((key) => {
    const same = figures.filter((figure) => keyOf(figure) === key);
    const [{ fact }] = same as [Figure];
    return voice.write('ranking-figure', {
      figure: bold(bareFigure(voice, fact) ?? ''),
      period: periodLabel(voice, fact),
      attribution: join(
        same.map((figure) => attribution(voice, figure.fact, '', 'brief')),
        ' / ',
      ),
    });
  });
  const name = regionName(voice, region);
  const text = voice.write('ranking-row', {
    place: String(place),
    region: name,
    figures: joinOr(voice, parts),
  });
  return line(
    text,
    figures.map(({ fact }) => fact.source),
  );
}

/** The year that all figures are for, whole or in part; undefined where the years differ. */
function commonYear(rows: readonly Figure[]): string | undefined {
  const years = new Set(
    rows
      .flatMap(({ fact }) => (isStated(fact.period) ? fact.period.split('..') : ['']))
      .map((day) => day.slice(0, 4)),
  );
  const [year] = years;
  return years.size === 1 && year ? year : undefined;
}

/** "in 2022", or "for 2022": the time of the whole ranking; undefined where each region has its own. */
export function rankedWhen(
  voice: Voice,
  rows: readonly Figure[],
  { asked }: Wanted,
  form: 'when' | 'over' = 'when',
): string | undefined {
  const year = commonYear(rows);
  return askedWhen(voice, asked, form) ?? (year && formatPeriod(voice.say, year, form));
}

/** By growth or by fall: each region with the changes that are known of it. */
function byChange(voice: Voice, groups: readonly Group[], wanted: Wanted, when: string): Draft {
  const changeOf = ({ fact }: Figure): string => formatChange(voice, fact.trade, fact.period) ?? '';
  const text = ({ figures }: Group): string => changeOf(figures[0] as Figure);
  const overall = voice.say('figures-overall', { measure: wanted.measure });
  const [first] = groups;
  if (!first) return { head: [], body: [] };
  const isFall = wanted.by === 'fall';
  const named = isFall ? groups : [first];
  const lead = voice.write('ranking-lead-growth', {
    by: wanted.by ?? 'growth',
    overall,
    when,
    first: new Intl.ListFormat(voice.locale).format(
      named.map(({ region }) => regionName(voice, region, 'genitive')),
    ),
    figure: bold(named.map(text).join('; ')),
  });
  const rowsOf = groups.map(({ region, figures }, i) =>
    line(
      voice.write('ranking-row', {
        place: String(i + 1),
        region: regionName(voice, region),
        figures: join(
          figures.map((figure) =>
            voice.write('ranking-figure', {
              figure: bold(changeOf(figure)),
              period: periodLabel(voice, figure.fact),
              attribution: attribution(voice, figure.fact, '', 'brief'),
            }),
          ),
          ' / ',
        ),
      }),
      figures.map(({ fact }) => fact.source),
    ),
  );
  return { head: [line(lead), line(voice.write('ranking-note-growth', { when }))], body: rowsOf };
}

export function ranking(voice: Voice, rows: readonly Figure[], wanted: Wanted): Draft {
  const groups = byRegion(rows);
  const [first] = groups;
  const [newest] = first?.figures ?? [];
  if (!first || !newest) return { head: [], body: [] };
  const when = rankedWhen(voice, rows, wanted);
  if (wanted.by) return byChange(voice, groups, wanted, when ?? periodLabel(voice, newest.fact));
  const pieces = {
    extreme: wanted.extreme ?? 'largest',
    overall: voice.say('figures-overall', { measure: wanted.measure }),
    first: regionName(voice, first.region, 'genitive'),
    figure: valuesOf(voice, first.figures),
  };
  const over = rankedWhen(voice, rows, wanted, 'over') ?? '';
  const head = when
    ? [voice.write('ranking-lead', { ...pieces, when }), voice.write('ranking-note', { over })]
    : [
        voice.write('ranking-lead-mixed', { ...pieces, period: periodLabel(voice, newest.fact) }),
        voice.write('ranking-note-mixed'),
      ];
  return { head: head.map((text) => line(text)), body: groups.map((group, i) => rowOf(voice, group, i + 1)) };
}
