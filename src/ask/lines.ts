// One line of JSON in, one out; a broken line is answered with what is wrong with it.

import { isLocale } from './arguments.ts';
import type { Ask, Asked, Reply } from './asking.ts';

type Id = string | number | null;
export type LineReply = ({ readonly id: Id } & Reply) | { readonly id: Id; readonly error: string };

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const idOf = (value: unknown): Id => (typeof value === 'string' || typeof value === 'number' ? value : null);

/** For whoever wrote the line, so in the words of the contract rather than of a language. */
function questionOf({ text, locale, after }: Record<string, unknown>): Asked | string {
  if (typeof text !== 'string') return '"text" must be a string';
  if (locale !== undefined && !isLocale(locale)) return '"locale" must be "en" or "ru"';
  if (after !== undefined && !isTexts(after)) return '"after" must be a list of strings';
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

export function replyToLine(ask: Ask, line: string): LineReply {
  const value = parseObject(line);
  if (!value) return { id: null, error: 'not a JSON object' };
  const id = idOf(value.id);
  const question = questionOf(value);
  return typeof question === 'string' ? { id, error: question } : { id, ...ask(question) };
}
