// The real data, read once per test file, and parsed only when it has changed since the last run.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';

export const catalog = loadCatalog(
  join(import.meta.dirname, '../../data'),
  join(tmpdir(), 'accord-test-catalog'),
);
