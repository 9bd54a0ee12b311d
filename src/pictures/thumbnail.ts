// The small pictures beside the results of inline mode, one for each kind of result. Without a letter, so that they serve
// every language; on a ground of their own, so that they look alike in a light chat and in a dark one.
import { inks } from './inks.ts';
import { element } from './markup.ts';

/** Pixels, both ways: what a phone shows in the 50 points that Telegram gives it, at three to four pixels a point. */
export const THUMBNAIL_SIZE = 200;

export type ThumbnailKind = 'figures' | 'facts' | 'region' | 'sector' | 'person' | 'organisation' | 'nothing';

/** `draw` is handed the colour of the ground, for what is cut out of a shape. */
type Picture = { readonly ground: string; readonly draw: (ground: string) => string };

const fill = inks.paper;
const block = (x: number, y: number, width: number, height: number, colour: string = fill): string =>
  element('rect', { x, y, width, height, rx: 4, fill: colour });
const disc = (cx: number, cy: number, r: number, colour: string = fill): string =>
  element('circle', { cx, cy, r, fill: colour });
const shape = (d: string): string => element('path', { d, fill });

const bars = [
  { x: 46, y: 106 },
  { x: 86, y: 76 },
  { x: 126, y: 44 },
] as const;
/** On which they stand. */
const FOOT = 156;

// What differs in colour differs in shape as well. Paper has a contrast of 4.5 to 1 or more on each ground.
const pictures: Readonly<Record<ThumbnailKind, Picture>> = {
  figures: {
    ground: inks.bar,
    draw: () => bars.map(({ x, y }) => block(x, y, 28, FOOT - y)).join(''),
  },
  facts: {
    ground: inks.faint,
    draw: (ground) =>
      block(54, 38, 92, 124) +
      [62, 84, 106].map((y) => block(70, y, 60, 10, ground)).join('') +
      block(70, 128, 36, 10, ground),
  },
  region: {
    ground: '#2c6e49',
    draw: (ground) =>
      shape('M100 166C86 140 56 116 56 82A44 44 0 0 1 144 82C144 116 114 140 100 166Z') +
      disc(100, 82, 18, ground),
  },
  sector: {
    ground: '#a8480a',
    draw: (ground) => {
      const teeth = [0, 45, 90, 135].map((angle) =>
        element('g', { transform: `rotate(${angle} 100 100)` }, block(87, 38, 26, 124)),
      );
      return teeth.join('') + disc(100, 100, 46) + disc(100, 100, 20, ground);
    },
  },
  person: {
    ground: '#6a4c93',
    draw: () => disc(100, 74, 30) + shape('M46 160C46 130 68 114 100 114S154 130 154 160Z'),
  },
  organisation: {
    ground: '#6a4c93',
    draw: () =>
      shape('M100 40L158 74V84H42V74Z') +
      [54, 90, 126].map((x) => block(x, 92, 20, 48)).join('') +
      block(42, 148, 116, 14),
  },
  // The bars of the figures, not filled in: what was asked for is not there.
  nothing: {
    ground: '#5f6b76',
    draw: (ground) =>
      bars
        .map(({ x, y }) => block(x, y, 28, FOOT - y) + block(x + 6, y + 6, 16, FOOT - y - 12, ground))
        .join(''),
  },
};

export const thumbnailKinds = Object.keys(pictures) as readonly ThumbnailKind[];

/** As SVG, a square of THUMBNAIL_SIZE. */
export function thumbnailSvg(kind: ThumbnailKind): string {
  const { ground, draw } = pictures[kind];
  const [width, height] = [THUMBNAIL_SIZE, THUMBNAIL_SIZE];
  const square = element('rect', { width, height, fill: ground });
  const box = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', box, square + draw(ground));
}
