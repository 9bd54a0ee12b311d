// What is claimed by name: every id once over all files, every alias by one record.

import type { Records } from './catalog.ts';
import { files } from './layout.ts';
import type { FactRecord } from './schema/facts.ts';

export type Report = (file: string, path: (string | number)[], message: string) => void;
export type Named = {
  id: string;
  former_ids?: string[] | undefined;
  aliases: { en: string[]; ru: string[] };
};

export const folded = (alias: string): string =>
  alias
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const regionPath = (id: string): string => `regions/${id}.yaml`;

/** Named records of every kind with the file they are in and their place in it. */
export function namedRecords(records: Records): { file: string; path: (string | number)[]; record: Named }[] {
  const lists = (['sectors', 'goods', 'places', 'people', 'organisations'] as const).flatMap((key) =>
    records[key].map((record, index) => ({ file: files[key].path, path: [index], record: record as Named })),
  );
  const regions = records.regions.map((record) => ({
    file: regionPath(record.id),
    path: [],
    record: record as Named,
  }));
  return [...regions, ...lists];
}

export function allFacts(records: Records): { file: string; path: (string | number)[]; fact: FactRecord }[] {
  const own = records.regions.flatMap((region) =>
    region.facts.map((fact, index) => ({ file: regionPath(region.id), path: ['facts', index], fact })),
  );
  const wide = records.wide.facts.map((fact, index) => ({
    file: files.wide.path,
    path: ['facts', index],
    fact,
  }));
  return [...own, ...wide];
}

export function checkIds(records: Records, report: Report): Set<string> {
  const ids = new Map<string, string>();
  const claim = (id: string, file: string, path: (string | number)[]): void => {
    const other = ids.get(id);
    if (other)
      report(file, path, `the id "${id}" is already taken in ${other}; ids are unique over all files`);
    ids.set(id, file);
  };
  const everything = [
    ...namedRecords(records).map(({ file, path, record }) => ({ file, path, record })),
    ...allFacts(records).map(({ file, path, fact }) => ({ file, path, record: fact })),
  ];
  for (const { file, path, record } of everything) claim(record.id, file, [...path, 'id']);
  for (const { file, path, record } of everything)
    for (const former of record.former_ids ?? []) claim(former, file, [...path, 'former_ids']);
  // A synonym group is no record, but a fact may be about it all the same.
  return new Set([...ids.keys(), ...records.synonyms.map(({ id }) => id)]);
}

export function checkAliases(records: Records, report: Report): void {
  const claimed = new Map<string, string>();
  for (const { file, path, record } of namedRecords(records))
    for (const language of ['en', 'ru'] as const)
      record.aliases[language].forEach((alias, index) => {
        const key = folded(alias);
        const other = claimed.get(key);
        if (other && other !== record.id)
          report(
            file,
            [...path, 'aliases', language, index],
            `"${alias}" is also claimed by "${other}"; remove one of them (a name that really means two regions goes to shared_aliases of both)`,
          );
        claimed.set(key, record.id);
      });
}
