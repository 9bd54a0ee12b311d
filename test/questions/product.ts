// The product without Telegram: what `npm run ask` shows, over the real data and the real words.

import { join } from 'node:path';
import { createAsk } from '../../src/ask/asking.ts';
import { readTranslator } from '../../src/i18n/read.ts';
import { catalog } from '../engine/real.ts';
import { engine } from '../engine/real-engine.ts';

export { catalog, engine };

const translate = readTranslator(join(import.meta.dirname, '../../locales'));

export const ask = createAsk({ catalog, engine, translate, locale: 'en' });
