// The small pictures of inline mode: simple, told apart, and readable in a light chat and in a dark one.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { inks } from '../../src/pictures/inks.ts';
import { pngOf } from '../../src/pictures/png.ts';
import { THUMBNAIL_SIZE, thumbnailKinds, thumbnailSvg } from '../../src/pictures/thumbnail.ts';
import { pictureSize } from '../../src/playground/picture.ts';
import { wellFormed } from './reading.ts';

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Of the page, as the first rectangle has it. */
const groundOf = (svg: string): string => /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '';

/** For each pixel whether it is nearer to paper than to the ground. */
function lit(svg: string): boolean[] {
  const { pixels } = new Resvg(svg).render();
  const middle = (luminance(inks.paper) + luminance(groundOf(svg))) / 2;
  return Array.from({ length: pixels.length / 4 }, (_, at) => {
    const [r = 0, g = 0, b = 0] = pixels.subarray(4 * at, 4 * at + 3);
    return luminance(`#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`) > middle;
  });
}

describe.each(thumbnailKinds)('the small picture of %s', (kind) => {
  const svg = thumbnailSvg(kind);

  test('is a PNG, as Telegram wants it, and a square', async () => {
    wellFormed(svg);
    const png = await pngOf(svg);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(pictureSize(png)).toEqual({ width: THUMBNAIL_SIZE, height: THUMBNAIL_SIZE });
    expect(png.length).toBeLessThan(10_000);
  });

  test('has no letters, and a ground of its own that lets nothing through', () => {
    expect(svg).not.toContain('<text');
    const { pixels } = new Resvg(svg).render();
    expect(pixels.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test('has a shape that stands out, with air around it', () => {
    expect(contrast(inks.paper, groundOf(svg))).toBeGreaterThan(4.5);
    const points = lit(svg).flatMap((isLit, at) =>
      isLit ? [{ x: at % THUMBNAIL_SIZE, y: Math.floor(at / THUMBNAIL_SIZE) }] : [],
    );
    expect(points.length / THUMBNAIL_SIZE ** 2).toBeGreaterThan(0.05);
    const air = 30;
    const isInside = (at: number): boolean => at >= air && at < THUMBNAIL_SIZE - air;
    expect(points.every(({ x, y }) => isInside(x) && isInside(y))).toBe(true);
  });
});

test('no two of them have the same shape, whatever their colours', () => {
  const shapes = thumbnailKinds.map((kind) => lit(thumbnailSvg(kind)));
  for (const [at, one] of shapes.entries())
    for (const other of shapes.slice(at + 1)) {
      const differing = one.filter((isLit, pixel) => isLit !== other[pixel]).length;
      expect(differing / one.length).toBeGreaterThan(0.03);
    }
});
