// A process of its own that only gets ready to answer, and tells how long it took and what it holds in memory.

import { loadCatalog } from '../../src/catalog/load.ts';
import { createEngine } from '../../src/engine/engine.ts';

const [data = '', cache] = process.argv.slice(2);
const begun = performance.now();
const catalog = loadCatalog(data, cache);
const loaded = performance.now();
createEngine(catalog).answer('trade with Omsk');
const ready = performance.now();
const { rss } = process.memoryUsage();
process.stdout.write(JSON.stringify({ load: loaded - begun, engine: ready - loaded, total: ready, rss }));
