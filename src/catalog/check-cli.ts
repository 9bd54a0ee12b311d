// `npm run check:data`: every problem in data/ at once. `--write-schema` also refreshes the JSON Schema for editors.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from './editor-schema.ts';
import { DataError, loadCatalog } from './load.ts';
import { describe } from './problem.ts';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'data';
try {
  const catalog = loadCatalog(folder);
  process.stdout.write(
    `${catalog.facts.size} facts, ${catalog.regions.size} regions, ${catalog.sources.size} sources: no problems\n`,
  );
  if (process.argv.includes('--write-schema'))
    for (const [name, text] of editorSchemas()) writeFileSync(join(folder, 'schema', name), text);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  for (const problem of error.problems) process.stderr.write(`${describe(problem)}\n`);
  process.stderr.write(`${error.problems.length} problem(s)\n`);
  process.exitCode = 1;
}
