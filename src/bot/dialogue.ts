// What the bot keeps of a talk for half an hour: what a follow-up may refer back to, and the last few questions, so that
// the buttons under their answers still know what was asked.
import { z } from 'zod';
import type { Context } from '../engine/answer.ts';

/** By which number a talk knows a message: the message_id of all ephemeral ones is 0, so theirs is negative. */
export function numberOf(message: {
  readonly message_id: number;
  readonly ephemeral_message_id?: number | undefined;
}): number {
  return message.ephemeral_message_id === undefined ? message.message_id : -message.ephemeral_message_id;
}

export interface Turn {
  /** The bot's message with the answer, see `numberOf`. */
  readonly message: number;
  readonly question: string;
  /** The context in which it was asked; an edited question is asked in the same one. */
  readonly after?: Context | undefined;
}

export interface Talk {
  readonly v: 1;
  readonly context?: Context | undefined;
  /** Oldest first. */
  readonly turns: readonly Turn[];
}

// Buttons are pressed under the latest answers; each turn costs up to two kilobytes of the store.
const MOST_TURNS = 5;
// Nobody types more; of a pasted article the beginning is enough.
const LONGEST_QUESTION = 1_000;

const ids = z.array(z.string());

// `satisfies`: a field that the engine adds to its context must not be lost on the way through the store.
const context = z.object({
  v: z.literal(1),
  regions: ids,
  measure: z.enum(['turnover', 'exports', 'imports']).optional(),
  asked: z
    .object({
      span: z.object({ from: z.number(), to: z.number() }),
      isPart: z.boolean(),
      years: z.array(z.number()),
      monthOnly: z.number().optional(),
    })
    .transform(({ monthOnly, ...rest }) => (monthOnly === undefined ? rest : { ...rest, monthOnly }))
    .optional(),
  cues: ids,
  terms: z.array(z.object({ keys: ids, weight: z.number(), text: z.string() })),
  people: ids,
  unclear: ids.optional(),
  facts: ids,
} satisfies Record<keyof Context, z.ZodType>);

const talk = z.object({
  v: z.literal(1),
  context: context.optional(),
  turns: z.array(z.object({ message: z.int(), question: z.string(), after: context.optional() })),
});

/** For the store: undefined for what another version wrote. */
export function parseDialogue(value: unknown): Talk | undefined {
  return talk.safeParse(value).data;
}

export const noTalk: Talk = { v: 1, turns: [] };

export function turnOf({ turns }: Talk, message: number): Turn | undefined {
  return turns.findLast((turn) => turn.message === message);
}

/** The talk with one more turn; in place of the one that the same message answered before. */
export function withTurn(talk: Talk, turn: Turn, context: Context | undefined): Talk {
  const others = talk.turns.filter(({ message }) => message !== turn.message);
  const short = { ...turn, question: turn.question.slice(0, LONGEST_QUESTION) };
  return { v: 1, context, turns: [...others, short].slice(-MOST_TURNS) };
}
