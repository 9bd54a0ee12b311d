// In which language to speak to somebody who has not just asked something.
import type { Locale } from '../i18n/translate.ts';

/**
 * Languages of clients whose users read Russian more readily than English. Telegram also picks menus by these codes, so
 * the Russian commands and descriptions are set for each of them.
 */
export const russianReaders = ['ru', 'be', 'uk', 'kk', 'ky', 'uz', 'tg', 'tt'] as const;

/** The language of a Telegram client ("ru", "pt-BR"; many send none); undefined if it says nothing about us. */
export function localeOfClient(languageCode: string | undefined): Locale | undefined {
  const language = languageCode?.toLowerCase().split(/[-_]/)[0];
  if (!language) return undefined;
  return russianReaders.some((code) => code === language) ? 'ru' : 'en';
}
