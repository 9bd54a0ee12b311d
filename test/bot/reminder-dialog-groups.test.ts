// The dialog in a group: admins only, each with their own, and deaf to what is said to others.
import { afterEach, describe, expect, test } from 'vitest';
import type { TestGroup } from '../support/group.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en } from './words.ts';

let accord: Accord;
let owner: TestUser;
let boris: TestUser;
let member: TestUser;
let group: TestGroup;

async function begin({ privacyMode = true, forum = false } = {}): Promise<void> {
  accord = await startAccord({ telegram: { privacyMode } });
  const user = (name: string) => accord.telegram.user(name, { language: 'en' });
  [owner, boris, member] = [user('Olga'), user('Boris'), user('Mila')];
  group = accord.telegram.supergroup('Trade mission', { owner, members: [boris, member], forum });
  await group.adds(accord.telegram.bot);
  await group.promotes(boris);
}
afterEach(() => accord.close());

const here = async () =>
  (await accord.reminders.list({ chat: group.id }, { offset: 0, limit: 20 })).reminders;
const lastHere = () => accord.telegram.sees(group).at(-1) ?? { id: 0 };

describe.each([{ privacyMode: true }, { privacyMode: false }])('with privacy mode $privacyMode', (how) => {
  test('an admin answers by reply, and all else is none of its business', async () => {
    await begin(how);
    const asked = await owner.in(group).says('/remind');
    expect(asked.text).toBe(`${en('dialog-topic')}\n\n${en('dialog-reply')}`);
    const question = lastHere();
    await accord.telegram.expectSilence(async () => {
      await owner.in(group).quietly.says('trade with Tomsk Oblast');
      await owner.in(group).quietly.sends.sticker();
      await member.in(group).quietly.says('tomorrow at 9');
    });
    const when = await owner.in(group).repliesTo(question, 'trade with Tomsk Oblast');
    expect(when.text).toContain(en('dialog-reply'));
    await owner.in(group).repliesTo(lastHere(), 'every Monday at 9');
    await owner.in(group).taps(en('dialog-set'));
    expect(await here()).toMatchObject([{ owner: owner.id, chat: group.id, rule: { kind: 'repeat' } }]);
  });

  test('a reply to another message of the bot, and a question by command, go where they belong', async () => {
    await begin(how);
    await owner.in(group).says('/ask trade with Tomsk Oblast in 2022');
    const answer = lastHere();
    await owner.in(group).says('/remind');
    expect((await owner.in(group).repliesTo(answer, 'what about Kuzbass?')).text).toContain('Kuzbass');
    await owner.in(group).taps(en('dialog-by-sector'));
    expect((await owner.in(group).says('/ask trade with Omsk in 2022')).text).toContain('Omsk');
    // The command has left it.
    expect((await owner.in(group).taps(en('dialog-back'))).notice?.text).toBe(en('dialog-not-yours'));
  });
});

test('who is no admin may not begin one, nor change anything', async () => {
  await begin();
  expect((await member.in(group).says('/remind')).text).not.toContain(en('dialog-topic'));
  await owner.in(group).says('/remind every Monday at 9 Kuzbass');
  await member.in(group).says('/reminders');
  await member.in(group).taps('1');
  for (const label of ['dialog-other-time', 'dialog-other-topic', 'dialog-add-note']) {
    expect((await member.in(group).taps(en(label))).notice?.text).toBe(en('reminder-admins-only'));
  }
});

test('two admins have two dialogs side by side, and the buttons of one are not those of the other', async () => {
  await begin();
  await owner.in(group).says('/remind');
  const ofOwner = lastHere();
  await boris.in(group).says('/remind');
  const ofBoris = lastHere();
  const strange = await boris.in(group).taps(en('dialog-by-region'), ofOwner);
  expect(strange.notice?.text).toBe(en('dialog-not-yours'));
  expect((await member.in(group).taps(en('dialog-by-region'), ofOwner)).notice?.text).toBe(
    en('dialog-not-yours'),
  );
  await owner.in(group).repliesTo(ofOwner, 'trade with Tomsk Oblast');
  const ownersWhen = lastHere();
  await boris.in(group).repliesTo(ofBoris, 'trade with Kuzbass');
  await owner.in(group).taps(en('remind-week'), ownersWhen);
  await owner.in(group).taps(en('dialog-set'), ownersWhen);
  await boris.in(group).taps(en('remind-monthly'));
  await boris.in(group).taps(en('dialog-set'));
  const set = await here();
  expect(set.map((one) => [one.owner, one.rule.kind]).sort()).toEqual(
    [
      [owner.id, 'once'],
      [boris.id, 'repeat'],
    ].sort(),
  );
});

test('an anonymous admin sets what belongs to the group alone, in the topic of a forum', async () => {
  await begin({ forum: true });
  await group.promotes(boris, { anonymous: true });
  const topic = group.opensTopic('Follow-up');
  const hidden = boris.in(group, { anonymously: true, topic });
  await hidden.says('/remind');
  await hidden.repliesTo(lastHere(), 'trade with Tomsk Oblast');
  await hidden.taps(en('remind-week'));
  await hidden.taps(en('dialog-set'));
  const [reminder, ...others] = await here();
  expect(others).toEqual([]);
  expect(reminder).toMatchObject({ chat: group.id, thread: topic.id });
  expect(reminder?.owner).toBeUndefined();
  expect(await accord.stores.conversations.read({ kind: 'private', user: boris.id })).toBeUndefined();
});

test('who is an admin no more by the time of the last button sets nothing', async () => {
  await begin();
  await boris.in(group).says('/remind');
  await boris.in(group).repliesTo(lastHere(), 'trade with Tomsk Oblast');
  await boris.in(group).taps(en('remind-week'));
  await group.demotes(boris);
  accord.passes(61_000);
  await boris.in(group).taps(en('dialog-set'));
  expect(lastHere()).toMatchObject({ text: en('reminder-admins-only') });
  expect(await here()).toEqual([]);
});
