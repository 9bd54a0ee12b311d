// A chart as SVG: a heading, bars under one another, the foot. Bars lie, since periods and regions have long names and most
// people look at this on a phone.
import type { Chart } from './chart.ts';
import { drawFoot } from './foot.ts';
import { definitions, inks } from './inks.ts';
import { element, textAt } from './markup.ts';
import { type Block, inner, page, sizes } from './page.ts';
import { drawRows } from './rows.ts';
import { linesOf, type Weight } from './widths.ts';
import type { Words } from './words.ts';

/** 1200 pixels wide, as high as it needs. */
export function svgOf(chart: Chart, words: Words): string {
  const head = drawHead(words, page.top);
  const rows = drawRows(chart, words, page.top + head.height + 30);
  const footTop = page.top + head.height + 30 + rows.height + 8;
  const foot = drawFoot(chart, words, footTop);
  const { width } = page;
  const height = Math.ceil(footTop + foot.height + page.bottom - 18);
  const paper = element('rect', { width, height, fill: inks.paper });
  const markup = definitions + paper + head.markup + rows.markup + foot.markup;
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'PT Sans' };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, markup);
}

function drawHead({ title, subtitle }: Words, top: number): Block {
  const first = paragraph(title, top, sizes.title, 58, 'bold', inks.ink);
  const second = paragraph(subtitle, top + first.height + 6, sizes.subtitle, 42, 'regular', inks.faint);
  return { markup: first.markup + second.markup, height: first.height + 6 + second.height };
}

function paragraph(
  content: string,
  top: number,
  size: number,
  leading: number,
  weight: Weight,
  fill: string,
): Block {
  const lines = linesOf(content, inner, size, weight);
  const markup = lines
    .map((line, at) =>
      textAt(line, { x: page.margin, y: top + at * leading + size * 0.85, size, weight, fill }),
    )
    .join('');
  return { markup, height: lines.length * leading };
}
