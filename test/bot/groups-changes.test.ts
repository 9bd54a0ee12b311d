// What happens to a group and to the bot in it: coming, going, moving, losing topics and rights. Nothing is lost, and
// nothing is said that nobody asked for.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestGroup } from '../support/group.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const question = 'trade with Tomsk Oblast in 2022';
const hello = en('start-group', { bot: 'accord_bot' });

let accord: Accord;
let owner: TestUser;
let anna: TestUser;

async function begin(options: Parameters<typeof startAccord>[0] = {}): Promise<void> {
  accord = await startAccord(options);
  owner = accord.telegram.user('Owner', { language: 'en' });
  anna = accord.telegram.user('Anna', { language: 'en' });
}
beforeEach(() => begin());
afterEach(() => accord.close());

async function joined(kind: 'group' | 'supergroup' = 'supergroup', forum = false): Promise<TestGroup> {
  const group = accord.telegram[kind]('Trade mission', { owner, members: [anna], ...(forum && { forum }) });
  await group.adds(accord.telegram.bot);
  return group;
}

const spoken = (group: TestGroup): string[] =>
  accord.telegram
    .sees(group)
    .flatMap(({ message, text }) =>
      message.from?.id === accord.telegram.bot.id && text !== '' ? [text] : [],
    );

describe('coming into a group', () => {
  test.each(['group', 'supergroup'] as const)('a %s is greeted once, in one line', async (kind) => {
    const group = await joined(kind);
    expect(spoken(group)).toEqual([hello]);
    expect(hello).not.toContain('\n');
    await group.promotes(accord.telegram.bot);
    await group.demotes(accord.telegram.bot);
    await group.renames('Another name');
    expect(spoken(group)).toEqual([hello]);
  });

  test('the greeting is in the language of whoever brought the bot', async () => {
    const oleg = accord.telegram.user('Олег', { language: 'ru' });
    const group = accord.telegram.group('Группа', { owner: oleg });
    await group.adds(accord.telegram.bot);
    expect(spoken(group)).toEqual([ru('start-group', { bot: 'accord_bot' })]);
  });

  test('being thrown out and taken back is greeted again, and what was chosen is still there', async () => {
    const group = await joined();
    await owner.in(group).says('/language');
    await owner.in(group).taps('Русский');
    await group.removes(accord.telegram.bot);
    await group.adds(accord.telegram.bot);
    expect(spoken(group).at(-1)).toBe(ru('start-group', { bot: 'accord_bot' }));
  });

  test('whoever blocks and unblocks the bot hears nothing', async () => {
    await anna.says('/help');
    await accord.telegram.expectSilence(async () => {
      await anna.blocksTheBot();
      await anna.unblocks();
    });
  });
});

describe('a group that becomes a supergroup', () => {
  test('keeps its language, and the talk goes on without a word about it', async () => {
    const group = await joined('group');
    await owner.in(group).says('/language');
    await owner.in(group).taps('Русский');
    const old = group.id;
    const reminder = { id: 'r1', owner: anna.id, chat: old, live: true, watches: false, body: '{}' };
    await accord.stores.reminders.add(reminder, 10);
    await accord.telegram.expectSilence(() => group.becomesSupergroup());
    expect(await accord.stores.reminders.get('r1')).toMatchObject({ chat: group.id });
    expect(group.id).not.toBe(old);
    expect(await accord.stores.settings.get({ chat: group.id })).toMatchObject({ locale: 'ru' });
    expect((await anna.in(group).says('/help')).text).toBe(ru('help-group', { bot: 'accord_bot' }));
    expect((await anna.in(group).says(`/ask ${question}`)).text).toContain('$23');
  });

  test('while an answer is under way gets it where it is now', async () => {
    const group = await joined('group');
    await owner.in(group).says('/language');
    await owner.in(group).taps('Русский');
    accord.telegram.failures.tooManyRequests(1, { method: 'sendMessage' });
    const asked = anna.in(group).quietly.says(`/ask ${question}`);
    await expect.poll(() => accord.telegram.calls('sendMessage').length).toBeGreaterThan(2);
    const move = group.becomesSupergroup();
    await Promise.all([asked, move]);
    await accord.telegram.settles();
    expect(spoken(group)).toHaveLength(1);
    expect(spoken(group)[0]).toContain('$23');
    expect(await accord.stores.settings.get({ chat: group.id })).toMatchObject({ locale: 'ru' });
  });
});

