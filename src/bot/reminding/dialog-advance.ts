// Where the dialog goes when something more is known.
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { finish } from './dialog-end.ts';
import type { Outcome, Progress } from './dialog-progress.ts';
import { ask } from './dialog-show.ts';
import { answerOn } from './topic.ts';

/** To the next thing that is not known. */
export async function advance(ctx: Ctx, deps: Dependencies, progress: Progress): Promise<Outcome> {
  const { aim, topic, rule } = progress;
  if (rule?.kind === 'change' && topic !== undefined && answerOn(deps, topic, ctx.locale) === 'words')
    return ask(ctx, deps, withoutNews(progress), ctx.say('dialog-words-never-change'));
  if (aim.is === 'change') return finish(ctx, deps, progress);
  if (topic === undefined) return ask(ctx, deps, { ...progress, step: 'topic' });
  if (rule === undefined) return ask(ctx, deps, { ...progress, step: 'when' });
  if (aim.is === 'new' && aim.confirms) return ask(ctx, deps, { ...progress, step: 'confirm' });
  return finish(ctx, deps, progress);
}

/** Words that nothing in the data belongs to never change: another time is needed, or another topic where the time is set. */
function withoutNews(progress: Progress): Progress {
  const { topic: _, title: __, ...untitled } = progress;
  if (progress.aim.is === 'change') return { ...untitled, step: 'topic' };
  const { rule: ___, ...timeless } = progress;
  return { ...timeless, step: 'when' };
}
