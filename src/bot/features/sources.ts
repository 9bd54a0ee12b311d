// /sources: who says what we know: each publisher with the number of its facts and the date of the newest.
import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { Catalog } from '../../catalog/catalog.ts';
import { publisherOf } from '../../catalog/publishers.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale, Say } from '../../i18n/translate.ts';
import { keyboard, leaf, leafing } from '../buttons.ts';
import { type Ctx, onPress, type Room } from '../context.ts';
import type { Dependencies } from '../index.ts';
import { type Post, post, repaint } from '../posting.ts';

interface Publisher {
  readonly name: string;
  readonly facts: number;
  /** Date and address of the newest page of theirs that we use; many pages have no date. */
  readonly newest: string | undefined;
  readonly url: string;
}

const PER_PAGE = 12;

export function sources({ catalog }: Dependencies): Room {
  const room = new Composer<Ctx>();
  const publishers = { en: publishersOf(catalog, 'en'), ru: publishersOf(catalog, 'ru') };
  room.command('sources', (ctx) => post(ctx, page(ctx.say, publishers[ctx.locale], catalog, 0)));
  onPress(room, 'publishers', (ctx, press) =>
    repaint(ctx, page(ctx.say, publishers[ctx.locale], catalog, press.page)),
  );
  return room;
}

/** Those with most facts first. A fact that two sources state counts for both. */
function publishersOf({ facts, sources }: Catalog, locale: Locale): Publisher[] {
  const byName = new Map<string, Publisher>();
  for (const { source, also = [] } of facts.values()) {
    const used = new Map(
      [source, ...also].map((id) => sources.get(id)).map((page) => [page && publisherOf(page, locale), page]),
    );
    for (const [name, page] of used) {
      if (name === undefined || page === undefined) continue;
      const before = byName.get(name);
      const isNewer = before === undefined || (page.date ?? '') > (before.newest ?? '');
      byName.set(name, {
        name,
        facts: (before?.facts ?? 0) + 1,
        newest: isNewer ? page.date : before.newest,
        url: isNewer ? page.url : before.url,
      });
    }
  }
  return [...byName.values()].sort(
    (a, b) => b.facts - a.facts || (b.newest ?? '').localeCompare(a.newest ?? ''),
  );
}

function page(say: Say, publishers: readonly Publisher[], { facts, sources }: Catalog, number: number): Post {
  const part = leaf(publishers, number, PER_PAGE);
  const intro = say('sources-intro', {
    facts: facts.size,
    pages: sources.size,
    publishers: publishers.length,
  });
  const lines = part.items.map(({ name, url, facts: count, newest }) => {
    const rest = newest
      ? say('sources-line', { facts: count, date: formatDate(say, newest, 'stamp') })
      : say('sources-line-undated', { facts: count });
    return fmt`• ${FormattedString.link(name, url)}${rest}`;
  });
  const place = say('page', { page: part.page + 1, pages: part.pages });
  const { text, entities } = FormattedString.join([intro, FormattedString.join(lines, '\n'), place], '\n\n');
  return {
    text,
    entities,
    keyboard: keyboard([leafing(say, part, (to) => ({ does: 'publishers', page: to }))]),
  };
}
