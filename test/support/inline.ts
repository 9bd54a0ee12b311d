// Inline mode as a user sees it: a list above the input field.
import type { InlineQueryResult } from '@grammyjs/types';
import type { WorldEvent } from '../../src/playground/world/events.ts';
import type { InlineAnswer } from '../../src/playground/world/state.ts';
import type { Speaker } from './voice.ts';
import { nothingInParticular, witness } from './witness.ts';

export interface InlineSeenResult {
  readonly id: string;
  /** The question it belongs to. */
  readonly question: string;
  readonly title: string;
  readonly description: string;
  /** The whole result, for what has no name here. */
  readonly result: InlineQueryResult;
}

export interface InlineSeen {
  readonly results: readonly InlineSeenResult[];
  readonly titles: readonly string[];
  /** The button above the list, which opens the private chat. */
  readonly button: InlineAnswer['button'];
  /** Telegram had the answer and did not ask the bot. */
  readonly fromCache: boolean;
  /** Scrolls to the end of the list, for which Telegram fetches the next part; `undefined` if there is none. */
  more(): Promise<InlineSeen> | undefined;
}

function shown(question: string, result: InlineQueryResult): InlineSeenResult {
  const text = (field: 'title' | 'description'): string => String(Reflect.get(result, field) ?? '');
  return { id: result.id, question, title: text('title'), description: text('description'), result };
}

/** Asks and waits until Telegram has results to show. */
export async function askInline(speaker: Speaker, query: string, offset: string): Promise<InlineSeen> {
  const { telegram, patience, user, name, insists } = speaker;
  const room = speaker.room();
  let id = '';
  let answer: InlineAnswer | undefined;
  let fromCache = false;
  const stop = telegram.stage.watch((event: WorldEvent) => {
    if (event.kind === 'inlineAnswered' && event.question === id) answer = event.answer;
  });
  try {
    const what = `${name} asked inline «${query}»`;
    const enough = insists ? () => answer !== undefined : nothingInParticular;
    await witness(telegram, patience, { what, rooms: [room], enough }, () => {
      const question = telegram.stage.ask({ user, room, query, offset });
      id = question.id;
      answer ??= question.answer;
      fromCache = question.answer !== undefined;
    });
  } finally {
    stop();
  }
  const { results = [], nextOffset = '', button } = answer ?? {};
  const list = results.map((result) => shown(id, result));
  return {
    results: list,
    titles: list.map(({ title }) => title),
    button,
    fromCache,
    more: () => (nextOffset === '' ? undefined : askInline(speaker, query, nextOffset)),
  };
}
