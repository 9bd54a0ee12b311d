// The product without Telegram: what `npm run ask` shows, over the real data and the real words.

import { createAsk } from '../../src/ask/asking.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import { translate } from '../real/translate.ts';

export { catalog, engine };

export const ask = createAsk({ catalog, engine, translate, locale: 'en' });
