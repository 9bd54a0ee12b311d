// Regions side by side. Who is ahead is said only of figures for one and the same period.

import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { figureLine, periodLabel, richFigure } from './figure-line.ts';
import { type Draft, line } from './layout.ts';
import { formatMoney } from './money.ts';
import { noFigure } from './no-data.ts';
import { regionName } from './regions.ts';
import { type Figure, heldAt, isSum, type Wanted } from './rows.ts';
import { single } from './single.ts';
import { valuesOf } from './subject.ts';
import { bold, join, type Rich, type Voice } from './voice.ts';

export type Group = { readonly region: string; readonly figures: readonly Figure[] };

export const byRegion = (rows: readonly Figure[]): Group[] =>
  [...new Set(rows.map(({ region }) => region))].map((region) => ({
    region,
    figures: rows.filter((row) => row.region === region),
  }));

/** The newest period for which every region has a sum in the same currency, with those sums alone. */
function inCommon(groups: readonly Group[]): { period: string; groups: readonly Group[] } | undefined {
  const sums = groups
    .flatMap(({ figures }) => figures)
    .filter(({ fact }) => isSum(fact) && isStated(fact.period));
  for (const { fact: model } of sums.sort((a, b) => heldAt(b.fact) - heldAt(a.fact))) {
    const held = groups.map(({ region, figures }) => ({
      region,
      figures: figures.filter(
        ({ fact }) => isSum(fact) && fact.period === model.period && fact.trade.unit === model.trade.unit,
      ),
    }));
    if (model.period && held.every(({ figures }) => figures.length > 0))
      return { period: model.period, groups: held };
  }
  return undefined;
}

const values = ({ figures }: Group): number[] => figures.map(({ fact }) => fact.trade.value ?? 0);
const least = (group: Group): number => Math.min(...values(group));
const most = (group: Group): number => Math.max(...values(group));

function leadInCommon(voice: Voice, wanted: Wanted, period: string, groups: readonly Group[]): Rich {
  const sorted = [...groups].sort((a, b) => most(b) - most(a));
  const [first, second] = sorted;
  const part = (group: Group): Rich =>
    voice.write('comparison-part', {
      region: regionName(voice, group.region),
      figure: valuesOf(voice, group.figures),
    });
  const overall = voice.say('figures-overall', { measure: wanted.measure });
  const when = formatPeriod(voice.say, period, 'when');
  const isClear = first !== undefined && second !== undefined && least(first) > most(second);
  if (!isClear)
    return voice.write('comparison-open', { overall, when, others: join(sorted.map(part), '; ') });
  return voice.write('comparison-leader', {
    overall,
    when,
    count: groups.length,
    first: regionName(voice, first.region),
    of: regionName(voice, first.region, 'genitive'),
    figure: valuesOf(voice, first.figures),
    others: join(sorted.slice(1).map(part), '; '),
  });
}

/** A figure without the sentence that tells it: "up 7%, sum not known", "$100 million (target)". */
function alone(voice: Voice, figure: Figure): Rich | undefined {
  const { trade } = figure.fact;
  const target = trade.says === 'target' ? formatMoney(voice, { qualifier: 'target', ...trade }) : undefined;
  return target === undefined ? richFigure(voice, figure, 'line') : bold(target);
}

/** No sums for a common period: each region with what is known of it, and no claim who is ahead. */
function leadApart(voice: Voice, { measure }: Wanted, groups: readonly Group[]): Rich {
  const shownOf = ({ figures }: Group): Figure | undefined =>
    figures.findLast(({ fact }) => isSum(fact)) ?? figures.find((one) => alone(voice, one));
  const periods = new Set(groups.map((group) => shownOf(group)?.fact.period));
  const [period] = periods;
  const isOnePeriod = groups.length > 1 && periods.size === 1 && isStated(period);
  const parts = groups.map((group) => {
    const { region, figures } = group;
    const sums = figures.filter(({ fact }) => isSum(fact));
    const name = regionName(voice, region);
    const shown = shownOf(group);
    if (!shown) return bold(name);
    const same = sums.filter(
      ({ fact }) => fact.period === shown.fact.period && fact.date === shown.fact.date,
    );
    const figure = same.length > 0 ? valuesOf(voice, same) : (alone(voice, shown) ?? bold(''));
    if (isOnePeriod) return voice.write('comparison-part', { region: name, figure });
    return voice.write('comparison-part-dated', {
      region: name,
      figure,
      period: periodLabel(voice, shown.fact),
    });
  });
  const others = join(parts, '; ');
  const overall = voice.say('figures-overall', { measure });
  if (isOnePeriod)
    return voice.write('comparison-same', { overall, others, when: formatPeriod(voice.say, period, 'when') });
  return voice.write(groups.length > 1 ? 'comparison-apart' : 'comparison-one', { overall, others });
}

export function comparison(
  voice: Voice,
  rows: readonly Figure[],
  wanted: Wanted,
  without: readonly string[] = [],
): Draft {
  const groups = byRegion(rows);
  // "Exports to Omsk and imports from Tomsk": two answers, one below the other.
  const measureOf = ({ figures: [first] }: Group): string | undefined => first?.fact.trade.measure;
  if (new Set(groups.map(measureOf)).size > 1) {
    const each = groups.map(({ figures }) => single(voice, figures[0] as Figure, figures, wanted));
    return { head: each.flatMap(({ head }) => head), body: each.flatMap(({ body }) => body) };
  }
  const common = groups.length > 1 ? inCommon(groups) : undefined;
  const lead = common
    ? leadInCommon(voice, wanted, common.period, common.groups)
    : leadApart(voice, wanted, groups);
  return {
    head: [line(lead), ...without.map((region) => line(noFigure(voice, region, wanted)))],
    body: groups.flatMap(({ figures }) =>
      figures.map((figure) => figureLine(voice, figure, { measure: wanted.measure })),
    ),
  };
}
