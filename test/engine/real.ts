// The real data and the engine over it, built once for every test file that imports this.

import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { createEngine } from '../../src/engine/engine.ts';

export const catalog = loadCatalog(join(import.meta.dirname, '../../data'));
export const engine = createEngine(catalog);
