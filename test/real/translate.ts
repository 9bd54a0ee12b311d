// The real words, in both languages.

import { join } from 'node:path';
import { readTranslator } from '../../src/i18n/read.ts';

export const translate = readTranslator(join(import.meta.dirname, '../../locales'));
