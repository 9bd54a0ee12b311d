// In a group, "which of these" and "I did not understand" are for the asker's eyes, where Telegram offers that.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dependencies } from '../../src/bot/index.ts';
import { engine } from '../real/engine.ts';
import type { TestGroup } from '../support/group.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en } from './words.ts';

const unclear = '/ask trade with Altai in 2024';
const nonsense = '/ask the colour of my cat';

let accord: Accord;
let clock = 0;
let owner: TestUser;
let anna: TestUser;
let group: TestGroup;

beforeEach(() => begin());
afterEach(() => accord.close());

async function begin(changes: Partial<Dependencies> = {}) {
  clock = Date.now();
  accord = await startAccord({ changes: { ephemeral: true, now: () => clock, ...changes } });
  owner = accord.telegram.user('Owner', { language: 'en' });
  anna = accord.telegram.user('Anna', { language: 'en' });
  group = accord.telegram.supergroup('Trade mission', { owner, members: [anna] });
  await group.adds(accord.telegram.bot);
}

const inGroup = (user: TestUser) => user.in(group);
const fromBot = () =>
  accord.telegram.sees(group).filter(({ from }) => from === accord.telegram.bot.first_name);
const attempts = () =>
  accord.telegram
    .calls('sendMessage')
    .filter(({ params }) => JSON.stringify(params).includes('ephemeral_message_parameters'));

test('where the bot is an administrator, only the asker sees the choice, as a reply to the question', async () => {
  await group.promotes(accord.telegram.bot);
  const before = fromBot().length;
  const seen = await inGroup(anna).says(unclear);
  expect(seen.buttons).toContain('Altai Krai');
  expect(seen.last?.message.reply_to_message?.text).toBe(unclear);
  expect(fromBot()).toHaveLength(before);
  expect(accord.telegram.asides(group, anna)).toHaveLength(1);
  expect(accord.telegram.asides(group, owner)).toEqual([]);
  await expect(inGroup(owner).taps('Altai Krai')).rejects.toThrow('There is no button');
});

test.each([
  ['command', nonsense],
  ['mention', '@accord_bot the colour of my cat'],
])('what was not understood is said to the asker alone, asked by %s', async (_, text) => {
  await group.promotes(accord.telegram.bot);
  const before = fromBot().length;
  expect((await inGroup(anna).says(text)).text).not.toBe('');
  expect(accord.telegram.asides(group, anna)).toHaveLength(1);
  expect(fromBot()).toHaveLength(before);
});

test('an answer is for all', async () => {
  await group.promotes(accord.telegram.bot);
  await inGroup(anna).says('/ask trade with Tomsk Oblast in 2022');
  expect(fromBot().at(-1)?.text).toContain('$23');
  expect(attempts()).toEqual([]);
});

test('what was chosen is there for all, below the question, even after a restart; the choice goes', async () => {
  await group.promotes(accord.telegram.bot);
  await inGroup(anna).says(unclear);
  await accord.restarts();
  const seen = await inGroup(anna).taps('Altai Krai');
  expect(seen.text).toContain('Altai Krai');
  expect(fromBot().at(-1)?.text).toBe(seen.text);
  expect(fromBot().at(-1)?.message.reply_to_message?.text).toBe(unclear);
  expect(accord.telegram.asides(group, anna)).toEqual([]);
  // The talk goes on from there: with its buttons, with the next question, and with an edit of the first.
  const more = await inGroup(owner).taps(en('button-sources'));
  expect(more.notice).toBeUndefined();
  expect((await inGroup(anna).says('/ask and in 2023?')).text).toContain('Altai Krai');
  const changed = await inGroup(anna).edits(unclear, '/ask trade with Tomsk Oblast in 2022');
  expect(changed.last?.id).toBe(seen.last?.id);
  expect(changed.text).toContain('$23');
});

test('what was meant may also be typed: the talk goes on', async () => {
  await group.promotes(accord.telegram.bot);
  await inGroup(anna).says(unclear);
  const seen = await inGroup(anna).says('/ask the krai');
  expect(seen.text).toContain('Altai Krai');
  expect(fromBot().at(-1)?.text).toBe(seen.text);
});

