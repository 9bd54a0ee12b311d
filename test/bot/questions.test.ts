// The story of asking: /start, an example, a question, follow-ups by text and by button, what is under an answer.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { wordsIn } from './words.ts';

const stories = {
  en: {
    question: 'trade with Tomsk Oblast in 2022',
    figure: '$23 million',
    followUp: 'what about Novosibirsk Oblast?',
    followed: /Novosibirsk Oblast in 2022/,
    unclear: 'trade with Altai in 2023',
    choice: 'Altai Krai',
    chosen: /Altai Krai in January 2023/,
    offTopic: 'weather in Novosibirsk',
    long: 'agriculture',
  },
  ru: {
    question: 'товарооборот с Томской областью в 2022 году',
    figure: '23 млн долл. США',
    followUp: 'а Новосибирская область?',
    followed: /Новосибирской областью в 2022 году/,
    unclear: 'торговля с Алтаем в 2023',
    choice: 'Алтайский край',
    chosen: /Алтайским краем в январе 2023 года/,
    offTopic: 'погода в Новосибирске',
    long: 'сельское хозяйство',
  },
} as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each(['en', 'ru'] as const)('asking in %s', (locale) => {
  const story = stories[locale];
  const say = wordsIn(locale);
  let accord: Accord;
  let anna: TestUser;

  beforeEach(async () => {
    accord = await startAccord();
    anna = accord.telegram.user('Anna', { language: locale });
  });
  afterEach(() => accord.close());

  test('/start greets with examples, and an example is answered', async () => {
    const greeting = await anna.starts();
    expect(greeting.text).toBe(say('start'));
    expect(greeting.buttons).toHaveLength(4);

    for (const label of greeting.buttons) {
      const answer = await anna.taps(label, greeting.last);
      expect(answer.messages).toHaveLength(1);
      expect(answer.text, label).not.toBe('');
      expect(answer.links.length, label).toBeGreaterThan(0);
    }
  });

  test('a question is answered with its period and its source, and the next one leans on it', async () => {
    const answer = await anna.says(story.question);
    expect(plain(answer.text)).toContain(story.figure);
    expect(answer.links[0]?.url).toMatch(/^https?:/);
    expect(answer.buttons).toContain(say('button-sources'));

    const next = await anna.says(story.followUp);
    expect(plain(next.text)).toMatch(story.followed);
  });

  const isTool = (label: string): boolean =>
    [say('button-share'), say('button-copy-link'), say('button-remind')].includes(label);

  test('a button under an answer opens a new answer, and typing goes on from there', async () => {
    const answer = await anna.says(story.question);
    const [, ...suggestions] = answer.buttons.filter((label) => !isTool(label));
    expect(suggestions.length).toBeGreaterThan(0);
    for (const label of suggestions) {
      const opened = await anna.taps(label, answer.last);
      expect(opened.messages).toHaveLength(1);
      expect(opened.last?.id).toBeGreaterThan(answer.last?.id ?? 0);
      expect(opened.last?.edited).toBe(false);
    }
  });

  test('"more" shows the whole answer in the same message', async () => {
    const short = await anna.says(story.long);
    expect(short.buttons).toContain(say('button-more'));
    const full = await anna.taps(say('button-more'));
    expect(full.last?.id).toBe(short.last?.id);
    expect(full.text.length).toBeGreaterThan(short.text.length);
    expect(full.buttons).not.toContain(say('button-more'));
    expect(full.text.startsWith(short.text.slice(0, 200))).toBe(true);
  });

  test('"sources" lists each with title, publisher, date and link', async () => {
    const answer = await anna.says(story.question);
    const sources = await anna.taps(say('button-sources'));
    expect(sources.last?.id).not.toBe(answer.last?.id);
    expect(sources.links).toHaveLength(1);
    expect(sources.links[0]?.url).toBe(answer.links[0]?.url);
    expect(sources.text).toMatch(/2023/);
  });

  test('an unclear name is asked back, and the choice answers the question that was asked', async () => {
    const doubt = await anna.says(story.unclear);
    expect(doubt.buttons).toHaveLength(2);
    const answer = await anna.taps(story.choice);
    expect(answer.last?.id).toBe(doubt.last?.id);
    expect(plain(answer.text)).toMatch(story.chosen);

    // The buttons under it know the question, too.
    const sources = await anna.taps(say('button-sources'));
    expect(sources.text).toContain('news.by');
  });

  test('what is none of its business is declined, and the talk goes on behind it', async () => {
    await anna.says(story.question);
    const declined = await anna.says(story.offTopic);
    expect(declined.text).toContain(say('out-of-scope'));
    expect(plain((await anna.says(story.followUp)).text)).toMatch(story.followed);
  });

  test('a changed question changes its answer, and the talk goes on from the new one', async () => {
    const wrong = await anna.says(story.unclear);
    const right = await anna.edits(story.unclear, story.question);
    expect(right.last?.id).toBe(wrong.last?.id);
    expect(plain(right.text)).toContain(story.figure);
    expect(plain((await anna.says(story.followUp)).text)).toMatch(story.followed);
  });
});
