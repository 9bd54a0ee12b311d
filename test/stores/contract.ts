// What every implementation of the stores must do. Run by embedded.test.ts and redis.test.ts, each on the real thing.
// Long on purpose: it is the specification of the ports, and is read as a whole by whoever writes another store.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/stores/errors.ts';
import { answerKey, conversationKey, dialogueKey, settingsKey } from '../../src/stores/keys.ts';
import type { Stores, Who } from '../../src/stores/ports.ts';
import type { Harness, Turn } from './harness.ts';
import { describeReminders } from './reminders-contract.ts';

const ANNA = 101;
const BORIS = 202;
const GROUP = -1001;
const annaInGroup: Who = { kind: 'group', chat: GROUP, user: ANNA };
const borisInGroup: Who = { kind: 'group', chat: GROUP, user: BORIS };
const annaAlone: Who = { kind: 'private', user: ANNA };
const tomsk: Turn = { topic: 'turnover', regions: ['tomsk'] };
const omsk: Turn = { topic: 'exports', regions: ['omsk'] };

/** Everything lives this long, in milliseconds, in the tests that wait: short for Redis, long enough for a slow machine. */
const LIFETIME = 300;
const short = {
  dialogue: LIFETIME,
  answers: LIFETIME,
  seen: LIFETIME,
  conversations: LIFETIME,
  recent: LIFETIME,
  pictures: LIFETIME,
};

