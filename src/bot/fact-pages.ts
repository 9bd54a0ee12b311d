// Facts to leaf through: a title, a page of facts, each with its source, and where one is.
import { FormattedString } from '@grammyjs/parse-mode';
import type { Locale, Say } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography.ts';
import { type Button, keyboard, leaf, leafing } from './buttons.ts';
import type { Press } from './callback.ts';
import type { Dependencies } from './index.ts';
import type { Post } from './posting.ts';
import { factLine, factsOf } from './render/facts.ts';
import { createVoice } from './render/voice.ts';

export interface FactPages {
  readonly title: string;
  readonly facts: readonly string[];
  readonly page: number;
  readonly to: (page: number) => Press;
  readonly back: Button;
}

/** As many as fit on a screen without much scrolling. */
const FACTS_PER_PAGE = 5;

export function factPage(
  { catalog, translate }: Dependencies,
  { say, locale }: { readonly say: Say; readonly locale: Locale },
  { title, facts, page, to, back }: FactPages,
): Post {
  const part = leaf(facts, page, FACTS_PER_PAGE);
  const voice = createVoice(locale, catalog, translate);
  const lines = factsOf(voice, part.items).map((fact) => factLine(voice, fact).text);
  const place = part.pages > 1 ? [say('page', { page: part.page + 1, pages: part.pages })] : [];
  const { text, entities } = FormattedString.join([FormattedString.bold(title), ...lines, ...place], '\n\n');
  return { text: typeset(locale, text), entities, keyboard: keyboard([leafing(say, part, to), [back]]) };
}
