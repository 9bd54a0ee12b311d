// The talk with somebody, read and kept. A store that is down costs the follow-ups, never the answer.
import type { Answer, Context } from '../engine/answer.ts';
import { contextAfter } from '../engine/context.ts';
import { StoreUnavailable } from '../stores/errors.ts';
import type { Ctx } from './context.ts';
import { noTalk, type Talk, type Turn, withTurn } from './dialogue.ts';
import type { Dependencies } from './index.ts';
import { sceneOf } from './speech.ts';
import { type Scene, whoIs } from './who.ts';

export interface Memory {
  readonly talk: Talk;
  /** The store could not be reached: nobody knows whether there was a talk. */
  readonly lost: boolean;
}

type Part = Pick<Dependencies, 'stores'>;

export async function readTalk(ctx: Ctx, { stores }: Part): Promise<Memory> {
  const who = whoIs(askerScene(ctx));
  if (!who) return { talk: noTalk, lost: false };
  if (ctx.outage) return { talk: noTalk, lost: true };
  try {
    return { talk: (await stores.dialogue.get(who)) ?? noTalk, lost: false };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { talk: noTalk, lost: true };
  }
}

/** After an answer that came from a button or a link: the next question may refer to it. */
export function keepContext(ctx: Ctx, deps: Part, { talk, lost }: Memory, answer: Answer): Promise<void> {
  return keep(ctx, deps, lost ? undefined : { ...talk, context: contextAfter(answer, talk.context) });
}

/** After an answer to a question. */
export function keepTurn(
  ctx: Ctx,
  deps: Part,
  { talk, lost }: Memory,
  turn: Turn,
  context: Context | undefined,
): Promise<void> {
  return keep(ctx, deps, lost ? undefined : withTurn(talk, turn, context));
}

async function keep(ctx: Ctx, { stores }: Part, talk: Talk | undefined): Promise<void> {
  const who = whoIs(askerScene(ctx));
  if (!who || !talk) return;
  await stores.dialogue.set(who, talk).catch(ignoreOutage);
}

/** What follows is kept where it can be; its loss has been counted and logged by the store. */
export function ignoreOutage(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}

/**
 * In a group, a button under an answer belongs to the talk of whoever asked, not of whoever presses: the answer is a reply
 * to the question.
 */
function askerScene(ctx: Ctx): Scene {
  const scene = sceneOf(ctx);
  const asker = ctx.callbackQuery?.message?.reply_to_message;
  return asker && ctx.chat?.type !== 'private' ? { ...scene, from: asker.from } : scene;
}
