// The few pieces of SVG that a chart is made of, with everything in them escaped.
import type { Weight } from './widths.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no way at all to hold these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escaped = (text: string): string =>
  text.replaceAll(impossible, '').replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const rounded = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

/** `content` is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${rounded(value ?? '')}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export type Written = {
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
};

export function textAt(content: string, { x, y, size, fill, weight = 'regular' }: Written): string {
  const attributes = { x, y, 'font-size': size, fill, ...(weight === 'bold' && { 'font-weight': 700 }) };
  return element('text', attributes, escaped(content));
}