describe('a forum', () => {
  test('answers in the topic, each topic with a talk of its own', async () => {
    const forum = await joined('supergroup', true);
    const [figures, other] = [forum.opensTopic('Figures'), forum.opensTopic('Other')];
    await anna.in(forum, { topic: figures }).says(`/ask ${question}`);
    await anna.in(forum, { topic: other }).says('/ask trade with Kuzbass in 2024');
    const seen = await anna.in(forum, { topic: figures }).says('/ask what about Novosibirsk?');
    expect(seen.text).toMatch(/Novosibirsk Oblast in\s2022/);
    expect(seen.last?.message.message_thread_id).toBe(figures.id);
  });

  test('a topic that was deleted meanwhile: the answer goes to General', async () => {
    const forum = await joined('supergroup', true);
    const topic = forum.opensTopic('Figures');
    accord.telegram.failures.tooManyRequests(1, { method: 'sendMessage' });
    const asked = anna.in(forum, { topic }).quietly.says(`/ask ${question}`);
    await expect.poll(() => accord.telegram.calls('sendMessage')).toHaveLength(2);
    forum.deletesTopic(topic);
    await asked;
    await accord.telegram.settles();
    expect(spoken(forum).at(-1)).toContain('$23');
    expect(accord.telegram.sees(forum).at(-1)?.message.message_thread_id).toBeUndefined();
  });

  test('a closed topic is left alone, and the bot goes on elsewhere', async () => {
    const forum = await joined('supergroup', true);
    const topic = forum.opensTopic('Closed');
    forum.closesTopic(topic);
    await accord.telegram.expectSilence(() => anna.in(forum, { topic }).quietly.says(`/ask ${question}`));
    expect((await anna.in(forum).says(`/ask ${question}`)).text).toContain('$23');
  });
});

describe('without rights', () => {
  test('muted it keeps silent without an error, and speaks again when it may', async () => {
    const group = await joined();
    await group.mutes(accord.telegram.bot);
    const before = accord.telegram.calls('sendMessage').length;
    await accord.telegram.expectSilence(() => anna.in(group).quietly.says(`/ask ${question}`));
    expect(accord.telegram.calls('sendMessage').length, 'one attempt').toBe(before + 1);
    await group.adds(accord.telegram.bot);
    expect((await anna.in(group).says(`/ask ${question}`)).text).toContain('$23');
  });

  test('a group that it was taken into muted is not greeted', async () => {
    const group = accord.telegram.supergroup('Strict', { owner });
    await accord.telegram.expectSilence(() => group.mutes(accord.telegram.bot));
  });
});

describe('in a channel', () => {
  test('a post that names the bot is answered there; all others are left alone', async () => {
    const channel = accord.telegram.channel('News', { owner });
    await accord.telegram.expectSilence(async () => {
      await channel.promotes(accord.telegram.bot);
      await owner.in(channel).quietly.says(question);
      await owner.in(channel).quietly.says(`/ask ${question}`);
      await owner.in(channel).quietly.says('/help');
      await owner.in(channel).quietly.says(`@another_bot ${question}`);
    });
    const seen = await owner.in(channel).says(`@accord_bot ${question}`);
    expect(seen.text).toContain('$23');
    expect(seen.text).toContain('Source: ');
    expect((await owner.in(channel).says('/ask@accord_bot trade with Kuzbass in 2024')).text).toContain(
      '$225',
    );
  });
});

