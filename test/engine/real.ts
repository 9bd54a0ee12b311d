// The real data, read once for every test file that imports this.

import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';

export const catalog = loadCatalog(join(import.meta.dirname, '../../data'));
