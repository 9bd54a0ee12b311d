// The button "Chart", the picture it brings, and passing that on.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/translate.ts';
import { pictureSize } from '../../src/playground/picture.ts';
import { StoreUnavailable } from '../../src/stores/errors.ts';
import type { Seen, SeenMessage } from '../support/seen.ts';
import type { Place, TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru, wordsIn } from './words.ts';

const series = 'trade with Irkutsk by year';
const comparison = 'Omsk and Tomsk trade in 2012';

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

const uploads = () =>
  accord.telegram.calls('sendPhoto').filter((call) => JSON.stringify(call).includes('attach://'));
const sizeOf = ({ photo }: Pick<Seen, 'photo'>) => pictureSize(photo?.bytes ?? new Uint8Array());

describe.each<[Locale, string, RegExp]>([
  [
    'en',
    series,
    /^Trade turnover between Belarus and Irkutsk Oblast by period; latest sum: \$90\smillion \(2024\)\.\nSources: /,
  ],
  [
    'ru',
    'товарооборот с Иркутской областью по годам',
    /^Товарооборот Беларуси с\sИркутской областью по\sпериодам; .*\nИсточники: /,
  ],
])('in %s', (locale, question, caption) => {
  const say = wordsIn(locale);

  test('the chart is a new picture with the answer, its sources, and buttons', async () => {
    const answer = await anna.says(question);
    expect(answer.buttons).toContain(say('button-chart'));
    const seen = await anna.taps(say('button-chart'));
    expect(seen.messages).toHaveLength(1);
    expect(seen.actions).toEqual(['upload_photo']);
    expect(seen.text).toMatch(caption);
    expect(seen.links.length).toBeGreaterThanOrEqual(8);
    expect(sizeOf(seen)?.width).toBe(1_200);
    expect(seen.rows).toEqual([[say('button-sources'), say('button-share'), say('button-remind')]]);
    expect((await anna.taps(say('button-sources'))).text).toContain(
      say('sources-full-title', { count: 11, number: '11' }),
    );
  });
});

describe('the button', () => {
  test.each([
    ['a comparison', comparison],
    ['a ranking', 'Which region trades most with Belarus?'],
    ['what comes from a button', '/start s'],
  ])('is there under %s', async (_, text) => {
    const answer = text === '/start s' ? await anna.starts('1e_y_tomsk_t') : await anna.says(text);
    expect(answer.buttons).toContain(en('button-chart'));
    expect(sizeOf(await anna.taps(en('button-chart')))?.width).toBe(1_200);
  });

  test.each(['trade with Tomsk in 2022', 'trade with Altai Krai by year', 'Tomsk Oblast', 'hello'])(
    'is not there under «%s»',
    async (text) => {
      expect((await anna.says(text)).buttons).not.toContain(en('button-chart'));
    },
  );

  test('works for months: after a restart, when nobody remembers the question', async () => {
    const answer = await anna.says(series);
    await accord.restarts();
    await accord.stores.dialogue.forget(anna.id);
    expect((await anna.taps(en('button-chart'), answer.last)).photo).toBeDefined();
  });

  test('of a comparison says so when the question is forgotten', async () => {
    await anna.says(comparison);
    await accord.stores.dialogue.forget(anna.id);
    const seen = await anna.taps(en('button-chart'));
    expect(seen.photo).toBeUndefined();
    expect(seen.notice?.text).toBe(en('answer-expired'));
  });

  test('under the picture of a comparison the sources are those of the comparison', async () => {
    await anna.says(comparison);
    await anna.taps(en('button-chart'));
    expect((await anna.taps(en('button-sources'))).text).toContain(
      en('sources-full-title', { count: 2, number: '2' }),
    );
    // And the talk goes on from it.
    expect((await anna.says('and in 2022?')).text).toContain('Tomsk Oblast');
  });

  test('a reminder can be set from under a picture, whose own buttons come back', async () => {
    await anna.says(series);
    const picture = await anna.taps(en('button-chart'));
    await anna.taps(en('button-remind'), picture.last);
    const back = await anna.taps(en('remind-back'), picture.last);
    expect(back.rows).toEqual(picture.rows);
  });

  test('in a group whoever presses gets it, as a reply to the question', async () => {
    const group = accord.telegram.supergroup('Trade mission', { owner: oleg, members: [anna] });
    await group.adds(accord.telegram.bot);
    const answer = await anna.in(group).says(`/ask ${comparison}`);
    const [ofAnna, ofOleg] = await Promise.all([
      anna.in(group).taps(en('button-chart'), answer.last),
      oleg.in(group).taps(en('button-chart'), answer.last),
    ]);
    expect(ofAnna.photo ?? ofOleg.photo).toBeDefined();
    const pictures = accord.telegram.sees(group).filter(({ photo }) => photo);
    expect(pictures).toHaveLength(2);
    for (const { message } of pictures) expect(message.reply_to_message?.text).toBe(`/ask ${comparison}`);
    // One after the other: the second is the file of the first.
    expect(uploads()).toHaveLength(1);
    const cited = await oleg.in(group).taps(en('button-sources'), pictures[1]);
    expect(cited.text).toContain(en('sources-full-title', { count: 2, number: '2' }));
  });
});

