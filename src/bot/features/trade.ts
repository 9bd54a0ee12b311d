// /trade: the figures of Siberia as a whole, the ranking of its regions, and a button for each region with figures.
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { district } from '../../catalog/catalog.ts';
import type { Query } from '../../engine/query.ts';
import { answerPost } from '../answer-post.ts';
import { button, inRows, keyboard } from '../buttons.ts';
import type { Ctx, Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { type Post, post } from '../posting.ts';

export function trade(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.command('trade', (ctx) => post(ctx, overview(ctx, deps)));
  return room;
}

const turnoverOf = (region: string): Query => ({ is: 'series', region, measure: 'turnover' });

function overview({ say, locale }: Ctx, deps: Dependencies): Post {
  const { engine, catalog } = deps;
  const parts = [engine.look(turnoverOf(district), locale), engine.look({ is: 'ranking' }, locale)].map(
    (answer) => {
      const { text, entities } = answerPost(deps, answer, { length: 'full' });
      return new FormattedString(text, [...(entities ?? [])]);
    },
  );
  const { text, entities } = FormattedString.join([...parts, say('trade-regions')], '\n\n');
  const buttons = [...catalog.regions.values()]
    .filter(({ id }) => id !== district && engine.look(turnoverOf(id), locale).kind === 'figures')
    .map(({ id, short_name }) => ({ id, name: short_name[locale] }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ id, name }) => button(name, { does: 'ask', query: turnoverOf(id), locale }));
  return { text, entities, keyboard: keyboard(inRows(buttons, 2)) };
}
