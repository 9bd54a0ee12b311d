// Browsing for the topic of a reminder: regions with what is known of them, and sectors; always in the same message.
import { topics } from '../../catalog/schema/facts.ts';
import type { Query } from '../../engine/query.ts';
import { button, inRows, keyboard, leaf, leafing } from '../buttons.ts';
import type { Ctx } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { topicLabels } from '../menu-topics.ts';
import type { Post } from '../posting.ts';
import { stepButton } from './dialog-asks.ts';

const SECTORS_PER_PAGE = 12;

const topicButton = (text: string, query: Query) => button(text, { does: 'dialogTopic', query });
const back = (ctx: Ctx) => stepButton(ctx.say('dialog-back'), 'topic');

export function regionsToChoose(ctx: Ctx, { catalog }: Dependencies, only?: readonly string[]): Post {
  const { say, locale } = ctx;
  const buttons = [...catalog.regions.values()]
    .filter(({ id }) => only === undefined || only.includes(id))
    .map(({ id, short_name }) => ({ id, name: short_name[locale] }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id, name }) => button(name, { does: 'dialogRegion', region: id }));
  return {
    text: say(only === undefined ? 'dialog-regions' : 'dialog-which-region'),
    keyboard: keyboard([...inRows(buttons, 2), [back(ctx)]]),
  };
}

export function topicsOfRegion(ctx: Ctx, { catalog }: Dependencies, region: string): Post {
  const { say, locale } = ctx;
  const name = catalog.regions.get(region)?.short_name[locale] ?? region;
  const known = new Set(
    [...catalog.facts.values()].filter(({ regions }) => regions.includes(region)).map(({ topic }) => topic),
  );
  const buttons = topics
    .filter((topic) => known.has(topic))
    .map((topic) => topicButton(say(topicLabels[topic]), { is: 'topic', region, topic }));
  return {
    text: say('dialog-region-topics', { region: name }),
    keyboard: keyboard([
      [topicButton(say('dialog-region-all'), { is: 'region', id: region })],
      ...inRows(buttons, 2),
      [stepButton(ctx.say('regions-all'), 'regions')],
    ]),
  };
}

export function sectorsToChoose(ctx: Ctx, { catalog }: Dependencies, page: number): Post {
  const { say, locale } = ctx;
  const all = [...catalog.sectors.values()]
    .map(({ id, name }) => ({ id, name: name[locale] }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const part = leaf(all, page, SECTORS_PER_PAGE);
  const buttons = part.items.map(({ id, name }) => topicButton(name, { is: 'sector', id }));
  return {
    text: `${say('dialog-sectors')}\n\n${say('page', { page: part.page + 1, pages: part.pages })}`,
    keyboard: keyboard([
      ...inRows(buttons, 2),
      leafing(say, part, (to) => ({ does: 'dialogSectors', page: to })),
      [back(ctx)],
    ]),
  };
}
