// An answer of the engine as a message with its buttons: the whole of it, its sources, and what to ask next.
import type { Answer } from '../engine/answer.ts';
import type { Query } from '../engine/query.ts';
import { type Button, button, inRows, keyboard } from './buttons.ts';
import { chartButton } from './chart-post.ts';
import type { Dependencies } from './index.ts';
import type { Post } from './posting.ts';
import { remindButton } from './reminding/remind-button.ts';
import { renderAnswer } from './render/answer.ts';
import { type Sharing, shareButtons } from './sharing.ts';

export interface Shape {
  /** The query that the answer comes from; absent for a typed question, which the dialogue remembers. */
  readonly of?: Query | undefined;
  /** `short` by default. */
  readonly length?: 'short' | 'full';
  /** Absent: it is not offered for passing on. */
  readonly sharing?: Sharing | undefined;
}

type Part = Pick<Dependencies, 'catalog' | 'engine' | 'translate'>;

export function answerPost(deps: Part, answer: Answer, { of, length = 'short', sharing }: Shape = {}): Post {
  const { engine, translate } = deps;
  const { locale } = answer;
  const rendered = renderAnswer(answer, { ...deps, suggestions: engine.suggest(answer) }, { length });
  const { text, entities, more, sources } = rendered;
  const tools: Button[] = [];
  if (more && length === 'short')
    tools.push(button(translate(locale, 'button-more'), { does: 'more', of, locale }));
  // A sector has more facts than a message holds: they are leafed through as from /sectors.
  if (length === 'full' && answer.kind === 'profile' && 'sector' in answer)
    tools.push(
      button(translate(locale, 'button-all-facts', { number: answer.facts.length }), {
        does: 'sector',
        sector: answer.sector,
        page: 0,
      }),
    );
  const chart = chartButton(deps, answer, of);
  if (chart) tools.push(chart);
  if (sources.length > 0)
    tools.push(button(translate(locale, 'button-sources'), { does: 'cite', of, locale }));
  const share = sharing ? shareButtons(deps, answer, of, sharing) : [];
  const remind = sharing ? remindButton(deps, answer, of) : [];
  const options = rendered.options.map(({ label, region }) =>
    button(label, { does: 'choose', region, locale }),
  );
  const next = rendered.suggestions.map(({ label, query }) => button(label, { does: 'ask', query, locale }));
  return {
    text,
    entities,
    keyboard: keyboard([
      ...inRows(options, 1),
      ...toolRows(tools, [...share, ...remind]),
      ...inRows(next, 1),
    ]),
  };
}

/** A phone shows three labels in a row. */
function toolRows(tools: readonly Button[], share: readonly Button[]): (readonly Button[])[] {
  return tools.length + share.length > 3 ? [tools, share] : [[...tools, ...share]];
}

/** Ids of all sources that the whole answer rests on. */
export function sourcesOf({ catalog, translate }: Part, answer: Answer): readonly string[] {
  return renderAnswer(answer, { catalog, translate }, { length: 'full' }).sources;
}
