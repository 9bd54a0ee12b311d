// The foot of a chart: what the kinds of bars mean, what is not drawn, where the figures come from.
import type { Bar, Chart } from './chart.ts';
import { fills, inks } from './inks.ts';
import { element, textAt } from './markup.ts';
import { type Block, inner, page, sizes } from './page.ts';
import { linesOf, widthOf } from './widths.ts';
import type { Words } from './words.ts';

const LINE = 38;
const SWATCH = { width: 56, height: 28, gap: 14, apart: 48 } as const;
const PARAGRAPH = 18;

export function drawFoot(chart: Chart, words: Words, top: number): Block {
  let y = top;
  let markup = element('rect', { x: page.margin, y, width: inner, height: 2, fill: inks.line });
  y += 28;
  for (const draw of [drawLegend, drawNotes, drawSources]) {
    const block = draw(chart, words, y);
    markup += block.markup;
    if (block.height > 0) y += block.height + PARAGRAPH;
  }
  return { markup, height: y - top };
}

const isUncertain = ({ marks }: Bar): boolean =>
  marks.length > 1 || marks.some(({ upto }) => upto !== undefined);

function drawLegend({ rows }: Chart, { legend }: Words, top: number): Block {
  const bars = rows.filter((row) => row.kind === 'bar');
  const kinds = [
    ...(bars.some(({ extent }) => extent === 'part') ? (['part'] as const) : []),
    ...(bars.some(({ extent }) => extent === 'target') ? (['target'] as const) : []),
    ...(bars.some(isUncertain) ? (['differ'] as const) : []),
  ];
  let [x, y, markup] = [page.margin, top, ''];
  for (const kind of kinds) {
    const width = SWATCH.width + SWATCH.gap + widthOf(legend[kind], sizes.foot);
    if (x > page.margin && x + width > page.width - page.margin) {
      x = page.margin;
      y += LINE + 6;
    }
    markup += element('rect', {
      x: x + 1,
      y: y + 2,
      width: SWATCH.width,
      height: SWATCH.height,
      ...fills[kind],
    });
    const textX = x + SWATCH.width + SWATCH.gap;
    markup += textAt(legend[kind], { x: textX, y: y + 26, size: sizes.foot, fill: inks.ink });
    x += width + SWATCH.apart;
  }
  return { markup, height: kinds.length === 0 ? 0 : y + LINE - top };
}

const drawNotes = (_: Chart, { notes }: Words, top: number): Block =>
  paragraph(
    notes.flatMap((note) => linesOf(note, inner, sizes.foot)),
    top,
    inks.ink,
  );

/** Numbered as the figures are, unless there is one. */
function drawSources({ sources }: Chart, words: Words, top: number): Block {
  const [only] = sources;
  const list =
    sources.length === 1
      ? words.source(only ?? '')
      : // What belongs together is not torn apart at the end of a line, unless it is as long as one.
        sources.map((id, at) => `${at + 1}\u00a0${words.source(id).replaceAll(' ', '\u00a0')}`).join('; ');
  return paragraph(linesOf(words.sources(list, sources.length), inner, sizes.foot), top, inks.faint);
}

function paragraph(lines: readonly string[], top: number, fill: string): Block {
  const markup = lines
    .map((line, at) => textAt(line, { x: page.margin, y: top + 26 + at * LINE, size: sizes.foot, fill }))
    .join('');
  return { markup, height: lines.length * LINE };
}