describe('many people', () => {
  const figures = [
    ['Kuzbass', 2024],
    ['Tomsk Oblast', 2022],
    ['Omsk Oblast', 2012],
    ['Novosibirsk Oblast', 2022],
    ['Krasnoyarsk Krai', 2022],
  ] as const;

  test('ten who ask at once in one group are answered in order, each in their own context', async () => {
    const people = Array.from({ length: 10 }, (_, n) =>
      accord.telegram.user(`User ${n}`, { language: 'en' }),
    );
    const group = accord.telegram.supergroup('Crowd', { owner, members: people });
    await group.adds(accord.telegram.bot);
    const { stage } = accord.telegram.local;
    const ask = (n: number, text: string) =>
      stage.say({ user: people[n]?.id ?? 0, room: group.id, content: { text: `/ask ${text}` } });
    const answers = (count: number) =>
      expect.poll(() => spoken(group).length, { timeout: 10_000 }).toBe(1 + count);

    // The first of them has to wait; nobody overtakes.
    accord.telegram.failures.tooManyRequests(1, { method: 'sendMessage' });
    for (const n of people.keys()) {
      const [region, year] = figures[n % figures.length] ?? figures[0];
      ask(n, `trade with ${region} in ${year}`);
    }
    await answers(10);
    for (const n of people.keys()) ask(n, 'and exports?');
    await answers(20);

    const replies = accord.telegram
      .sees(group)
      .filter(({ message }) => message.from?.id === accord.telegram.bot.id && message.reply_to_message);
    expect(replies.map(({ message }) => message.reply_to_message?.from?.id)).toEqual(
      [...people, ...people].map(({ id }) => id),
    );
    for (const [n, { text }] of replies.entries()) {
      const [region, year] = figures[(n % 10) % figures.length] ?? figures[0];
      expect(text).toContain(region.split(' ')[0]);
      expect(text).toContain(String(year));
    }
  });

  test('in privacy mode the same ways of asking work, and nothing else arrives', async () => {
    const group = await joined();
    const answer = await anna.in(group).says(`/ask ${question}`);
    expect((await owner.in(group).says(`@accord_bot ${question}`)).text).toContain('$23');
    expect((await anna.in(group).repliesTo(answer.last ?? { id: 0 }, 'what about Kuzbass?')).text).toContain(
      'Kuzbass',
    );
    await accord.telegram.expectSilence(() => anna.in(group).quietly.says(question));
  });

  test('a message of 4096 characters with a mention at its end is answered in one message', async () => {
    const group = await joined();
    const text = `${question} `.padEnd(4096 - 12, 'и ').concat(' @accord_bot');
    expect(text).toHaveLength(4096);
    expect((await anna.in(group).says(text)).messages).toHaveLength(1);
  });

  test('"@bot ?" under somebody’s claim looks the claim up, in the group’s own words', async () => {
    const group = await joined();
    await owner.in(group).quietly.says(question);
    const [claim] = accord.telegram.sees(group).slice(-1);
    expect((await anna.in(group).repliesTo(claim ?? { id: 0 }, '@accord_bot ?')).text).toContain('$23');
  });

  test('an anonymous administrator asks and chooses the language like others', async () => {
    const group = await joined();
    await group.promotes(anna, { anonymous: true });
    const hidden = anna.in(group, { anonymously: true });
    await hidden.says(`/ask ${question}`);
    expect((await hidden.says('/ask what about Kuzbass?')).text).toContain('2022');
    await hidden.says('/language');
    expect((await anna.in(group).taps('Русский')).text).toBe(ru('language-question-group'));
    const more = await hidden.says('/ask agriculture');
    const pressed = await owner.in(group).taps(/^(More|Подробнее)$/, more.last);
    expect(pressed.text.length).toBeGreaterThan(more.text.length);
    expect(pressed.last?.id).toBe(more.last?.id);
  });
});

test('a shared answer that arrives in a group of ours is not taken for a question', async () => {
  await accord.close();
  await begin({ telegram: { privacyMode: false } });
  const group = await joined();
  const [first] = (await anna.asksInline(question, { in: group })).results;
  if (!first) throw new Error('nothing was offered');
  await accord.telegram.expectSilence(() => anna.chooses(first, { in: group }));
});
