// Whatever can be offered inline, in whichever language, keeps to Telegram's limits and says what it must.
import { describe, expect, test } from 'vitest';
import { buildNames } from '../../src/bot/inline/names.ts';
import { offer, pageOf } from '../../src/bot/inline/offer.ts';
import { resultOf } from '../../src/bot/inline/results.ts';
import { kindOf } from '../../src/bot/inline/thumbnail.ts';
import { encodeLink } from '../../src/bot/links.ts';
import { stampOf } from '../../src/bot/shared-post.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Locale } from '../../src/i18n/translate.ts';
import { THUMBNAIL_SIZE } from '../../src/pictures/thumbnail.ts';
import { limits } from '../../src/playground/limits.ts';
import { everyRecord } from '../engine/every-record.ts';
import { readQuestions } from '../questions/question-set.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import { translate } from '../real/translate.ts';

const part = { catalog, engine, translate };
const names = buildNames(catalog);
const us = { username: 'a_bot_with_the_longest_name_bot_', supports_inline_queries: true };
const offered = (query: string, locale: Locale) => offer(part, names, { query, locale, recent: [] });

function* everyQuery(): Generator<Query> {
  yield* everyRecord();
  for (const id of catalog.regions.keys()) {
    yield { is: 'figures', region: id, measure: 'turnover', year: 2022 };
    yield { is: 'series', region: id, measure: 'exports' };
    yield { is: 'goods', region: id, way: 'imports' };
  }
  yield { is: 'ranking' };
}

function expectWithinLimits(query: string, locale: Locale, most: number): void {
  for (const finding of pageOf(offered(query, locale), '').findings.slice(0, most)) {
    const result = resultOf(part, us, finding);
    expect(Buffer.byteLength(result.id)).toBeLessThanOrEqual(limits.resultIdBytes);
    expect(result.title, query).not.toBe('');
    const { input_message_content: content } = result;
    if (!('message_text' in content)) throw new Error('no text');
    expect(content.message_text.length, query).toBeGreaterThan(0);
    expect(content.message_text.length, query).toBeLessThanOrEqual(limits.text);
    for (const one of result.reply_markup?.inline_keyboard.flat() ?? []) {
      if ('callback_data' in one)
        expect(Buffer.byteLength(one.callback_data), query).toBeLessThanOrEqual(limits.callbackDataBytes);
      if ('switch_inline_query_chosen_chat' in one)
        expect(one.switch_inline_query_chosen_chat.query?.length).toBeLessThanOrEqual(limits.inlineQuery);
      if ('url' in one) expect(new URL(one.url).searchParams.get('start')).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    }
  }
}

describe('what is offered', () => {
  test('by the token of each record of the data, the longest ids included', () => {
    for (const query of everyQuery())
      for (const locale of ['en', 'ru'] as const)
        expectWithinLimits(`#${encodeLink(query, locale)}`, locale, 1);
  });

  test('for what people ask, and for the beginnings of it', () => {
    for (const { q, lang } of readQuestions().filter((_, at) => at % 60 === 0))
      for (const typed of [q, q.slice(0, q.length / 2), q.slice(0, 3)]) expectWithinLimits(typed, lang, 3);
  });

  test('never is an answer to what the engine holds to be none', () => {
    const offTopic = readQuestions().filter(
      ({ kind, after }, at) => kind === 'outOfScope' && !after && at % 2 === 0,
    );
    expect(offTopic.length).toBeGreaterThan(200);
    const wrong = offTopic.filter(
      ({ q, lang }) => engine.answer(q, undefined, lang).kind === 'outOfScope' && offered(q, lang).length > 0,
    );
    expect(wrong.map(({ q }) => q)).toEqual([]);
  });
});

describe('the small picture beside a result', () => {
  const thumbnails = (kind: string) => `https://bot.example/thumbnails/${kind}.png`;
  const shownFor = (query: Query, has: Partial<typeof part & { thumbnails: typeof thumbnails }>) => {
    const [finding] = offered(`#${encodeLink(query, 'ru')}`, 'ru');
    if (!finding) throw new Error('nothing is offered');
    return resultOf({ ...part, ...has }, us, finding);
  };
  const [person = ''] = catalog.people.keys();
  const [sector = ''] = catalog.sectors.keys();
  const organisation = [...catalog.organisations.keys()].find(
    (id) => kindOf(engine.look({ is: 'organisation', id }, 'en')) === 'organisation',
  );

  test.each<[string, Query]>([
    ['figures', { is: 'figures', region: 'tomsk', measure: 'turnover', year: 2022 }],
    ['figures', { is: 'ranking' }],
    ['facts', { is: 'goods', region: 'tomsk', way: 'exports' }],
    ['region', { is: 'region', id: 'tomsk' }],
    ['sector', { is: 'sector', id: sector }],
    ['person', { is: 'person', id: person }],
    ['organisation', { is: 'organisation', id: organisation ?? '' }],
    ['nothing', { is: 'figures', region: 'tuva', measure: 'turnover', year: 1961 }],
  ])('is that of its kind: %s', (kind, query) => {
    expect(shownFor(query, { thumbnails })).toMatchObject({
      thumbnail_url: `https://bot.example/thumbnails/${kind}.png`,
      thumbnail_width: THUMBNAIL_SIZE,
      thumbnail_height: THUMBNAIL_SIZE,
    });
    const without = Object.keys(shownFor(query, {}));
    expect(without.filter((field) => field.startsWith('thumbnail'))).toEqual([]);
  });

  test('is there for whatever is offered', () => {
    for (const query of ['', 'trade with tom', 'trade with Altai', 'lukash']) {
      const kinds = offered(query, 'en').map(({ find }) => kindOf(find()));
      expect(kinds.length, query).toBeGreaterThan(1);
      expect(kinds, query).not.toContain(undefined);
    }
  });
});

describe('names by their beginnings', () => {
  const regions = (beginning: string): string[] =>
    names.beginningWith(beginning, 9).flatMap(({ query }) => (query.is === 'region' ? [query.id] : []));

  test.each([
    ['то', ['tomsk']],
    ['Kra', ['krasnoyarsk']],
    ['кемер', ['kemerovo']],
    ['алт', ['altai-krai', 'altai-republic']],
    ['обл', []],
    ['кра', ['krasnoyarsk']],
    ['респ', []],
    ['t', []],
    ['', []],
    ['tomsk', []],
  ])('«%s» begins %j', (beginning, ids) => {
    expect(regions(beginning).sort()).toEqual(ids);
  });

  test('every region is found by three letters of its name', () => {
    for (const { id, short_name, kind } of catalog.regions.values()) {
      if (kind === 'district') continue;
      const [word = ''] = short_name.en.split(' ');
      expect(regions(word.slice(0, 3)), id).toContain(id);
    }
  });
});

test('the stamp of an answer changes with its facts and with nothing else', () => {
  const query: Query = { is: 'figures', region: 'tomsk', measure: 'turnover', year: 2022 };
  const answer = engine.look(query, 'en');
  const stamp = stampOf(catalog, answer);
  expect(stamp).toMatch(/^[0-9a-z]{6}$/);
  expect(stampOf(catalog, engine.look(query, 'ru'))).toBe(stamp);
  const [id = ''] = answer.facts;
  const fact = catalog.facts.get(id);
  const corrected = new Map(catalog.facts);
  if (fact?.trade) corrected.set(id, { ...fact, trade: { ...fact.trade, value: 24 } });
  expect(stampOf({ ...catalog, facts: corrected }, answer)).not.toBe(stamp);
});
