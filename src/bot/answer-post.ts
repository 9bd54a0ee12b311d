// PROVISIONAL until src/bot/render/index.ts is there.
import type { Answer } from '../engine/answer.ts';
import { encodeQuery, type Query } from '../engine/query.ts';
import { type Button, button, inRows, keyboard } from './buttons.ts';
import type { Dependencies } from './index.ts';
import type { Post } from './posting.ts';

export interface Shape {
  readonly of?: Query | undefined;
  readonly length?: 'short' | 'full';
}

export function answerPost(deps: Dependencies, answer: Answer, { of, length = 'short' }: Shape = {}): Post {
  const text = `${answer.kind} ${JSON.stringify(answer.facts)}`;
  const { locale } = answer;
  const say = (key: string) => deps.translate(locale, key);
  const tools: Button[] = [];
  if (length === 'short' && answer.facts.length > 2)
    tools.push(button(say('button-more'), { does: 'more', of, locale }));
  if (answer.facts.length > 0) tools.push(button(say('button-sources'), { does: 'cite', of, locale }));
  const next = deps.engine
    .suggest(answer)
    .map((query) => button(encodeQuery(query), { does: 'ask', query, locale }));
  const options =
    answer.kind === 'choose'
      ? answer.regions.map((region) => button(region, { does: 'choose', region, locale }))
      : [];
  return { text, keyboard: keyboard([...inRows(options, 1), tools, ...inRows(next, 1)]) };
}

export function sourcesOf(deps: Dependencies, answer: Answer): string[] {
  return [...new Set(answer.facts.map((id) => deps.catalog.facts.get(id)?.source ?? ''))];
}