export function describeStores(name: string, start: () => Promise<Harness>): void {
  describe(`stores on ${name}`, () => {
    let harness: Harness;
    let stores: Stores<Turn>;

    beforeEach(async () => {
      harness = await start();
      stores = await harness.open();
    });
    afterEach(() => harness.dispose());

    describe('settings', () => {
      it('has nothing chosen at first', async () => {
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'auto' });
        expect(harness.warnings).toEqual([]);
      });

      it('keeps what was chosen, field by field, for users and for chats', async () => {
        await stores.settings.set({ user: ANNA }, { locale: 'ru' });
        const all = await stores.settings.set({ user: ANNA }, { timeZone: 'Asia/Tomsk' });
        await stores.settings.set({ chat: GROUP }, { locale: 'en' });
        expect(all).toEqual({ locale: 'ru', timeZone: 'Asia/Tomsk' });
        expect(await stores.settings.get({ user: ANNA })).toEqual(all);
        expect(await stores.settings.get({ chat: GROUP })).toEqual({ locale: 'en' });
        expect(await stores.settings.get({ user: BORIS })).toEqual({ locale: 'auto' });
      });

      it('takes a time zone back', async () => {
        await stores.settings.set({ user: ANNA }, { locale: 'ru', timeZone: 'Europe/Minsk' });
        expect(await stores.settings.set({ user: ANNA }, { timeZone: null })).toEqual({ locale: 'ru' });
      });

      it('keeps both of two changes made at the same time', async () => {
        const other = await harness.open();
        await Promise.all([
          stores.settings.set({ user: ANNA }, { locale: 'ru' }),
          other.settings.set({ user: ANNA }, { timeZone: 'Asia/Tomsk' }),
        ]);
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'ru', timeZone: 'Asia/Tomsk' });
      });

      it('takes a private chat for its user', async () => {
        await stores.settings.set({ chat: ANNA }, { locale: 'ru' });
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'ru' });
      });

      it('follows a group that became a supergroup, also when told twice', async () => {
        await stores.settings.set({ chat: -5 }, { locale: 'ru' });
        await stores.settings.moveChat(-5, GROUP);
        await stores.settings.set({ chat: GROUP }, { locale: 'en' });
        await stores.settings.moveChat(-5, GROUP);
        expect(await stores.settings.get({ chat: GROUP })).toEqual({ locale: 'en' });
        expect(await stores.settings.get({ chat: -5 })).toEqual({ locale: 'auto' });
      });

      it('lets the choice of the new chat win over that of the old one', async () => {
        await stores.settings.set({ chat: -5 }, { locale: 'ru' });
        await stores.settings.set({ chat: GROUP }, { locale: 'en' });
        await stores.settings.moveChat(-5, GROUP);
        expect(await stores.settings.get({ chat: GROUP })).toEqual({ locale: 'en' });
      });
    });

    describe('dialogue', () => {
      it('never mixes up two users of a group, two topics, or a group with a private chat', async () => {
        const annaInTopic: Who = { kind: 'group', chat: GROUP, user: ANNA, thread: 7 };
        await stores.dialogue.set(annaInGroup, tomsk);
        for (const who of [borisInGroup, annaInTopic, annaAlone, { kind: 'group', chat: GROUP } as const]) {
          expect(await stores.dialogue.get(who)).toBeUndefined();
        }
        await stores.dialogue.set(borisInGroup, omsk);
        expect(await stores.dialogue.get(annaInGroup)).toEqual(tomsk);
        expect(await stores.dialogue.get(borisInGroup)).toEqual(omsk);
      });

      it('is over where it was cleared, and only there', async () => {
        await stores.dialogue.set(annaInGroup, tomsk);
        await stores.dialogue.set(annaAlone, omsk);
        await stores.dialogue.clear(annaInGroup);
        expect(await stores.dialogue.get(annaInGroup)).toBeUndefined();
        expect(await stores.dialogue.get(annaAlone)).toEqual(omsk);
      });
    });

    describe('answers', () => {
      it('finds the answer to a question by chat and message', async () => {
        await stores.answers.remember(GROUP, 10, { messageId: 11, user: ANNA });
        await stores.answers.remember(-2, 10, { messageId: 99 });
        expect(await stores.answers.find(GROUP, 10)).toEqual({ messageId: 11, user: ANNA });
        expect(await stores.answers.find(-2, 10)).toEqual({ messageId: 99 });
        expect(await stores.answers.find(GROUP, 11)).toBeUndefined();
      });
    });

    describe('seen updates', () => {
      it('knows an update that was finished, over another connection too', async () => {
        const other = await harness.open();
        expect(await stores.seen.begin(1)).toBe('new');
        await stores.seen.finish(1);
        expect(await stores.seen.begin(1)).toBe('done');
        expect(await other.seen.begin(1)).toBe('done');
        expect(await stores.seen.begin(2)).toBe('new');
      });

      it('gives one that was never finished again, but not for ever', async () => {
        const asked = [];
        for (let crash = 0; crash < 5; crash++) asked.push(await stores.seen.begin(7));
        expect(asked).toEqual(['new', 'again', 'again', 'hopeless', 'hopeless']);
      });
    });

    describe('pictures', () => {
      it('are found by what is drawn, for one bot', async () => {
        expect(await stores.pictures.find(1, '<svg>a</svg>')).toBeUndefined();
        await stores.pictures.keep(1, '<svg>a</svg>', 'AgAC-a');
        await stores.pictures.keep(1, '<svg>b</svg>', 'AgAC-b');
        await stores.pictures.keep(1, '<svg>b</svg>', 'AgAC-c');
        expect(await stores.pictures.find(1, '<svg>a</svg>')).toBe('AgAC-a');
        expect(await stores.pictures.find(1, '<svg>b</svg>')).toBe('AgAC-c');
        expect(await stores.pictures.find(2, '<svg>a</svg>')).toBeUndefined();
      });
    });

    describe('recent questions', () => {
      it('keeps the last five, the newest first, each once', async () => {
        expect(await stores.recent.list(ANNA)).toEqual([]);
        for (const question of ['a', 'b', 'c', 'b', 'd', 'e', 'f']) await stores.recent.add(ANNA, question);
        expect(await stores.recent.list(ANNA)).toEqual(['f', 'e', 'd', 'b', 'c']);
        expect(await stores.recent.list(BORIS)).toEqual([]);
      });
    });

    describe('conversations', () => {
      it('keeps, replaces and deletes a state', async () => {
        await stores.conversations.write(annaInGroup, { version: [0, 1], state: { step: 1 } });
        await stores.conversations.write(annaInGroup, { version: [0, 1], state: { step: 2 } });
        expect(await stores.conversations.read(annaInGroup)).toEqual({ version: [0, 1], state: { step: 2 } });
        expect(await stores.conversations.read(borisInGroup)).toBeUndefined();
        await stores.conversations.delete(annaInGroup);
        expect(await stores.conversations.read(annaInGroup)).toBeUndefined();
      });
    });

    describe('expiry', () => {
      it('forgets by itself all but the settings', async () => {
        const brief = await harness.open({ lifetimes: short });
        await brief.settings.set({ user: ANNA }, { locale: 'ru' });
        await brief.dialogue.set(annaAlone, tomsk);
        await brief.answers.remember(GROUP, 10, { messageId: 11, user: ANNA });
        await brief.conversations.write(annaAlone, { step: 1 });
        await brief.seen.begin(1);
        await brief.recent.add(ANNA, 'a');
        await brief.pictures.keep(1, 'a', 'b');
        expect(await brief.dialogue.get(annaAlone)).toEqual(tomsk);
        await harness.passTime(LIFETIME + 50);
        expect(await brief.dialogue.get(annaAlone)).toBeUndefined();
        expect(await brief.answers.find(GROUP, 10)).toBeUndefined();
        expect(await brief.conversations.read(annaAlone)).toBeUndefined();
        expect(await brief.seen.begin(1)).toBe('new');
        expect(await brief.recent.list(ANNA)).toEqual([]);
        expect(await brief.pictures.find(1, 'a')).toBeUndefined();
        expect(await brief.settings.get({ user: ANNA })).toEqual({ locale: 'ru' });
      });

      it('gives a dialogue its full lifetime again with each turn', async () => {
        const brief = await harness.open({ lifetimes: { dialogue: 600 } });
        await brief.dialogue.set(annaAlone, tomsk);
        await harness.passTime(350);
        await brief.dialogue.set(annaAlone, omsk);
        await harness.passTime(350);
        expect(await brief.dialogue.get(annaAlone)).toEqual(omsk);
      });
    });

    describe('forgetting', () => {
      async function fill(user: number): Promise<void> {
        await stores.settings.set({ user }, { locale: 'ru' });
        await stores.dialogue.set({ kind: 'group', chat: GROUP, user }, tomsk);
        await stores.dialogue.set({ kind: 'private', user, thread: 3 }, tomsk);
        await stores.dialogue.set({ kind: 'inline', user }, tomsk);
        await stores.dialogue.set({ kind: 'guest', user }, tomsk);
        await stores.answers.remember(GROUP, user, { messageId: 1, user });
        await stores.conversations.write({ kind: 'group', chat: GROUP, user }, { step: 1 });
        await stores.recent.add(user, '#1e_k');
      }

      it('deletes all of a user, down to the last key, and nothing of anybody else', async () => {
        await fill(BORIS);
        await stores.settings.set({ chat: GROUP }, { locale: 'en' });
        const before = (await harness.keys()).sort();
        await fill(ANNA);
        await stores.forget(ANNA);
        expect((await harness.keys()).sort()).toEqual(before);
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'auto' });
        expect(await stores.dialogue.get(borisInGroup)).toEqual(tomsk);
        expect(await stores.settings.get({ chat: GROUP })).toEqual({ locale: 'en' });
      });

      it('can be limited to one port', async () => {
        await fill(ANNA);
        await stores.dialogue.forget(ANNA);
        expect(await stores.dialogue.get(annaInGroup)).toBeUndefined();
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'ru' });
        await stores.settings.forget(ANNA);
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'auto' });
        expect(await stores.answers.find(GROUP, ANNA)).toBeDefined();
        await stores.answers.forget(ANNA);
        expect(await stores.answers.find(GROUP, ANNA)).toBeUndefined();
        expect(await stores.conversations.read(annaInGroup)).toEqual({ step: 1 });
        await stores.conversations.forget(ANNA);
        expect(await stores.conversations.read(annaInGroup)).toBeUndefined();
      });

      it('is content when there is nothing', async () => {
        await expect(stores.forget(ANNA)).resolves.toBeUndefined();
      });
    });

    describe('unreadable values', () => {
      it.each([
        ['no JSON', 'SECRET{'],
        ['another shape', '{"SECRET":1}'],
        ['an empty text', ''],
      ])('count as absent and are reported without the value: %s', async (_, text) => {
        await harness.plant(settingsKey({ user: ANNA }), text);
        await harness.plant(dialogueKey(annaAlone), text);
        await harness.plant(answerKey(GROUP, 10), text);
        await harness.plant(conversationKey(annaAlone), text === '{"SECRET":1}' ? '["SECRET"]' : text);
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'auto' });
        expect(await stores.dialogue.get(annaAlone)).toBeUndefined();
        expect(await stores.answers.find(GROUP, 10)).toBeUndefined();
        expect(await stores.conversations.read(annaAlone)).toBeUndefined();
        expect(harness.warnings).toHaveLength(4);
        expect(harness.warnings.join()).not.toContain('SECRET');
      });

      it('are replaced by the next change', async () => {
        await harness.plant(settingsKey({ user: ANNA }), '{');
        expect(await stores.settings.set({ user: ANNA }, { locale: 'en' })).toEqual({ locale: 'en' });
        expect(await stores.settings.get({ user: ANNA })).toEqual({ locale: 'en' });
      });

      it('include those that a parser chokes on', async () => {
        const strict = await harness.open({
          parseDialogue: () => {
            throw new Error('SECRET');
          },
        });
        await strict.dialogue.set(annaAlone, tomsk);
        expect(await strict.dialogue.get(annaAlone)).toBeUndefined();
        expect(harness.warnings).toHaveLength(1);
        expect(harness.warnings.join()).not.toContain('SECRET');
      });
    });

    describeReminders(() => ({ harness, stores }));

    it('shows what one connection wrote to another one, and to one opened later', async () => {
      const other = await harness.open();
      await stores.dialogue.set(annaAlone, tomsk);
      expect(await other.dialogue.get(annaAlone)).toEqual(tomsk);
      await stores.close();
      const later = await harness.open();
      expect(await later.dialogue.get(annaAlone)).toEqual(tomsk);
    });

    it('answers a ping while it is open, and fails as StoreUnavailable, counted, when it is not', async () => {
      const failures: string[] = [];
      const closing = await harness.open({ onFailure: (operation) => failures.push(operation) });
      await expect(closing.ping()).resolves.toBeUndefined();
      await closing.close();
      await expect(closing.ping()).rejects.toThrow(StoreUnavailable);
      await expect(closing.settings.get({ user: ANNA })).rejects.toThrow(StoreUnavailable);
      await expect(closing.seen.finish(1)).rejects.toMatchObject({ operation: 'write' });
      expect(failures).toEqual(['ping', 'read', 'write']);
    });

    it('may be closed twice', async () => {
      await stores.close();
      await expect(stores.close()).resolves.toBeUndefined();
    });
  });
}
