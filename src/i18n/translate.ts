// From a key to a sentence in the reader's language. Knows Fluent, and nothing of Telegram.

import { FluentBundle, FluentResource } from '@fluent/bundle';

export const locales = ['en', 'ru'] as const;
export type Locale = (typeof locales)[number];

/** Numbers choose the plural form; what is shown of them is formatted by numbers.ts. */
export type Variables = Readonly<Record<string, string | number>>;

/** @throws MessageError for a key that no text has, or a variable that was not given */
export type Translate = (locale: Locale, key: string, variables?: Variables) => string;

/** A translator once the language is chosen. */
export type Say = (key: string, variables?: Variables) => string;

/** A table of keys for a closed set of things. The type marks its strings as keys for test/i18n/keys.test.ts. */
export type KeyOf<T extends string> = Readonly<Record<T, string>>;

/** For whoever edits locales/ or the code that names a key: one of them forgot the other. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

function bundleOf(locale: Locale, text: string): FluentBundle {
  // The isolation marks are for mixed directions; in our messages they would only break searching and copying.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(text));
  if (errors.length > 0) throw new MessageError(`locales/${locale}.ftl: ${errors.map(String).join('; ')}`);
  return bundle;
}

/** @param texts the Fluent source of each language */
export function createTranslator(texts: Readonly<Record<Locale, string>>): Translate {
  const bundles = { en: bundleOf('en', texts.en), ru: bundleOf('ru', texts.ru) };
  return (locale, key, variables) => {
    const pattern = bundles[locale].getMessage(key)?.value;
    if (!pattern) throw new MessageError(`locales/${locale}.ftl has no message "${key}"`);
    const errors: Error[] = [];
    const text = bundles[locale].formatPattern(pattern, variables, errors);
    if (errors.length > 0) throw new MessageError(`${locale} "${key}": ${errors.map(String).join('; ')}`);
    return text;
  };
}
