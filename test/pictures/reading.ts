// Reads a drawing back: its texts, its rectangles, and whether it is XML at all.
import { expect } from 'vitest';

const plain = (markup: string): string =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

export const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => plain(text));

export interface Rect {
  readonly x: number;
  readonly width: number;
}

/** Rectangles of the page, of one fill or of any. */
export function rectsIn(svg: string, fill?: string): Rect[] {
  const page = svg.slice(svg.indexOf('</defs>'));
  return [...page.matchAll(/<rect ([^>]*)\/>/g)].flatMap(([, attributes = '']) => {
    const read = (name: string): string | undefined =>
      new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    if (fill !== undefined && read('fill') !== fill) return [];
    return [{ x: Number(read('x') ?? 0), width: Number(read('width')) }];
  });
}

/** Every tag is closed in order, every attribute quoted, nothing stands bare that XML does not allow. */
export function wellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replaceAll(
    /<(\/?)([a-z]+)((?: [\w-]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)(\/?)>/gi,
    (_, closes, name, __, empty) => {
      if (closes) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
  expect(rest).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
}
