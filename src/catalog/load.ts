// From the texts of data/ to a catalog, or to every problem that stands in the way. js-yaml reads the files because it does so
// several times faster than `yaml`, which knows the place of every node and is asked only once there is a problem (problem.ts).

import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { buildCatalog, type Catalog, type Records } from './catalog.ts';
import { checkRelations } from './check.ts';
import { files, regionFile } from './layout.ts';
import { locate, type Problem } from './problem.ts';
import { readCache, readTexts, regionIdOf, type Text, writeCache } from './read.ts';

/** Thrown when data/ is broken; carries every problem, not only the first. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in data/`);
    this.problems = problems;
  }
}

function parseText({ key, path, text }: Text, problems: Problem[]): unknown {
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    problems.push({ file: path, line, field: '', message: `not YAML: ${error.reason}` });
    return undefined;
  }
  const { schema } = key === 'regions' ? regionFile : files[key];
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const { path: field, message } of result.error.issues)
      problems.push(locate(path, text, field.map(String), message));
    return undefined;
  }
  if (key === 'regions' && (result.data as { id: string }).id !== regionIdOf(path))
    problems.push(locate(path, text, ['id'], `the id must be the file name, "${regionIdOf(path)}"`));
  return result.data;
}

function parseAll(texts: readonly Text[], problems: Problem[]): Records {
  const records: Record<string, unknown> = { regions: [] };
  for (const text of texts) {
    const value = parseText(text, problems);
    if (text.key === 'regions') (records.regions as unknown[]).push(value);
    else records[text.key] = value;
  }
  return records as Records;
}

/**
 * Reads and checks everything in `folder`.
 * @param cacheFolder where checked records may be kept for a quicker next start; none: always read and check
 * @throws DataError with every problem found: shapes first, relations only once all shapes are right
 */
export function loadCatalog(folder: string, cacheFolder?: string): Catalog {
  const { texts, problems } = readTexts(folder);
  if (problems.length > 0) throw new DataError(problems);
  const cached = cacheFolder ? readCache(cacheFolder, texts) : undefined;
  if (cached) return buildCatalog(cached);

  const records = parseAll(texts, problems);
  if (problems.length === 0)
    for (const { file, path, message } of checkRelations(records))
      problems.push(locate(file, texts.find((text) => text.path === file)?.text ?? '', path, message));
  if (problems.length > 0) throw new DataError(problems);
  if (cacheFolder) writeCache(cacheFolder, texts, records);
  return buildCatalog(records);
}
