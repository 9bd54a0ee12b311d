// The real records, the real engine and the real words, and what a chat would show of them.
import { renderAnswer } from '../../../src/bot/render/answer.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Query } from '../../../src/engine/query.ts';
import type { Locale } from '../../../src/i18n/translate.ts';
import { catalog } from '../../real/catalog.ts';
import { engine } from '../../real/engine.ts';
import { translate } from '../../real/translate.ts';

export { catalog, engine, translate };
export const tools = { catalog, translate };
export const locales: readonly Locale[] = ['en', 'ru'];

export const short = (answer: Answer) => renderAnswer(answer, tools, { length: 'short' });
export const full = (answer: Answer) => renderAnswer(answer, tools, { length: 'full' });

/** With plain spaces, so that what is expected can be written as one writes. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
export const said = (answer: Answer): string => plain(short(answer).text);
export const asked = (text: string, locale: Locale = 'en'): string =>
  said(engine.answer(text, undefined, locale));
export const looked = (query: Query, locale: Locale): string => said(engine.look(query, locale));

/** What an answer without facts has beside its kind and language. */
export const nothing = { facts: [], context: undefined } as const;
/** A figures answer made by hand: what is shown must not depend on what the engine finds today. */
export const figures = (
  locale: Locale,
  rows: readonly (readonly [region: string, fact: string])[],
  rest: Partial<Extract<Answer, { kind: 'figures' }>> = {},
): Answer => ({
  ...nothing,
  kind: 'figures',
  shape: 'single',
  measure: 'turnover',
  asked: undefined,
  locale,
  rows: rows.map(([region, fact]) => ({ region, fact })),
  ...rest,
});
export const inYear = (...years: number[]) => ({
  span: { from: Math.min(...years) * 12, to: Math.max(...years) * 12 + 11 },
  isPart: false,
  years,
});
export const factsAnswer = (locale: Locale, facts: readonly string[]): Answer => ({
  kind: 'facts',
  locale,
  facts,
  context: undefined,
});
