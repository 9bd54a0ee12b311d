// Whatever people send: something kind comes back, and never two things.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { wordsIn } from './words.ts';

describe.each(['en', 'ru'] as const)('things that are no questions, in %s', (locale) => {
  const say = wordsIn(locale);
  let accord: Accord;
  let anna: TestUser;

  beforeEach(async () => {
    accord = await startAccord();
    anna = accord.telegram.user('Anna', { language: locale });
  });
  afterEach(() => accord.close());

  test.each([
    ['sticker', 'unhandled-playful'],
    ['voice', 'unhandled-voice'],
    ['photo', 'unhandled-picture'],
    ['location', 'unhandled-place'],
    ['contact', 'unhandled-other'],
  ] as const)('a %s gets a word on what can be asked', async (kind, key) => {
    const seen = await anna.sends[kind]();
    expect(seen.messages).toHaveLength(1);
    expect(seen.text).toBe(say(key));
    expect(seen.buttons).toHaveLength(4);
  });

  test('the words under a photo are a question', async () => {
    expect((await anna.sends.photo('trade with Tomsk Oblast in 2022')).text).toContain('$23');
  });

  test('an unknown command is told from a question', async () => {
    expect((await anna.says('/figures')).text).toBe(say('unknown-command'));
  });

  test('/ask without a question asks for one, /ask with one answers it', async () => {
    expect((await anna.says('/ask')).text).toBe(say('ask-what'));
    expect((await anna.says('/ask trade with Tomsk Oblast in 2022')).text).toContain('$23');
  });

  test.each([
    ['an emoji', '😀'],
    ['a letter', 'a'],
    ['punctuation', '?!…'],
    ['4096 characters', 'Ж'.repeat(4096)],
    ['4096 characters of words', 'trade with Tomsk '.repeat(240).trim()],
    ['markup', '*_[`<b>&amp;]\\'],
    ['another script', '白俄罗斯和西伯利亚'],
    ['right to left', 'שלום'],
    ['a name of JavaScript', '__proto__ constructor'],
    ['a link', 'https://example.org/?q=1'],
  ])('%s is answered with one message', async (_, text) => {
    const seen = await anna.says(text);
    expect(seen.messages).toHaveLength(1);
    expect(seen.text).not.toBe('');
  });
});
