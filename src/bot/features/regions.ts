// /regions: from the list of regions to one of them, to a topic, to the facts; always in the same message.
import { Composer } from 'grammy';
import { type Topic, topics } from '../../catalog/schema/facts.ts';
import { answerPost } from '../answer-post.ts';
import { button, inRows, keyboard } from '../buttons.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import { factPage } from '../fact-pages.ts';
import type { Dependencies } from '../index.ts';
import { topicLabels } from '../menu-topics.ts';
import { type Post, post, repaint } from '../posting.ts';

export function regions(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.command('regions', (ctx) => post(ctx, listOfRegions(ctx, deps)));
  onPress(room, 'regions', (ctx) => repaint(ctx, listOfRegions(ctx, deps)));
  onPress(room, 'region', (ctx, { region }) => repaint(ctx, oneRegion(ctx, deps, region)));
  onPress(room, 'topic', (ctx, { region, topic, page }) =>
    repaint(ctx, oneTopic(ctx, deps, region, topic, page)),
  );
  return room;
}

function listOfRegions({ say, locale }: Ctx, { catalog }: Dependencies): Post {
  const buttons = [...catalog.regions.values()]
    .map(({ id, short_name }) => ({ id, name: short_name[locale] }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id, name }) => button(name, { does: 'region', region: id }));
  return { text: say('regions-title'), keyboard: keyboard(inRows(buttons, 2)) };
}

function oneRegion({ say, locale }: Ctx, deps: Dependencies, region: string): Post {
  const profile = answerPost(deps, deps.engine.look({ is: 'region', id: region }, locale), {
    length: 'full',
  });
  const counts = countsOf(region, deps);
  const buttons = topics
    .filter((topic) => counts.has(topic))
    .map((topic) => {
      const label = say('counted', { name: say(topicLabels[topic]), number: counts.get(topic) ?? 0 });
      return button(label, { does: 'topic', region, topic, page: 0 });
    });
  return {
    text: `${profile.text}\n\n${say('regions-topics')}`,
    entities: profile.entities,
    keyboard: keyboard([...inRows(buttons, 2), [button(say('regions-all'), { does: 'regions' })]]),
  };
}

function oneTopic(ctx: Ctx, deps: Dependencies, region: string, topic: Topic, page: number): Post {
  const { say, locale } = ctx;
  const name = deps.catalog.regions.get(region)?.short_name[locale] ?? region;
  return factPage(deps, ctx, {
    title: say('region-topic-title', { region: name, topic: say(topicLabels[topic]) }),
    facts: deps.engine.look({ is: 'topic', region, topic }, locale).facts,
    page,
    to: (other) => ({ does: 'topic', region, topic, page: other }),
    back: button(say('region-back', { region: name }), { does: 'region', region }),
  });
}

function countsOf(region: string, { catalog }: Dependencies): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const { regions, topic } of catalog.facts.values())
    if (regions.includes(region)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}
