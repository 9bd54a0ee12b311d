// What was typed after `npm run ask --`.

import type { Locale } from '../i18n/translate.ts';

export type AskOptions =
  | { readonly mode: 'lines' }
  | { readonly mode: 'text' | 'json'; readonly question: string; readonly locale: Locale | undefined };

/** `wrong`: the option or value that nobody knows; undefined where there is just nothing to do. */
export type Parsed = AskOptions | { readonly wrong: string | undefined };

export const isLocale = (text: unknown): text is Locale => text === 'en' || text === 'ru';

/** Words without quotes make one question, so that the quotes may be forgotten. */
export function parseArguments(words: readonly string[]): Parsed {
  const question: string[] = [];
  let [isJson, isLines] = [false, false];
  let locale: Locale | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--json') isJson = true;
    else if (word === '--jsonl') isLines = true;
    else if (word === '--locale') {
      const value = words[++i];
      if (!isLocale(value)) return { wrong: `--locale ${value ?? ''}`.trimEnd() };
      locale = value;
    } else if (word.startsWith('--')) return { wrong: word };
    else question.push(word);
  }
  if (isLines) return { mode: 'lines' };
  if (question.length === 0) return { wrong: undefined };
  return { mode: isJson ? 'json' : 'text', question: question.join(' '), locale };
}
