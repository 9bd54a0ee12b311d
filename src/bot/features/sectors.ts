// /sectors: from the list of sectors to the facts of one, and back; always in the same message.
import { Composer } from 'grammy';
import { button, inRows, keyboard, leaf, leafing } from '../buttons.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import { factPage } from '../fact-pages.ts';
import type { Dependencies } from '../index.ts';
import { type Post, post, repaint } from '../posting.ts';

const SECTORS_PER_PAGE = 16;

export function sectors(deps: Dependencies): Room {
  const room = new Composer<Ctx>();
  room.command('sectors', (ctx) => post(ctx, listOfSectors(ctx, deps, 0)));
  onPress(room, 'sectors', (ctx, { page }) => repaint(ctx, listOfSectors(ctx, deps, page)));
  onPress(room, 'sector', (ctx, { sector, page }) => repaint(ctx, oneSector(ctx, deps, sector, page)));
  return room;
}

function namesOf(
  { catalog }: Dependencies,
  { locale }: Ctx,
): { readonly id: string; readonly name: string }[] {
  return [...catalog.sectors.values()]
    .map(({ id, name }) => ({ id, name: name[locale] }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

function listOfSectors(ctx: Ctx, deps: Dependencies, page: number): Post {
  const part = leaf(namesOf(deps, ctx), page, SECTORS_PER_PAGE);
  const buttons = part.items.map(({ id, name }) => button(name, { does: 'sector', sector: id, page: 0 }));
  return {
    text: `${ctx.say('sectors-title')}\n\n${ctx.say('page', { page: part.page + 1, pages: part.pages })}`,
    keyboard: keyboard([
      ...inRows(buttons, 2),
      leafing(ctx.say, part, (to) => ({ does: 'sectors', page: to })),
    ]),
  };
}

function oneSector(ctx: Ctx, deps: Dependencies, sector: string, page: number): Post {
  const { say, locale } = ctx;
  const { facts } = deps.engine.look({ is: 'sector', id: sector }, locale);
  const name = deps.catalog.sectors.get(sector)?.name[locale] ?? sector;
  // Back to the page of the list on which this sector stands.
  const place = namesOf(deps, ctx).findIndex(({ id }) => id === sector);
  return factPage(deps, ctx, {
    title: say('sector-title', { sector: name, count: facts.length, number: String(facts.length) }),
    facts: newestFirst(facts, deps),
    page,
    to: (other) => ({ does: 'sector', sector, page: other }),
    back: button(say('sectors-all'), { does: 'sectors', page: Math.floor(place / SECTORS_PER_PAGE) }),
  });
}

/** By the day of the fact, else by the end of its period; those without either last. */
function newestFirst(facts: readonly string[], { catalog }: Dependencies): string[] {
  const dayOf = (id: string): string => {
    const fact = catalog.facts.get(id);
    const end = fact?.period?.split('..').at(-1) ?? '';
    return fact?.date ?? (/^\d/.test(end) ? end : '');
  };
  return [...facts].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}
