// What inline mode offers before anything is typed: what the person asked lately, then what there is to ask.
import { district } from '../../catalog/catalog.ts';
import type { Query } from '../../engine/query.ts';
import type { Locale } from '../../i18n/translate.ts';
import { readInlineToken } from '../links.ts';
import { distinct, type Finding, found, lookedUp, type Part } from './finding.ts';

/** `recent`: as `shareText` wrote them, the newest first; what leads nowhere any more is left out. */
export function beginnings(part: Part, recent: readonly string[], locale: Locale): Finding[] {
  const asked = recent.flatMap((text, at) => again(part, text, at, locale));
  return distinct([...asked, ...topics(part, locale).map((query) => lookedUp(part, query, locale))]);
}

function again(part: Part, text: string, at: number, locale: Locale): Finding[] {
  const link = readInlineToken(text, part.catalog);
  if (link === undefined) return [];
  if (link !== 'none') return [lookedUp(part, link.query, link.locale ?? locale)];
  const answer = part.engine.answer(text, undefined, locale);
  return answer.facts.length > 0 ? [found(part, answer, `r${at}`)] : [];
}

/** Siberia as a whole, its regions by their trade where any is known, the sectors. */
function topics({ catalog, engine }: Part, locale: Locale): Query[] {
  const sorted = <T>(records: Iterable<T>, nameOf: (record: T) => string): T[] =>
    [...records].sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
  const regions = sorted(catalog.regions.values(), ({ short_name }) => short_name[locale]).filter(
    ({ id }) => id !== district,
  );
  const trade = regions.map(({ id }): Query => {
    const query = { is: 'figures', region: id, measure: 'turnover' } as const;
    return engine.look(query, locale).kind === 'figures' ? query : { is: 'region', id };
  });
  return [
    { is: 'figures', region: district, measure: 'turnover' },
    { is: 'ranking' },
    ...trade,
    ...sorted(catalog.sectors.values(), ({ name }) => name[locale]).map(
      ({ id }): Query => ({ is: 'sector', id }),
    ),
  ];
}
