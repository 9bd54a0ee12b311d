// Looking around without a question: regions, sectors, trade, sources.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publisherOf } from '../../src/catalog/publishers.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { wordsIn } from './words.ts';

const names = {
  en: { region: 'Tomsk', visits: /^Visits · 10$/, sector: 'Woodworking' },
  ru: { region: 'Томская обл.', visits: /^Визиты · 10$/, sector: 'Деревообработка' },
} as const;

describe.each(['en', 'ru'] as const)('looking around in %s', (locale) => {
  const say = wordsIn(locale);
  const name = names[locale];
  let accord: Accord;
  let anna: TestUser;

  beforeEach(async () => {
    accord = await startAccord();
    anna = accord.telegram.user('Anna', { language: locale });
  });
  afterEach(() => accord.close());

  test('from the regions down to the facts and back, in one message', async () => {
    const list = await anna.says('/regions');
    expect(list.buttons).toHaveLength(catalog.regions.size);

    const region = await anna.taps(name.region);
    expect(region.last?.id).toBe(list.last?.id);
    const visits = region.buttons.find((label) => name.visits.test(label));
    expect(visits).toBeDefined();

    const first = await anna.taps(visits ?? '');
    expect(first.links).toHaveLength(5);
    expect(first.text).toContain(say('page', { page: 1, pages: 2 }));
    const second = await anna.taps(say('page-next'));
    expect(second.links).toHaveLength(5);
    expect(second.text).not.toBe(first.text);
    expect(second.buttons).not.toContain(say('page-next'));
    expect((await anna.taps(say('page-previous'))).text).toBe(first.text);

    expect((await anna.taps(say('region-back', { region: name.region }))).text).toBe(region.text);
    expect((await anna.taps(say('regions-all'))).text).toBe(list.text);
    expect(accord.telegram.sees(anna)).toHaveLength(2);
  });

  test('every topic of every region has the facts that its button promises', async () => {
    await anna.says('/regions');
    let facts = 0;
    for (const { short_name } of catalog.regions.values()) {
      const region = await anna.taps(short_name[locale]);
      const counts = region.buttons.flatMap((label) => label.match(/ · (\d+)$/)?.[1] ?? []);
      facts += counts.reduce((sum, count) => sum + Number(count), 0);
      await anna.taps(say('regions-all'));
    }
    const expected = [...catalog.facts.values()].reduce((sum, fact) => sum + fact.regions.length, 0);
    expect(facts).toBe(expected);
  });

  test('from the sectors down to the facts and back to the same page', async () => {
    const list = await anna.says('/sectors');
    let page = list;
    const seen = [...list.buttons];
    while (page.buttons.includes(say('page-next'))) {
      page = await anna.taps(say('page-next'));
      seen.push(...page.buttons);
    }
    for (const { name: sector } of catalog.sectors.values()) expect(seen).toContain(sector[locale]);

    while (!page.buttons.includes(name.sector)) page = await anna.taps(say('page-previous'));
    const sector = await anna.taps(name.sector);
    expect(sector.links.length).toBeGreaterThan(0);
    expect((await anna.taps(say('sectors-all'))).text).toBe(page.text);
    expect(accord.telegram.sees(anna)).toHaveLength(2);
  });

  test('a sector with more facts than fit into a message is leafed through to the last', async () => {
    const { facts } = engine.look({ is: 'sector', id: 'agriculture' }, locale);
    await anna.starts('s_agriculture');
    await anna.taps(say('button-more'));
    let page = await anna.taps(say('button-all-facts', { number: facts.length }));
    let links = page.links.length;
    while (page.buttons.includes(say('page-next'))) {
      page = await anna.taps(say('page-next'));
      links += page.links.length;
    }
    expect(links).toBe(facts.length);
    expect(accord.telegram.sees(anna)).toHaveLength(2);
  });

  test('/trade shows the district, the ranking, and the figures of a region at a tap', async () => {
    const overview = await anna.says('/trade');
    expect(overview.text).toMatch(/^1\.\s/m);
    expect(overview.text.length).toBeLessThanOrEqual(4096);
    expect(overview.links.length).toBeGreaterThan(5);
    const region = await anna.taps(name.region);
    expect(region.last?.edited).toBe(false);
    expect(region.text).toMatch(/2022/);
  });

  test('/sources leafs through all publishers', async () => {
    let page = await anna.says('/sources');
    let text = page.text;
    expect(page.links).toHaveLength(12);
    while (page.buttons.includes(say('page-next'))) {
      page = await anna.taps(say('page-next'));
      text += `\n${page.text}`;
    }
    const used = [...catalog.facts.values()].flatMap(({ source, also = [] }) => [source, ...also]);
    const pages = used.map((id) => catalog.sources.get(id)).filter((page) => page !== undefined);
    const publishers = new Set(pages.map((page) => publisherOf(page, locale)));
    for (const publisher of publishers) expect(text).toContain(`• ${publisher}`);
    expect(text.match(/^•/gm)).toHaveLength(publishers.size);
  });
});
