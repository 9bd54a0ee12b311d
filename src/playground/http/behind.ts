// What stands behind an answer: the calls the bot made, and what it was asked.
import type { Message } from '@grammyjs/types';
import type { Calls } from '../calls.ts';
import type { LoggedCall } from '../wire.ts';
import type { Room } from '../world/state.ts';

/** How many of somebody's earlier messages a question can lean on. */
const MOST_EARLIER = 5;

/** Remembers where in the log of calls the last act in each chat stands. */
export class Marks {
  readonly #calls: Calls;
  readonly #marks = new Map<number, number>();
  #all = 0;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  /** Something was done in a chat, or, with none, to all of them. */
  set(room: number | undefined): void {
    const { length } = this.#calls.all;
    if (room === undefined) this.#all = length;
    else this.#marks.set(room, length);
  }

  /** The calls since then that went into the chat, or into none in particular. */
  since(room: number): LoggedCall[] {
    return this.#calls.all
      .slice(Math.max(this.#marks.get(room) ?? 0, this.#all))
      .filter(({ params }) => params.chat_id === undefined || Number(params.chat_id) === room)
      .map(({ method, params, response }) => ({ method, params, response }));
  }
}

/** What a message asks: its text without a command or a mention at its head; '' for a command alone. */
function askedBy({ text = '', entities = [] }: Message): string {
  const head = entities.find(({ type, offset }) => offset === 0 && /^(bot_command|mention)$/.test(type));
  return head ? text.slice(head.length).replace(/^[\s,:]+/, '') : text;
}

/** The last question in a chat, with what the same person had asked before it, oldest first. */
export function questionIn(
  room: Room,
): { readonly text: string; readonly earlier: readonly string[] } | undefined {
  const said = [...room.messages.values()].filter(
    ({ from, text, via_bot }) => text !== undefined && !via_bot && from?.is_bot === false,
  );
  const last = said.at(-1);
  const texts = said.filter(({ from }) => from?.id === last?.from?.id).map(askedBy);
  const text = texts.pop();
  if (!text) return undefined;
  return { text, earlier: texts.filter((one) => one !== '').slice(-MOST_EARLIER) };
}
