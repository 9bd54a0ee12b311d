// What no single shape can see: references between files, names claimed twice, numbers that disagree.

import type { Records } from './catalog.ts';
import { files } from './layout.ts';
import { allFacts, checkAliases, checkIds, folded, type Report, regionPath } from './names.ts';
import { strayNumbers } from './numbers.ts';
import { publisherOf, siteOf } from './publishers.ts';
import type { FactRecord } from './schema/facts.ts';

export type RelationProblem = { file: string; path: string[]; message: string };

function checkFact(fact: FactRecord, known: Known, tell: (field: string, message: string) => void): void {
  for (const source of [fact.source, ...(fact.also ?? [])])
    if (!known.sources.has(source))
      tell('source', `there is no source "${source}"; add it to ${files.sources.path} first`);
  for (const region of fact.regions ?? [])
    if (!known.regions.has(region))
      tell(
        'regions',
        `there is no region "${region}"; use one of the file names in regions/, without the ending`,
      );
  for (const about of fact.about ?? [])
    if (!known.ids.has(about)) tell('about', `there is no record "${about}" in any file`);
  for (const beside of fact.beside ?? [])
    if (!known.ids.has(beside)) tell('beside', `there is no fact "${beside}"`);
  if (fact.said_by && !known.speakers.has(fact.said_by))
    tell('said_by', `"${fact.said_by}" is no person/office of ${files.people.path}, and no org:organisation`);
  const { trade, amount, period } = fact;
  const isMoney = /USD|EUR|RUB|BYN|rouble/.test(amount?.unit ?? '');
  if ((trade || isMoney) && !period)
    tell('period', 'a figure needs its period; write "not stated" if the source gives none');
  if (trade && ['amount', 'share'].includes(trade.says) && (trade.value === undefined || !trade.unit))
    tell('trade', 'an amount or a share needs both value and unit');
  if (trade && ['growth', 'trend'].includes(trade.says) && !trade.change)
    tell('trade', 'growth or a trend needs "change"');
  const [from, to] = period?.split('..') ?? [];
  if (from && to && from > to)
    tell('period', `the period "${period}" ends before it starts; swap its two ends`);
  const stray = strayNumbers(fact);
  if (stray.length > 0)
    tell(
      'en',
      `the sentence says ${stray.join(', ')}, which the structure does not; correct one of them or list it under numbers`,
    );
}

type Known = { ids: Set<string>; regions: Set<string>; sources: Set<string>; speakers: Set<string> };

/** In one answer a site must not stand under two names. */
function checkPublishers(records: Records, report: Report): void {
  const names = new Map<string, { id: string; name: string }>();
  records.sources.forEach((source, index) => {
    for (const language of ['en', 'ru'] as const) {
      const [site, name] = [siteOf(source), publisherOf(source, language)];
      const other = names.get(`${language} ${site}`);
      if (other && other.name !== name)
        report(
          files.sources.path,
          [index, 'publisher'],
          `${site} is called "${name}" here and "${other.name}" at "${other.id}"; give it one name in each language`,
        );
      else names.set(`${language} ${site}`, { id: source.id, name });
    }
  });
}

function checkSources(records: Records, report: Report): void {
  const ids = new Set<string>();
  const urls = new Map<string, string>();
  records.sources.forEach((source, index) => {
    if (ids.has(source.id)) report(files.sources.path, [index, 'id'], `the id "${source.id}" is used twice`);
    const other = urls.get(source.url);
    if (other)
      report(files.sources.path, [index, 'url'], `the same address as source "${other}"; use that one`);
    ids.add(source.id);
    urls.set(source.url, source.id);
  });
}

function checkNamed(records: Records, known: Known, report: Report): void {
  records.places.forEach((place, index) => {
    if (place.in && !known.regions.has(place.in) && !records.places.some(({ id }) => id === place.in))
      report(files.places.path, [index, 'in'], `there is no region or place "${place.in}"`);
  });
  records.people.forEach((person, index) => {
    person.offices.forEach((office, at) => {
      for (const field of ['region', 'organisation'] as const) {
        const id = office[field];
        if (id && !known.ids.has(id))
          report(files.people.path, [index, 'offices', at, field], `there is no record "${id}"`);
      }
    });
  });
  for (const key of ['sectors', 'goods'] as const)
    records[key].forEach((record, index) => {
      for (const id of record.includes ?? [])
        if (!known.ids.has(id)) report(files[key].path, [index, 'includes'], `there is no record "${id}"`);
    });
}

/** A city is found by its words, so no two may share one. */
function checkZones(records: Records, report: Report): void {
  const claimed = new Map<string, string>();
  records.zones.forEach(({ id, name, aliases, forms_ru }, index) => {
    const words = [name.en, name.ru, ...(aliases?.en ?? []), ...(aliases?.ru ?? []), ...(forms_ru ?? [])];
    for (const word of new Set([id, ...words].map(folded))) {
      const other = claimed.get(word);
      if (other)
        report(files.zones.path, [index, 'name'], `"${word}" already means the city "${other}"; use it once`);
      claimed.set(word, id);
    }
  });
}

/** Every source id that stands anywhere under a region's reference values. */
function* referenceSources(
  value: unknown,
  path: (string | number)[],
): Generator<[string, (string | number)[]]> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* referenceSources(item, [...path, index]);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) {
      if (key === 'source' && typeof item === 'string') yield [item, [...path, key]];
      else if (key === 'also' && Array.isArray(item))
        for (const source of item) yield [source as string, [...path, key]];
      else yield* referenceSources(item, [...path, key]);
    }
}

/** All problems between records whose shapes are right already. */
export function checkRelations(records: Records): RelationProblem[] {
  const problems: RelationProblem[] = [];
  const report: Report = (file, path, message) => problems.push({ file, path: path.map(String), message });
  const known: Known = {
    ids: checkIds(records, report),
    regions: new Set(records.regions.map(({ id }) => id)),
    sources: new Set(records.sources.map(({ id }) => id)),
    speakers: new Set([
      ...records.people.flatMap(({ id, offices }) => offices.map(({ key }) => `${id}/${key}`)),
      ...records.organisations.map(({ id }) => `org:${id}`),
    ]),
  };
  checkAliases(records, report);
  checkSources(records, report);
  checkPublishers(records, report);
  checkZones(records, report);
  checkNamed(records, known, report);
  for (const region of records.regions)
    for (const [source, path] of referenceSources(region.reference, ['reference']))
      if (!known.sources.has(source))
        report(
          regionPath(region.id),
          path,
          `there is no source "${source}"; add it to ${files.sources.path}`,
        );
  for (const { file, path, fact } of allFacts(records))
    checkFact(fact, known, (field, message) => report(file, [...path, field], message));
  return problems;
}
