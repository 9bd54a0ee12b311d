// Passing an answer on, from the talk with the bot into other chats, and what the buttons there do.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dependencies } from '../../src/bot/index.ts';
import { shareText } from '../../src/bot/sharing.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { queryOf } from '../../src/engine/query-of.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import type { SeenMessage } from '../support/seen.ts';
import type { Place, TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const question = 'trade with Tomsk Oblast in 2022';
const more = en('button-more');

let accord: Accord;
let changes: Partial<Dependencies>;
let anna: TestUser;
let oleg: TestUser;
let chat: Place;

beforeEach(async () => {
  changes = {};
  accord = await startAccord({ changes });
  anna = accord.telegram.user('Anna', { language: 'en' });
  oleg = accord.telegram.user('Олег', { language: 'ru' });
  chat = accord.telegram.privateChat(anna, oleg);
});
afterEach(() => accord.close());

/** Taps Share under the newest answer and sends what the input field then offers. */
async function shares(user: TestUser, label = en('button-share')): Promise<SeenMessage> {
  const { inlineQuery } = await user.taps(label);
  return sends(user, inlineQuery ?? '');
}

async function sends(user: TestUser, query: string): Promise<SeenMessage> {
  const [first] = (await user.asksInline(query, { in: chat })).results;
  if (!first) throw new Error(`«${query}» brought nothing`);
  return user.chooses(first, { in: chat });
}

const present = (message: SeenMessage): SeenMessage | undefined =>
  accord.telegram.sees(chat).find(({ id }) => id === message.id);

async function copiedLink(user: TestUser, label = en('button-copy-link')): Promise<string> {
  const { copied } = await user.taps(label);
  return copied ?? '';
}

describe('sharing', () => {
  test.each([
    ['a figure', question],
    ['a fact', 'when did Lukashenko meet Tolokonsky'],
    ['a series', 'trade with Omsk by year'],
    ['a comparison, for which there is no short question', 'Omsk and Tomsk trade in 2012'],
    ['a ranking', 'Which region trades most with Belarus?'],
    ['a person', 'who is Mazur?'],
    ['a region', 'Tomsk Oblast'],
    ['a reference value', 'population of Tomsk Oblast'],
    ['what is not known', 'trade with Tuva in 1961'],
  ])('%s brings the very same answer into another chat', async (_, text) => {
    await anna.says(text);
    const shared = await shares(anna);
    // A long answer stands there in full, but for its buttons; in private it begins short.
    await anna.quietly.taps(more).catch(() => undefined);
    const [last] = accord.telegram.sees(anna).slice(-1);
    expect(shared.text).toBe(last?.text);
    expect(shared.links.filter(({ url }) => !url.includes('accord_bot'))).toEqual(last?.links);
  });

  test('a follow-up shares what was meant, not what was said', async () => {
    await anna.says(question);
    await anna.says('what about Novosibirsk?');
    expect((await shares(anna)).text).toContain('Novosibirsk Oblast in 2022');
  });

  test('an answer that only its words find shares the first of its facts, if the words lean on others', () => {
    const answer = engine.answer('what did Omsk propose to Belarus?');
    expect(answer.facts.length).toBeGreaterThan(1);
    expect(queryOf(answer, { catalog, engine })).toBeUndefined();
    expect(shareText({ catalog, engine }, answer, undefined)).toBe(`#1e_x_${answer.facts[0]}`);
    const sentence = 'x'.repeat(257);
    expect(shareText({ catalog, engine }, answer, undefined, sentence)).toBe(`#1e_x_${answer.facts[0]}`);
  });

  test('what is no answer has nothing to share', async () => {
    for (const text of ['weather', 'hello', 'trade with Altai in 2023']) {
      const { buttons } = await anna.says(text);
      expect(buttons, text).not.toContain(en('button-share'));
      expect(buttons, text).not.toContain(en('button-copy-link'));
    }
  });

  test('goes on from chat to chat, in the language of the answer', async () => {
    await oleg.says('товарооборот с Омском в 2012 году');
    await shares(oleg, ru('button-share'));
    const { inlineQuery } = await anna.in(chat).taps(ru('button-share'));
    expect((await sends(anna, inlineQuery ?? '')).text).toContain('Омской областью');
  });

  test('in a group an answer is shared like in private; the link has no room there', async () => {
    const group = accord.telegram.supergroup('Trade mission', { owner: anna });
    await group.adds(accord.telegram.bot);
    const { buttons } = await anna.in(group).says(`/ask ${question}`);
    expect(buttons).toContain(en('button-share'));
    expect(buttons).not.toContain(en('button-copy-link'));
  });

  test('a bot without inline mode offers the link alone', async () => {
    await accord.close();
    accord = await startAccord({ telegram: { inlineMode: false } });
    anna = accord.telegram.user('Anna', { language: 'en' });
    const { buttons } = await anna.says(question);
    expect(buttons).not.toContain(en('button-share'));
    expect(buttons).toContain(en('button-copy-link'));
  });
});

describe('a link', () => {
  test('leads to the same answer, in its language, whoever opens it', async () => {
    const answer = await oleg.says('товарооборот с Омском в 2012 году');
    const link = await copiedLink(oleg, ru('button-copy-link'));
    expect(link).toBe('https://t.me/accord_bot?start=1r_f_omsk_t_2012');
    expect((await anna.opens(link)).text).toBe(answer.text);
  });

  test('from a shared answer leads into the talk, which goes on from there', async () => {
    await anna.says(question);
    await shares(anna);
    const { opened } = await oleg.in(chat).taps(en('button-ask-bot'));
    expect((await oleg.opens(opened ?? '')).text).toContain('Tomsk Oblast in 2022');
    expect((await oleg.says('а Новосибирск?')).text).toMatch(/Новосибирск.*2022/);
  });

  test.each(['1e_x_gone', '1e_f_atlantis_t_2020', '9z_anything', 'k_k_k_k', '1e_'])(
    'that leads nowhere any more, %s, is answered with what there is',
    async (parameter) => {
      const seen = await anna.starts(parameter);
      expect(seen.text).toBe(en('link-too-old'));
      expect(seen.buttons).toContain(en('start-example-figure'));
    },
  );

  test('of the first release, without a language, still works', async () => {
    expect((await anna.starts('f_omsk_t_2012')).text).toContain('$230');
  });
});

describe('the button under a shared answer', () => {
  test('shows the rest to whoever presses it, in the same message, and keeps nothing of them', async () => {
    const shared = await sends(anna, 'agriculture');
    expect(shared.buttons).toEqual([more, en('button-share'), en('button-ask-bot')]);
    await oleg.in(chat).taps(more);
    const whole = present(shared);
    expect(whole?.text.length).toBeGreaterThan(shared.text.length);
    expect(whole?.buttons).toEqual([en('button-share'), en('button-ask-bot')]);
    expect(await accord.stores.settings.get({ user: oleg.id })).toEqual({ locale: 'auto' });
    expect(await accord.stores.recent.list(oleg.id)).toEqual([]);
    expect((await oleg.says('/help')).text).toBe(ru('help'));
  });

  test('still works after a restart', async () => {
    const shared = await sends(anna, 'agriculture');
    await accord.restarts();
    expect((await oleg.in(chat).taps(more)).notice).toBeUndefined();
    expect(present(shared)?.text.length).toBeGreaterThan(shared.text.length);
  });

  test('says so when the data has changed since, and shows how it stands now', async () => {
    const shared = await sends(anna, 'agriculture');
    const { facts: known } = engine.look({ is: 'sector', id: 'agriculture' }, 'en');
    const facts = new Map([...catalog.facts].filter(([id]) => id !== known[0]));
    const newer = { ...catalog, facts };
    Object.assign(changes, { catalog: newer, engine: createEngine(newer) });
    await accord.restarts();
    expect((await oleg.in(chat).taps(more)).notice?.text).toBe(en('shared-outdated'));
    expect(shared.text).toContain(`${known.length} facts`);
    expect(present(shared)?.text).toContain(`${known.length - 1} facts`);
  });

  test('that leads nowhere any more says how to ask, and changes nothing', async () => {
    const shared = await sends(anna, 'agriculture');
    const sectors = new Map([...catalog.sectors].filter(([id]) => id !== 'agriculture'));
    Object.assign(changes, { catalog: { ...catalog, sectors } });
    await accord.restarts();
    const pressed = await oleg.in(chat).taps(more);
    expect(pressed.notice?.text).toBe(ru('shared-too-old', { bot: 'accord_bot' }));
    expect(present(shared)?.text).toBe(shared.text);
  });

  test.each(['l:ru', 'f:yes', 'qe:k', 'me', 'r', 've:k:zzz', 'x'])(
    'forged to carry %s gets a polite answer and nothing else',
    async (data) => {
      const shared = await sends(anna, 'agriculture');
      const { local } = accord.telegram;
      const message = local.stage.room(chat.id).messages.get(shared.id);
      const forged = { inline_keyboard: [[{ text: 'forged', callback_data: data }]] };
      local.stage.room(chat.id).messages.set(shared.id, { ...shared.message, reply_markup: forged });
      const pressed = await oleg.in(chat).taps('forged');
      expect(pressed.notice?.text).toBe(ru('shared-too-old', { bot: 'accord_bot' }));
      expect(present(shared)?.text).toBe(message?.text);
      expect(await accord.stores.settings.get({ user: oleg.id })).toEqual({ locale: 'auto' });
    },
  );
});
