// A question with those before it, answered as a chat would answer it.

import { renderAnswer } from '../bot/render/answer.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Answer, Context } from '../engine/answer.ts';
import { contextAfter } from '../engine/context.ts';
import type { Engine } from '../engine/engine.ts';
import type { Locale, Translate } from '../i18n/translate.ts';

export type Asked = {
  readonly text: string;
  /** Language to answer in where the question shows none. */
  readonly locale?: Locale | undefined;
  /** Earlier questions of the same talk, oldest first. */
  readonly after?: readonly string[] | undefined;
};

export type Reply = {
  readonly kind: Answer['kind'];
  readonly locale: Locale;
  /** The first screen, without links. */
  readonly text: string;
  /** Ids of the facts the answer rests on. */
  readonly facts: readonly string[];
  /** Addresses of the sources of what is shown. */
  readonly sources: readonly string[];
};

export type Ask = (question: Asked) => Reply;

type Parts = {
  readonly catalog: Catalog;
  readonly engine: Pick<Engine, 'answer'>;
  readonly translate: Translate;
  readonly locale: Locale;
};

export function createAsk({ catalog, engine, translate, locale: usual }: Parts): Ask {
  return ({ text, locale = usual, after = [] }) => {
    let context: Context | undefined;
    for (const earlier of after) context = contextAfter(engine.answer(earlier, context, locale), context);
    const answer = engine.answer(text, context, locale);
    const rendered = renderAnswer(answer, { catalog, translate }, { length: 'short' });
    const sources = rendered.sources
      .map((id) => catalog.sources.get(id)?.url)
      .filter((url) => url !== undefined);
    return { kind: answer.kind, locale: answer.locale, text: rendered.text, facts: answer.facts, sources };
  };
}

/** The text, then the addresses that a terminal cannot hide behind words. */
export function forPeople({ text, sources, locale }: Reply, translate: Translate): string {
  if (sources.length === 0) return text;
  return [text, '', translate(locale, 'ask-sources'), ...sources].join('\n');
}
