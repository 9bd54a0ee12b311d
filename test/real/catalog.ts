// The real data, read once for every test file that imports this.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';

const root = join(import.meta.dirname, '../..');

/** Checked records are kept between test files, but never past a change of the code that checks them. */
function cacheFolder(): string {
  const code = join(root, 'src/catalog');
  const hash = createHash('sha256');
  for (const name of readdirSync(code, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.ts')) hash.update(readFileSync(join(code, name)));
  return join(tmpdir(), `accord-test-${hash.digest('hex').slice(0, 16)}`);
}

export const catalog = loadCatalog(join(root, 'data'), cacheFolder());
