// The engine over the real data: half a second to build, so only for the tests that ask it something.

import { createEngine } from '../../src/engine/engine.ts';
import { catalog } from './catalog.ts';

export const engine = createEngine(catalog);
