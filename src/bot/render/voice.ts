// Who is speaking: the language, the words and the records that every renderer needs.

import { FormattedString } from '@grammyjs/parse-mode';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Locale, Say, Translate } from '../../i18n/translate.ts';

/** Text with entities. */
export type Rich = FormattedString;

export type Voice = {
  readonly locale: Locale;
  readonly catalog: Catalog;
  readonly say: Say;
  /** Like `say`, but what is put in may be bold or a link. */
  readonly write: (key: string, pieces?: Readonly<Record<string, string | number | Rich>>) => Rich;
};

export const plain = (text: string): Rich => new FormattedString(text);
export const bold = (text: string): Rich => FormattedString.bold(text);
export const join = (pieces: readonly (Rich | string)[], separator = ''): Rich =>
  FormattedString.join([...pieces], separator);

// Fluent returns a string, so a rich piece goes through it as a token of private-use letters that no text of ours has.
const token = (index: number): string => `\ue000${index}\ue001`;
const tokens = /\ue000(\d+)\ue001/;

export function createVoice(locale: Locale, catalog: Catalog, translate: Translate): Voice {
  const say: Say = (key, variables) => translate(locale, key, variables);
  return {
    locale,
    catalog,
    say,
    write(key, pieces = {}) {
      const rich: Rich[] = [];
      const variables: Record<string, string | number> = {};
      for (const [name, piece] of Object.entries(pieces))
        variables[name] = piece instanceof FormattedString ? token(rich.push(piece) - 1) : piece;
      const parts = say(key, variables).split(tokens);
      return join(parts.map((part, i) => (i % 2 === 1 ? (rich[Number(part)] ?? '') : part)));
    },
  };
}
