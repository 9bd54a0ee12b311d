// Where the dialog goes when something more is known.
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { finish } from './dialog-end.ts';
import type { Outcome, Progress } from './dialog-progress.ts';
import { ask } from './dialog-show.ts';

/** To the next thing that is not known. */
export async function advance(ctx: Ctx, deps: Dependencies, progress: Progress): Promise<Outcome> {
  const { aim, topic, rule } = progress;
  if (aim.is === 'change') return finish(ctx, deps, progress);
  if (topic === undefined) return ask(ctx, deps, { ...progress, step: 'topic' });
  if (rule === undefined) return ask(ctx, deps, { ...progress, step: 'when' });
  if (aim.is === 'new' && aim.confirms) return ask(ctx, deps, { ...progress, step: 'confirm' });
  return finish(ctx, deps, progress);
}