describe('a picture that was sent before', () => {
  test('is sent again without being drawn, to anybody, also after a restart', async () => {
    await anna.says(series);
    const first = await anna.taps(en('button-chart'));
    await accord.restarts();
    await oleg.says(series);
    const again = await oleg.taps(en('button-chart'));
    expect(again.photo?.file_id).toBe(first.photo?.file_id);
    expect(again.actions).toEqual([]);
    expect(uploads()).toHaveLength(1);
  });

  test('is another one in another language', async () => {
    await anna.says(series);
    const english = await anna.taps(en('button-chart'));
    await oleg.says('товарооборот с Иркутской областью по годам');
    expect((await oleg.taps(ru('button-chart'))).photo?.file_id).not.toBe(english.photo?.file_id);
  });

  test('is drawn anew when Telegram no longer knows it', async () => {
    await anna.says(series);
    const first = await anna.taps(en('button-chart'));
    accord.telegram.failures.refuse(400, 'Bad Request: wrong file identifier/HTTP URL specified', {
      method: 'sendPhoto',
    });
    const second = await anna.taps(en('button-chart'));
    expect(second.photo?.file_id).not.toBe(first.photo?.file_id);
    expect((await anna.taps(en('button-chart'))).photo?.file_id).toBe(second.photo?.file_id);
    expect(uploads()).toHaveLength(2);
  });

  test('comes as well when the store is down', async () => {
    await accord.close();
    accord = await startAccord({
      disturb: (stores) => ({
        ...stores,
        pictures: {
          find: () => Promise.reject(new StoreUnavailable('read', undefined)),
          keep: () => Promise.reject(new StoreUnavailable('write', undefined)),
        },
      }),
    });
    anna = accord.telegram.user('Anna', { language: 'en' });
    await anna.starts('1e_y_tomsk_t');
    expect((await anna.taps(en('button-chart'))).photo).toBeDefined();
  });
});

describe('trouble', () => {
  test('where pictures are not welcome, the press says so', async () => {
    await anna.starts('1e_y_tomsk_t');
    accord.telegram.failures.refuse(400, 'Bad Request: not enough rights to send photos to the chat', {
      method: 'sendPhoto',
    });
    const seen = await anna.taps(en('button-chart'));
    expect(seen.notice?.text).toBe(en('chart-not-allowed'));
    expect(seen.messages).toEqual([]);
  });

  test('an address that Telegram does not take costs the links, not the picture', async () => {
    await anna.starts('1e_y_tomsk_t');
    accord.telegram.failures.refuse(400, 'Bad Request: entity text_link URL "x" is invalid', {
      method: 'sendPhoto',
    });
    const seen = await anna.taps(en('button-chart'));
    expect(seen.photo).toBeDefined();
    expect(seen.entities.filter(({ type }) => type === 'text_link')).toEqual([]);
  });

  test('a connection that breaks during the upload is tried again, with the whole file', async () => {
    await anna.starts('1e_y_tomsk_t');
    accord.telegram.failures.dropRequest({ method: 'sendPhoto' });
    const seen = await anna.taps(en('button-chart'));
    expect(sizeOf(seen)?.width).toBe(1_200);
    expect(seen.messages).toHaveLength(1);
  });
});

describe('passing it on', () => {
  async function shares(): Promise<{ query: string; offered: Awaited<ReturnType<TestUser['asksInline']>> }> {
    await anna.says(series);
    const picture = await anna.taps(en('button-chart'));
    const { inlineQuery = '' } = await anna.taps(en('button-share'), picture.last);
    return { query: inlineQuery, offered: await anna.asksInline(inlineQuery, { in: chat }) };
  }

  test('shares the picture itself, with buttons that only show; the text stands beside it', async () => {
    const { query, offered } = await shares();
    expect(query).toBe('#p1e_y_irkutsk_t');
    const [picture, text] = offered.results;
    expect(picture?.result).toMatchObject({ type: 'photo', id: 'p1e_y_irkutsk_t' });
    expect(text?.result).toMatchObject({ type: 'article', id: '1e_y_irkutsk_t' });
    if (!picture) throw new Error('nothing was offered');
    const sent: SeenMessage = await anna.chooses(picture, { in: chat });
    expect(sizeOf(sent)?.width).toBe(1_200);
    expect(sent.text).toContain('latest sum: $90\u00a0million (2024)');
    expect(sent.buttons).toEqual([en('button-share'), en('button-ask-bot')]);
    // And from there into the next chat.
    const next = await oleg.in(chat).taps(en('button-share'), sent);
    expect(next.inlineQuery).toBe(query);
  });

  test('a picture that Telegram has lost leaves the text', async () => {
    const { query } = await shares();
    accord.telegram.failures.refuse(400, 'Bad Request: wrong file identifier/HTTP URL specified', {
      method: 'answerInlineQuery',
    });
    const { results } = await oleg.asksInline(query, { in: chat });
    expect(results[0]?.result).toMatchObject({ type: 'article', id: '1e_y_irkutsk_t' });
  });

  test('a picture that nobody has seen yet is offered as text', async () => {
    const { results } = await oleg.asksInline('#p1r_y_tuva_t', { in: chat });
    expect(results[0]?.result).toMatchObject({ type: 'article', id: '1r_y_tuva_t' });
    expect((await oleg.asksInline('#p1e_p_nobody', { in: chat })).results).toEqual([]);
    expect((await oleg.asksInline('#p1e_r_tomsk', { in: chat })).results[0]?.result).toMatchObject({
      type: 'article',
    });
  });

  test('a comparison, for which there is no short question, is shared by its sentence', async () => {
    await anna.says(comparison);
    await anna.taps(en('button-chart'));
    expect((await anna.taps(en('button-share'))).inlineQuery).toBe(comparison);
  });
});
