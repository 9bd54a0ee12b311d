// A question as a short string: what buttons and links carry. Stable over releases; read strictly.

import type { Catalog } from '../catalog/catalog.ts';
import type { Measure } from './question.ts';

export type Query =
  | {
      readonly is: 'figures';
      readonly region: string;
      readonly measure: Measure;
      readonly year?: number | undefined;
    }
  | { readonly is: 'series'; readonly region: string; readonly measure: Measure }
  | { readonly is: 'ranking'; readonly year?: number | undefined }
  | { readonly is: 'goods'; readonly region: string; readonly way: 'exports' | 'imports' }
  | { readonly is: 'region'; readonly id: string }
  | { readonly is: 'topic'; readonly region: string; readonly topic: string }
  | { readonly is: 'sector'; readonly id: string }
  | { readonly is: 'person'; readonly id: string }
  | { readonly is: 'organisation'; readonly id: string }
  | { readonly is: 'fact'; readonly id: string };

const measures: ReadonlyMap<string, Measure> = new Map([
  ['t', 'turnover'],
  ['e', 'exports'],
  ['i', 'imports'],
]);
const letterOf = (measure: Measure): string => measure[0] ?? 't';

/** At most 60 characters of `a-z 0-9 - _`: fits button data and start parameters alike. */
export function encodeQuery(query: Query): string {
  switch (query.is) {
    case 'figures':
      return ['f', query.region, letterOf(query.measure), ...(query.year ? [query.year] : [])].join('_');
    case 'series':
      return `y_${query.region}_${letterOf(query.measure)}`;
    case 'ranking':
      return query.year ? `k_${query.year}` : 'k';
    case 'goods':
      return `g_${query.region}_${letterOf(query.way)}`;
    case 'topic':
      return `t_${query.region}_${query.topic}`;
    case 'region':
      return `r_${query.id}`;
    case 'sector':
      return `s_${query.id}`;
    case 'person':
      return `p_${query.id}`;
    case 'organisation':
      return `o_${query.id}`;
    case 'fact':
      return `x_${query.id}`;
  }
}

const year = (text: string | undefined): number | undefined =>
  text !== undefined && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;

/**
 * Reads what `encodeQuery` wrote, in this or another release: former ids lead to present ones.
 * Undefined for everything else: forged, broken, or about something that is gone.
 */
export function decodeQuery(text: string, catalog: Catalog): Query | undefined {
  const [tag, first = '', second, third, ...rest] = text.split('_');
  if (rest.length > 0) return undefined;
  const present = (id: string): string => catalog.formerIds.get(id) ?? id;
  const id = present(first);
  const isRegion = catalog.regions.has(id);
  const measure = measures.get(second ?? '');
  const lone = second === undefined;
  switch (tag) {
    case 'f':
      if (!isRegion || !measure || (third !== undefined && year(third) === undefined)) return undefined;
      return { is: 'figures', region: id, measure, year: year(third) };
    case 'y':
      return isRegion && measure && third === undefined ? { is: 'series', region: id, measure } : undefined;
    case 'k':
      if (text !== 'k' && (year(first) === undefined || !lone)) return undefined;
      return { is: 'ranking', year: year(first) };
    case 'g':
      return isRegion && (measure === 'exports' || measure === 'imports') && third === undefined
        ? { is: 'goods', region: id, way: measure }
        : undefined;
    case 't':
      return isRegion && second && /^[a-z-]+$/.test(second) && third === undefined
        ? { is: 'topic', region: id, topic: second }
        : undefined;
    case 'r':
      return lone && isRegion ? { is: 'region', id } : undefined;
    case 's':
      return lone && catalog.sectors.has(id) ? { is: 'sector', id } : undefined;
    case 'p':
      return lone && catalog.people.has(id) ? { is: 'person', id } : undefined;
    case 'o':
      return lone && catalog.organisations.has(id) ? { is: 'organisation', id } : undefined;
    case 'x':
      return lone && catalog.facts.has(id) ? { is: 'fact', id } : undefined;
    default:
      return undefined;
  }
}
