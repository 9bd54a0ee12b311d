// Colours and hatchings. Blue and orange are told apart by everybody, and what differs in colour differs in shape as well;
// text has a contrast of 7 to 1 or more on the paper, which is calm in a light chat and in a dark one.
import { element } from './markup.ts';

export const inks = {
  paper: '#fbfbf9',
  ink: '#15202b',
  faint: '#4a5866',
  line: '#c9d0d6',
  bar: '#1f5f99',
  barPale: '#dbe8f3',
  barHatch: '#6d9cc6',
  differ: '#c2570c',
  differPale: '#fbe3cd',
  differHatch: '#e08a45',
} as const;

const hatching = (id: string, paper: string, line: string): string =>
  element(
    'pattern',
    { id, width: 12, height: 12, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 12, height: 12, fill: paper }) +
      element('rect', { width: 4, height: 12, fill: line }),
  );

/** What the fills below refer to. */
export const definitions = element(
  'defs',
  {},
  hatching('part', inks.barPale, inks.barHatch) + hatching('differ', inks.differPale, inks.differHatch),
);

/** `year`: the sum of a whole year; `differ`: from the least to the most that sources give. */
export const fills = {
  year: { fill: inks.bar },
  part: { fill: 'url(#part)', stroke: inks.bar, 'stroke-width': 2 },
  target: { fill: inks.paper, stroke: inks.bar, 'stroke-width': 3, 'stroke-dasharray': '10 7' },
  differ: { fill: 'url(#differ)', stroke: inks.differ, 'stroke-width': 2 },
} as const;
