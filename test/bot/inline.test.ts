// "@accord_bot …" in any chat: what the list above the input field offers, and what is sent.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodeLink } from '../../src/bot/links.ts';
import { StoreUnavailable } from '../../src/stores/errors.ts';
import { MOST_RECENT } from '../../src/stores/recent.ts';
import type { InlineSeenResult } from '../support/inline.ts';
import type { Place, TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const question = 'trade with Tomsk Oblast in 2022';

let accord: Accord;
let anna: TestUser;
let oleg: TestUser;
let chat: Place;

beforeEach(async () => {
  accord = await startAccord();
  anna = accord.telegram.user('Anna', { language: 'en' });
  oleg = accord.telegram.user('Олег', { language: 'ru' });
  chat = accord.telegram.privateChat(anna, oleg);
});
afterEach(() => accord.close());

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

/** What is on the screen, with ordinary blanks. */
async function types(user: TestUser, query: string) {
  const seen = await user.asksInline(query, { in: chat });
  const results = seen.results.map((one) => ({
    ...one,
    title: plain(one.title),
    description: plain(one.description),
  }));
  return { ...seen, results, titles: results.map(({ title }) => title) };
}

async function best(user: TestUser, query: string): Promise<InlineSeenResult> {
  const { results } = await types(user, query);
  const [first] = results;
  if (!first) throw new Error(`«${query}» brought nothing`);
  return first;
}

describe('a question', () => {
  test('brings the figure as a title, its period and source below, and the whole answer when it is chosen', async () => {
    const first = await best(anna, question);
    expect(first.title).toContain('$23 million');
    expect(first.description).toMatch(/^2022 · Source: .+ 2023/);
    const sent = await anna.chooses(first, { in: chat });
    expect(plain(sent.text)).toContain('$23 million');
    expect(sent.text).toContain('Source: ');
    expect(sent.links[0]?.url).toMatch(/^https?:/);
    expect(sent.buttons).toEqual([en('button-share'), en('button-ask-bot')]);
    // The same answer as in private.
    expect((await anna.says(question)).text).toBe(sent.text);
  });

  test('brings a small picture where the bot has an address for it', async () => {
    expect((await best(anna, question)).result).not.toHaveProperty('thumbnail_url');
    const thumbnails = (kind: string): string => `https://bot.example/thumbnails/${kind}.png`;
    const addressed = await startAccord({ changes: { thumbnails } });
    const reader = addressed.telegram.user('Anna', { language: 'en' });
    const { results } = await reader.asksInline(question);
    expect(results[0]?.result).toMatchObject({ thumbnail_url: 'https://bot.example/thumbnails/figures.png' });
    await addressed.close();
  });

  test('is answered in its own language, and in the reader’s where it has none', async () => {
    expect((await best(anna, 'товарооборот с Томском в 2022')).title).toContain('23 млн');
    expect((await best(oleg, '2022 Tomsk')).title).toMatch(/23 (млн|million)/);
    expect((await best(oleg, '')).title).toContain('долл. США');
    await oleg.says('/language');
    await oleg.taps('English');
    expect((await best(oleg, '')).title).toContain('million');
  });

  test.each([
    ['tom', 'Tomsk'],
    ['trade with tom', 'Tomsk'],
    ['торговля с новосиб', 'Новосибирск'],
    ['новосиб', 'Новосибирск'],
    ['товарообор', 'Товарооборот'],
    ['kuzb', 'Kuzbass'],
    ['agricul', 'Agriculture'],
    ['lukash', 'Lukashenko'],
  ])('that is not finished, «%s», already brings %s', async (typed, expected) => {
    const { title } = await best(anna, typed);
    expect(title).toContain(expected);
  });

  test('that may mean two regions brings both, and never guesses', async () => {
    const { titles, results } = await types(anna, 'trade with Altai in 2023');
    expect(titles).toHaveLength(2);
    expect(results.map(({ result }) => result.id)).toEqual([
      encodeLink({ is: 'figures', region: 'altai-krai', measure: 'turnover', year: 2023 }, 'en'),
      encodeLink({ is: 'figures', region: 'altai-republic', measure: 'turnover', year: 2023 }, 'en'),
    ]);
  });

  test('without a figure says so first and brings the nearest there is', async () => {
    const { results } = await types(anna, 'trade with Tuva in 1961');
    expect(results[0]?.title).toContain('no figure');
    expect(results[0]?.description).toContain('$275 thousand');
    expect(results[1]?.title).toContain('275,000');
  });

  test('goes on with what one may ask next, and offers no answer twice', async () => {
    const { results } = await types(anna, question);
    expect(results.length).toBeGreaterThan(2);
    expect(results.some(({ title }) => title === 'Tomsk Oblast')).toBe(true);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });

  test.each(['weather in Tomsk', 'прогноз погоды в Новосиб', 'hello', 'asdf qwer', '🦆', '#1e_x_gone', '#'])(
    'that is not ours, «%s», brings a way into the bot and no answer',
    async (typed) => {
      const { results, button } = await types(anna, typed);
      expect(results).toEqual([]);
      expect(button?.text).toBe(en('inline-nothing'));
      expect((await anna.starts(button?.start_parameter)).text).toBe(en('start'));
    },
  );

  test('of the greatest length Telegram lets through is answered', async () => {
    const long = `${question} ${'и '.repeat(200)}`.slice(0, 256);
    expect((await types(anna, long)).results).toBeDefined();
  });
});

describe('the list', () => {
  test('goes on page by page to its end, no result twice, each within the limits', async () => {
    const ids: string[] = [];
    let page = await anna.asksInline('agriculture');
    for (;;) {
      expect(page.results.length).toBeLessThanOrEqual(50);
      for (const { id, result } of page.results) {
        ids.push(id);
        expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
        expect(result).toMatchObject({ type: 'article' });
      }
      const next = page.more();
      if (!next) break;
      page = await next;
    }
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('begins anew for an offset that nobody gave', async () => {
    const honest = await anna.asksInline('agriculture');
    for (const offset of ['-1', 'x', '01', '9999', '']) {
      const forged = await anna.asksInline('agriculture', offset);
      expect(forged.titles, offset).toEqual(honest.titles);
    }
  });

  test('is one reader’s own, since it is in their language', async () => {
    await types(anna, question);
    const answered = accord.telegram.calls('answerInlineQuery').at(-1)?.params;
    expect(answered).toMatchObject({ is_personal: true });
    expect(Number(answered?.cache_time)).toBeLessThanOrEqual(10);
    expect((await types(oleg, question)).fromCache).toBe(false);
  });

  test('begins with what the person asked lately, anywhere, and with nothing of anybody else', async () => {
    await anna.says(question);
    await anna.says('Omsk and Tomsk trade in 2012');
    await anna.chooses(await best(anna, 'who is Mazur?'), { in: chat });
    const { titles } = await types(anna, '');
    expect(titles[0]).toContain('Mazur');
    expect(titles[1]).toMatch(/Omsk.*Tomsk/);
    expect(titles[2]).toContain('$23 million');
    expect((await types(oleg, '')).titles.join()).not.toMatch(/Мазур|Mazur/);
    expect(await accord.stores.recent.list(anna.id)).toHaveLength(3);
  });

  test('keeps few of them, and none that is forgotten, in a group, or no answer', async () => {
    for (const year of [2012, 2013, 2014, 2015, 2016, 2017, 2022, 2024])
      await anna.says(`trade with Kuzbass in ${year}`);
    expect((await accord.stores.recent.list(anna.id)).length).toBeLessThanOrEqual(MOST_RECENT);
    await anna.says('weather');
    await anna.says('hello');
    const kept = await accord.stores.recent.list(anna.id);
    expect(kept.every((text) => text.startsWith('#1e_'))).toBe(true);
    await anna.says('/forget');
    await anna.taps(en('forget-yes'));
    expect(await accord.stores.recent.list(anna.id)).toEqual([]);
  });
});

describe('beside everything else', () => {
  test('typing waits for no answer that is under way', async () => {
    accord.telegram.failures.tooManyRequests(1, { method: 'sendMessage' });
    const slow = anna.says(question);
    await expect.poll(() => accord.telegram.calls('sendMessage')).toHaveLength(1);
    accord.telegram.local.stage.ask({ user: anna.id, room: chat.id, query: question });
    await expect.poll(() => accord.telegram.calls('answerInlineQuery')).toHaveLength(1);
    expect(accord.telegram.sees(anna), 'the answer is still under way').toHaveLength(1);
    await slow;
  });

  test('a query that is too old by now is nobody’s trouble', async () => {
    accord.telegram.failures.refuse(
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
      { method: 'answerInlineQuery' },
    );
    await anna.quietly.asksInline(question, { in: chat });
    expect((await best(anna, 'trade with Kuzbass in 2024')).title).toContain('$225 million');
  });

  test('an answer sent into the talk with the bot itself is not taken for a question', async () => {
    await anna.starts();
    const first = (await anna.asksInline(question)).results[0];
    if (!first) throw new Error('nothing was offered');
    await accord.telegram.expectSilence(() => anna.chooses(first));
  });

  test('without a memory the list has no past, and is there', async () => {
    const down = () => Promise.reject(new StoreUnavailable('read', new Error('out of order')));
    await accord.close();
    accord = await startAccord({
      disturb: (stores) => ({
        ...stores,
        recent: { list: down, add: down, forget: down },
        settings: { ...stores.settings, get: down },
      }),
    });
    anna = accord.telegram.user('Anna', { language: 'en' });
    chat = accord.telegram.privateChat(anna, accord.telegram.user('Boris'));
    expect((await types(anna, '')).results.length).toBeGreaterThan(5);
    await anna.chooses(await best(anna, question), { in: chat });
    expect(plain((await anna.says(question)).text)).toContain('$23 million');
  });
});

test('in Russian it reads like this', async () => {
  const first = await best(oleg, 'товарооборот с Омской областью в 2012 году');
  expect(first.title).toBe('около 230 млн долл. США · Товарооборот, Омская обл.');
  expect(first.description).toBe('2012 год · Источник: bk55.ru, 11 марта 2013 года');
  const sent = await oleg.chooses(first, { in: chat });
  expect(sent.buttons).toEqual([ru('button-share'), ru('button-ask-bot')]);
});
