// Subscriptions to changes: whoever waits for news on a topic that the present data has gets a moment for it.
import type { Reminders } from '../stores/ports.ts';
import { watches } from './entry.ts';
import type { Keeper } from './keeper.ts';
import type { News } from './news.ts';
import { awakened } from './plan.ts';
import { mayBeTold } from './quiet.ts';

export interface WatchingDependencies {
  readonly reminders: Reminders;
  readonly keeper: Keeper;
  readonly news: News;
  readonly now: () => number;
}

const BATCH = 500;

/** Looks through all subscriptions that do not know the present data. Does nothing where newer data is known. */
export async function tellOfNews(deps: WatchingDependencies): Promise<void> {
  const { reminders, news } = deps;
  if (!(await news.isNewest())) return;
  for (let after = ''; ; ) {
    const ids = await reminders.watching(news.present, after, BATCH);
    for (const id of ids) await look(id, deps);
    const last = ids.at(-1);
    if (last === undefined || ids.length < BATCH) return;
    after = last;
  }
}

/** Where nothing on the topic changed it knows the present data from now on, so that old releases can go. */
async function look(id: string, { keeper, news, now }: WatchingDependencies): Promise<void> {
  const reminder = await keeper.read(id);
  if (!reminder) return;
  const { release, topic } = reminder;
  const changed = (await news.since(release, topic)).length > 0;
  await keeper.change(id, (one) => {
    if (!watches(one) || one.release !== release) return one;
    return changed ? awakened(one, mayBeTold(one, now())) : { ...one, release: news.present };
  });
}
