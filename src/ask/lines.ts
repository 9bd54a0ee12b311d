// One line of JSON in, one out; a broken line is answered with what is wrong with it.

import type { KeyOf, Say } from '../i18n/translate.ts';
import { isLocale } from './arguments.ts';
import type { Ask, Asked, Reply } from './asking.ts';

type Id = string | number | null;
export type LineReply = ({ readonly id: Id } & Reply) | { readonly id: Id; readonly error: string };

type Fault = 'object' | 'text' | 'locale' | 'after';

const faults: KeyOf<Fault> = {
  object: 'ask-line-object',
  text: 'ask-line-text',
  locale: 'ask-line-locale',
  after: 'ask-line-after',
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const idOf = (value: unknown): Id => (typeof value === 'string' || typeof value === 'number' ? value : null);

function questionOf({ text, locale, after }: Record<string, unknown>): Asked | Fault {
  if (typeof text !== 'string') return 'text';
  if (locale !== undefined && !isLocale(locale)) return 'locale';
  if (after !== undefined && !isTexts(after)) return 'after';
  return { text, locale, after };
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param say for what is wrong with a line */
export function replyToLine(ask: Ask, line: string, say: Say): LineReply {
  const value = parseObject(line);
  if (!value) return { id: null, error: say(faults.object) };
  const id = idOf(value.id);
  const question = questionOf(value);
  return typeof question === 'string' ? { id, error: say(faults[question]) } : { id, ...ask(question) };
}
