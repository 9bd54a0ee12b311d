// Puts a page of the dialog where it belongs: a press changes its message, words are answered by a new one.
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { type Post, post, rewrite } from '../posting.ts';
import { question } from './dialog-asks.ts';
import type { Outcome, Progress } from './dialog-progress.ts';

/** Resolves to the number of the message that shows it. */
export async function show(ctx: Ctx, page: Post): Promise<number> {
  const pressed = ctx.callbackQuery?.message?.message_id;
  if (pressed !== undefined && (await rewrite(ctx, pressed, page))) return pressed;
  return (await post(ctx, page)).message_id;
}

/** @param problem said in the place of the question */
export async function ask(
  ctx: Ctx,
  deps: Dependencies,
  progress: Progress,
  problem?: string,
): Promise<Outcome> {
  const message = await show(ctx, await question(ctx, deps, progress, problem));
  const { unheard: _, ...rest } = progress;
  const unheard = (ctx.message ?? ctx.editedMessage)?.message_id;
  const corrigible = problem !== undefined && unheard !== undefined ? { unheard } : {};
  return { is: 'goes', progress: { ...rest, message, ...corrigible } };
}
