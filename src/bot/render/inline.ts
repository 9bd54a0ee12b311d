// An answer as two short lines of a list above an input field: the figure first, then its period and its source.

import type { Fact } from '../../catalog/catalog.ts';
import type { Answer } from '../../engine/answer.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { formatPeriod, isStated } from '../../i18n/periods.ts';
import { typeset } from '../../i18n/typography.ts';
import { draw, type RenderTools } from './answer.ts';
import { bareFigure, periodLabel } from './figure-line.ts';
import { regionName, shortRegionName } from './regions.ts';
import { type Figure, figuresOf, isSum } from './rows.ts';
import { rivalsOf } from './single.ts';
import { sourceLine } from './sources.ts';
import { valuesOf } from './subject.ts';
import { titleOf } from './title.ts';
import { createVoice, type Voice } from './voice.ts';

export interface Headline {
  readonly title: string;
  readonly description: string;
}

/** A phone shows two or three lines of it. */
const most = 160;

const clip = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;

export function headlineOf(answer: Answer, tools: RenderTools): Headline {
  const voice = createVoice(answer.locale, tools.catalog, tools.translate);
  const { title = titleOf(answer, tools), lines } = told(voice, answer);
  const whole = lines.filter((line) => line !== '').join(' · ');
  return { title: typeset(answer.locale, title), description: clip(typeset(answer.locale, whole)) };
}

/** Without a title the first sentence of the answer is one. */
type Told = { readonly title?: string | undefined; readonly lines: readonly string[] };

function told(voice: Voice, answer: Answer): Told {
  switch (answer.kind) {
    case 'figures':
      return figures(voice, answer);
    case 'facts':
      return facts(voice, answer);
    case 'profile':
      return profile(voice, answer);
    case 'noData':
      return { lines: [nearest(voice, answer)] };
    default:
      return { lines: [] };
  }
}

/** "Nearest on record: 2020: about $275 thousand": the first line of what there is instead. */
const nearest = (voice: Voice, answer: Answer): string =>
  draw(voice, answer)
    .body.slice(0, 2)
    .map(({ text }) => text.text.replace(/^[•\s]+/, ''))
    .join(' ');

function figures(voice: Voice, { shape, rows }: Extract<Answer, { kind: 'figures' }>): Told {
  const found = figuresOf(voice.catalog, rows);
  const [first] = found;
  if (!first) return { lines: [] };
  const key = shape === 'series' ? 'inline-series' : 'inline-figures';
  const count = found.length > 1 ? voice.say(key, counted(voice, found.length)) : '';
  if (shape === 'comparison')
    return { title: compared(voice, found), lines: [count, sourceLine(voice, first.fact).text.text] };
  const [lead, ...others] = shape === 'series' ? newestOf(first, found) : rivalsOf(first, found);
  if (bareFigure(voice, lead.fact) === undefined) return { lines: whenAndSource(voice, first.fact) };
  const order = shape === 'ranking' ? voice.say('suggest-ranking') : '';
  const same = others.filter(
    ({ fact, region }) => fact.period === lead.fact.period && region === lead.region,
  );
  const title = voice.say('inline-figure', {
    figure: valuesOf(voice, [lead, ...same]).text,
    measure: voice.say('figures-measure', { measure: lead.fact.trade.measure }),
    region: shortRegionName(voice, lead.region),
  });
  const source = sourceLine(voice, lead.fact).text.text;
  return { title, lines: [order, periodLabel(voice, lead.fact), count, source] };
}

function newestOf(first: Figure, found: readonly Figure[]): readonly [Figure, ...Figure[]] {
  const newest = found.findLast(({ fact }) => isSum(fact)) ?? found.at(-1) ?? first;
  return [newest, ...found.filter((one) => one !== newest && isSum(one.fact))];
}

/** "Omsk: about $230 million; Tomsk: $41 million"; undefined where one of them takes a sentence. */
function compared(voice: Voice, found: readonly Figure[]): string | undefined {
  const firsts = found.filter(({ region }, at) => at === found.findIndex((one) => one.region === region));
  const figures = firsts.map(({ region, fact }) => {
    const figure = bareFigure(voice, fact);
    return figure && voice.say('inline-compared', { region: shortRegionName(voice, region), figure });
  });
  return figures.length > 1 && figures.every(Boolean) ? figures.join('; ') : undefined;
}

function facts(voice: Voice, { facts: ids }: Extract<Answer, { kind: 'facts' }>): Told {
  const [first] = ids.map((id) => voice.catalog.facts.get(id)).filter((fact) => fact !== undefined);
  if (!first) return { lines: [] };
  const count = ids.length > 1 ? voice.say('inline-facts', counted(voice, ids.length)) : '';
  return { lines: [count, ...whenAndSource(voice, first)] };
}

function whenAndSource(voice: Voice, fact: Fact): string[] {
  const { period, date } = fact;
  const when =
    period !== undefined && isStated(period)
      ? formatPeriod(voice.say, period, 'label')
      : date
        ? formatDate(voice.say, date, 'stamp')
        : '';
  return [when, sourceLine(voice, fact).text.text];
}

/** A region by its newest figure, a reference value by its source, a sector by how much there is. */
function profile(voice: Voice, answer: Extract<Answer, { kind: 'profile' }>): Told {
  if ('sector' in answer) {
    const title = voice.catalog.sectors.get(answer.sector)?.name[voice.locale];
    return { title, lines: [voice.say('inline-facts', counted(voice, answer.facts.length))] };
  }
  const last = draw(voice, answer).head.at(-1)?.text.text ?? '';
  const title = answer.attribute ? undefined : regionName(voice, answer.region);
  return { title, lines: [last] };
}

const counted = ({ locale }: Voice, count: number) => ({ count, number: formatNumber(locale, count) });
