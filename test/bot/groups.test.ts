// In a group the bot is silent unless it is addressed, and then answers whoever addressed it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestGroup } from '../support/group.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const question = 'trade with Tomsk Oblast in 2022';

let accord: Accord;
let owner: TestUser;
let anna: TestUser;
let group: TestGroup;

beforeEach(async () => {
  // Without privacy mode everything arrives, so that the silence is the bot's own.
  accord = await startAccord({ telegram: { privacyMode: false } });
  owner = accord.telegram.user('Owner', { language: 'en' });
  anna = accord.telegram.user('Anna', { language: 'en' });
  group = accord.telegram.supergroup('Trade mission', { owner, members: [anna] });
  await group.adds(accord.telegram.bot);
});
afterEach(() => accord.close());

const inGroup = (user: TestUser) => user.in(group);

describe('in a group', () => {
  test('talk among people, pictures and unknown commands are left alone', async () => {
    await accord.telegram.expectSilence(async () => {
      const quiet = inGroup(anna).quietly;
      await quiet.says(question);
      await quiet.says('@somebody_else trade with Tomsk?');
      await quiet.says('/weather');
      await quiet.sends.sticker();
      await quiet.sends.photo('trade with Tomsk');
      await quiet.says('/ask@another_bot trade with Tomsk');
    });
  });

  test.each([
    ['/ask', `/ask ${question}`],
    ['/ask with its name', `/ask@accord_bot ${question}`],
    ['a mention before it', `@accord_bot, ${question}`],
    ['a mention behind it', `${question} @accord_bot`],
  ])('a question by %s is answered as a reply', async (_, text) => {
    const seen = await inGroup(anna).says(text);
    expect(seen.messages).toHaveLength(1);
    expect(seen.text).toContain('$23');
    expect(seen.last?.message.reply_to_message?.text).toBe(text);
  });

  test('/ask in reply to somebody asks what they said', async () => {
    const said = await inGroup(owner).quietly.says(question);
    expect(said.silent).toBe(true);
    const [message] = accord.telegram.sees(group).slice(-1);
    expect((await inGroup(anna).repliesTo(message ?? { id: 0 }, '/ask')).text).toContain('$23');
  });

  test('a reply to the bot goes on with the talk; a remark does not', async () => {
    const answer = await inGroup(anna).says(`/ask ${question}`);
    const reply = answer.last ?? { id: 0 };
    expect((await inGroup(anna).repliesTo(reply, 'what about Kuzbass?')).text).toContain('Kuzbass');
    await accord.telegram.expectSilence(() => inGroup(anna).quietly.repliesTo(reply, 'my cat says so, too'));
  });

  test('two members do not share a talk, but a button belongs to the one who asked', async () => {
    await inGroup(anna).says('/ask agriculture');
    await inGroup(owner).says(`/ask ${question}`);
    expect((await inGroup(owner).says('/ask and what about Kuzbass?')).text).toContain('2022');
    const [first] = accord.telegram.sees(group).filter(({ buttons }) => buttons.includes(en('button-more')));
    const more = await inGroup(owner).taps(en('button-more'), first);
    expect(more.text.startsWith(first?.text.slice(0, 100) ?? '?')).toBe(true);
  });

  test('a changed question changes its answer', async () => {
    const answer = await inGroup(anna).says(`/ask ${question}`);
    const changed = await inGroup(anna).edits(`/ask ${question}`, '/ask trade with Kuzbass in 2024');
    expect(changed.last?.id).toBe(answer.last?.id);
    expect(changed.text).toContain('Kuzbass');
  });

  test('/start and /help say how to ask here', async () => {
    expect((await inGroup(anna).says('/start')).text).toBe(en('start-group', { bot: 'accord_bot' }));
    expect((await inGroup(anna).says('/help')).text).toBe(en('help-group', { bot: 'accord_bot' }));
  });

  test('/forget is a private matter', async () => {
    const seen = await inGroup(anna).says('/forget');
    expect(seen.text).toBe(en('forget-in-private', { bot: 'accord_bot' }));
    expect(seen.buttons).toEqual([]);
  });

  test('the language of a group is chosen by its administrators and holds for all', async () => {
    await inGroup(anna).says('/language');
    const refused = await inGroup(anna).taps('Русский');
    expect(refused.notice?.text).toBe(en('language-admins-only'));
    expect(refused.messages).toEqual([]);
    expect((await inGroup(owner).taps('Русский')).text).toBe(ru('language-question-group'));
    expect((await inGroup(anna).says('/help')).text).toBe(ru('help-group', { bot: 'accord_bot' }));
    expect((await anna.says('/help')).text).toBe(en('help'));
  });

  test('anonymous administrators are answered, and nothing is kept under their common account', async () => {
    await group.promotes(anna, { anonymous: true });
    const hidden = anna.in(group, { anonymously: true });
    expect((await hidden.says(`/ask ${question}`)).text).toContain('$23');
    const anonymous = 1_087_968_824;
    await accord.stores.forget(anonymous);
    expect(await accord.stores.dialogue.get({ kind: 'group', chat: group.id })).toBeDefined();
  });
});

test('in a topic of a forum the answer stays in the topic', async () => {
  const forum = accord.telegram.supergroup('Forum', { owner, members: [anna], forum: true });
  await forum.adds(accord.telegram.bot);
  const topic = forum.opensTopic('Figures');
  const seen = await anna.in(forum, { topic }).says(`/ask ${question}`);
  expect(seen.last?.message.message_thread_id).toBe(topic.id);
  const opened = await anna.in(forum, { topic }).taps(/Tomsk/);
  expect(opened.last?.message.message_thread_id).toBe(topic.id);
});