test('a choice whose question nobody remembers says so and stays', async () => {
  await group.promotes(accord.telegram.bot);
  await inGroup(anna).says(unclear);
  await accord.stores.dialogue.clear({ kind: 'group', chat: group.id, user: anna.id });
  expect((await inGroup(anna).taps('Altai Krai')).notice?.text).toBe(en('choose-expired'));
  expect(accord.telegram.asides(group, anna)).toHaveLength(1);
});

test('a question that is changed is answered anew, for all', async () => {
  await group.promotes(accord.telegram.bot);
  await inGroup(anna).says(unclear);
  const changed = await inGroup(anna).edits(unclear, '/ask trade with Tomsk Oblast in 2022');
  expect(changed.text).toContain('$23');
  expect(fromBot().at(-1)?.text).toBe(changed.text);
});

test('where Telegram refuses, all see it; it is asked again after an hour, or once the bot is promoted', async () => {
  const seen = await inGroup(anna).says(unclear);
  expect(fromBot().at(-1)?.text).toBe(seen.text);
  expect(attempts()).toHaveLength(1);
  expect((await inGroup(anna).taps('Altai Krai')).last?.id).toBe(seen.last?.id);
  await inGroup(anna).says(nonsense);
  expect(attempts()).toHaveLength(1);
  clock += 61 * 60_000;
  await inGroup(anna).says(nonsense);
  expect(attempts()).toHaveLength(2);
  await group.promotes(accord.telegram.bot);
  await inGroup(anna).says(nonsense);
  expect(attempts()).toHaveLength(3);
  expect(accord.telegram.asides(group, anna)).toHaveLength(1);
});

test('in a topic the choice and the answer stay in the topic', async () => {
  const forum = accord.telegram.supergroup('Forum', { owner, members: [anna], forum: true });
  await forum.adds(accord.telegram.bot);
  await forum.promotes(accord.telegram.bot);
  const topic = forum.opensTopic('Trade');
  const choice = await anna.in(forum, { topic }).says(unclear);
  expect(choice.last?.id).toBeLessThan(0);
  expect(choice.last?.message.message_thread_id).toBe(topic.id);
  const answer = await anna.in(forum, { topic }).taps('Altai Krai');
  expect(answer.last?.message.message_thread_id).toBe(topic.id);
});

test('an anonymous administrator and somebody in private are answered as ever', async () => {
  await group.promotes(accord.telegram.bot);
  await group.promotes(anna, { anonymous: true });
  const seen = await inGroup(anna).says(unclear);
  expect(fromBot().at(-1)?.text).toBe(seen.text);
  expect((await anna.says('trade with Altai in 2024')).last?.id).toBeGreaterThan(0);
  expect(attempts()).toEqual([]);
});

test('a question deleted meanwhile does not stop the next aside', async () => {
  await group.promotes(accord.telegram.bot);
  accord.telegram.failures.refuse(400, 'Bad Request: message to be replied not found', {
    method: 'sendMessage',
  });
  await inGroup(anna).says(nonsense);
  expect(accord.telegram.asides(group, anna)).toEqual([]);
  await inGroup(anna).says(nonsense);
  expect(accord.telegram.asides(group, anna)).toHaveLength(1);
});

test('a mistake of ours is admitted to whoever asked: alone, or before all where that cannot be', async () => {
  await accord.close();
  const answer = () => {
    throw new TypeError('cannot read it');
  };
  await begin({ engine: { ...engine, answer } });
  expect((await inGroup(anna).says(unclear)).text).toBe(en('trouble'));
  expect(fromBot().at(-1)?.text).toBe(en('trouble'));
  await group.promotes(accord.telegram.bot);
  const before = fromBot().length;
  expect((await inGroup(anna).says(`@accord_bot ${nonsense}`.replace('/ask ', ''))).text).toBe(en('trouble'));
  expect(fromBot()).toHaveLength(before);
  const reply = fromBot().at(-1) ?? { id: 0 };
  await accord.telegram.expectSilence(() => inGroup(anna).quietly.repliesTo(reply, 'a pity'));
  expect(accord.log.splice(0).filter((line) => line.includes('an update could not be handled'))).toHaveLength(
    3,
  );
});
