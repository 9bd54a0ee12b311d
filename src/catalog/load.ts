// Reads data/ from disk. The only file of this room that touches the file system.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildCatalog, type Catalog, type Records } from './catalog.ts';
import { checkRelations } from './check.ts';
import { files, regionFile, regionsFolder } from './layout.ts';
import { locate, type Problem } from './problem.ts';

/** Thrown when data/ is broken; carries every problem, not only the first. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in data/`);
    this.problems = problems;
  }
}

type Text = { path: string; text: string };

function readTexts(folder: string): Record<string, Text[]> {
  const texts: Record<string, Text[]> = {};
  for (const [key, { path }] of Object.entries(files))
    texts[key] = [{ path, text: readFileSync(join(folder, path), 'utf8') }];
  texts.regions = readdirSync(join(folder, regionsFolder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = `${regionsFolder}/${name}`;
      return { path, text: readFileSync(join(folder, path), 'utf8') };
    });
  return texts;
}

/**
 * Reads and checks everything in `folder`.
 * @throws DataError with every problem found: shape first, relations only once all shapes are right.
 */
export function loadCatalog(folder: string): Catalog {
  const texts = readTexts(folder);
  const problems: Problem[] = [];
  const records: Record<string, unknown> = {};
  for (const [key, list] of Object.entries(texts)) {
    const { schema } = key === 'regions' ? regionFile : files[key as keyof typeof files];
    const parsed = list.map(({ path, text }) => {
      let value: unknown;
      try {
        value = parse(text);
      } catch (error) {
        problems.push({ file: path, line: 1, field: '', message: `not YAML: ${(error as Error).message}` });
        return undefined;
      }
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        problems.push(locate(path, text, issue.path.map(String), issue.message));
      return undefined;
    });
    records[key] = key === 'regions' ? parsed : parsed[0];
  }
  if (problems.length === 0)
    for (const { file, path, message } of checkRelations(records as Records)) {
      const text = Object.values(texts)
        .flat()
        .find((t) => t.path === file)?.text;
      problems.push(locate(file, text ?? '', path, message));
    }
  if (problems.length > 0) throw new DataError(problems);
  return buildCatalog(records as Records);
}
