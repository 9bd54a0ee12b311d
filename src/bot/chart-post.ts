// The chart of an answer: the button that leads to it, and the picture with its caption and its buttons.
import type { Answer } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { queryOf } from '../engine/query-of.ts';
import { type Button, button, keyboard } from './buttons.ts';
import type { Dependencies } from './index.ts';
import { pictureToken } from './links.ts';
import type { PicturePost } from './picturing.ts';
import { remindButton } from './reminding/remind-button.ts';
import { chartIn, pictureOf } from './render/chart.ts';
import { askBotButton, shareButton, shareText, type Us } from './sharing.ts';

type Part = Pick<Dependencies, 'catalog' | 'engine' | 'translate'>;

/** `of`: the query of the answer, if it comes from one. None where there is no chart. */
export function chartButton(part: Part, answer: Answer, of: Query | undefined): Button | undefined {
  if (!chartIn(answer, part.catalog)) return undefined;
  const { locale } = answer;
  const label = part.translate(locale, 'button-chart');
  // With a query in it the button works for years, without one as long as the question is remembered.
  return button(label, { does: 'chart', of: chartQuery(part, answer, of), locale });
}

/** The short question that brings this very chart again. */
function chartQuery(part: Part, answer: Answer, of: Query | undefined): Query | undefined {
  const query = of ?? queryOf(answer, part);
  if (!query) return undefined;
  const drawn = (one: Answer): string => JSON.stringify(chartIn(one, part.catalog));
  return drawn(part.engine.look(query, answer.locale)) === drawn(answer) ? query : undefined;
}

export interface Charted {
  readonly answer: Answer;
  readonly of?: Query | undefined;
  /** As it was typed. */
  readonly question?: string | undefined;
}

/** Undefined where there is no chart. */
export function chartPost(part: Part, us: Us, { answer, of, question }: Charted): PicturePost | undefined {
  const picture = pictureOf(answer, part);
  if (!picture) return undefined;
  const { locale } = answer;
  const query = chartQuery(part, answer, of);
  const sources = part.translate(locale, 'button-sources');
  const tools = [
    button(sources, { does: 'cite', of: query, locale }),
    ...shareChart(part, us, answer, query, question),
    ...remindButton(part, answer, query),
  ];
  return { ...picture, keyboard: keyboard([tools]) };
}

/** The same in somebody else's chat, where its buttons only show. */
export function sharedChart(part: Part, us: Us, answer: Answer, of: Query): PicturePost | undefined {
  const picture = pictureOf(answer, part);
  if (!picture) return undefined;
  const row = [...shareChart(part, us, answer, of), askBotButton(part, us, answer, of)];
  return { ...picture, keyboard: keyboard([row]) };
}

/** As a picture where a short question brings it, else as its text. */
function shareChart(
  part: Part,
  us: Us,
  answer: Answer,
  query: Query | undefined,
  question?: string,
): Button[] {
  if (!us.supports_inline_queries) return [];
  const text = query ? pictureToken(query, answer.locale) : shareText(part, answer, undefined, question);
  return text === undefined ? [] : [shareButton(part, answer, text)];
}
