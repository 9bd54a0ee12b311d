import { describe, expect, test } from 'vitest';
import type { Talk } from '../../../src/engine/answer.ts';
import { asked, inYear, nothing, said, short } from './rendering.ts';

describe('no figure to give', () => {
  test('which one is meant: the names, no figure, a button for each', () => {
    const answer = {
      ...nothing,
      kind: 'choose',
      regions: ['altai-krai', 'altai-republic'],
      question: 'altai trade',
    } as const;
    expect(said({ ...answer, locale: 'en' })).toBe('Which one do you mean: Altai Krai or Altai Republic?');
    expect(said({ ...answer, locale: 'ru' })).toBe(
      'Какой регион имеется в виду: Алтайский край или Республика Алтай?',
    );
    expect(short({ ...answer, locale: 'ru' }).options).toEqual([
      { label: 'Алтайский край', region: 'altai-krai' },
      { label: 'Республика Алтай', region: 'altai-republic' },
    ]);
  });

  test('what is missing is named, then the nearest that there is', () => {
    const answer = {
      ...nothing,
      kind: 'noData',
      regions: ['krasnoyarsk'],
      measure: 'imports',
      asked: inYear(2024),
      facts: ['krasnoyarsk-trade-2024', 'krasnoyarsk-exports-2024'],
    } as const;
    expect(said({ ...answer, locale: 'en' })).toMatch(
      /^There is no figure for Belarusian imports from Krasnoyarsk Krai in 2024\.\n\nNearest on record:\n• Trade turnover, 2024: over \$221 million – .*\n• Belarusian exports, 2024: \$141\.5 million/,
    );
    expect(said({ ...answer, locale: 'ru' })).toMatch(
      /^Данных об импорте Беларуси из Красноярского края в 2024 году нет\.\n\nБлижайшее из известного:\n• Товарооборот, 2024 год: более 221 млн долл\. США/,
    );
    const bare = { ...answer, facts: [], asked: undefined, locale: 'ru' } as const;
    expect(said(bare)).toBe('Данных об импорте Беларуси из Красноярского края нет.');
    expect(said({ ...bare, measure: undefined, regions: ['tuva'] })).toBe('По Туве таких данных нет.');
  });

  test('off topic and not understood say what can be asked, without a figure', () => {
    for (const locale of ['en', 'ru'] as const)
      for (const kind of ['outOfScope', 'notUnderstood'] as const) {
        const text = said({ ...nothing, kind, locale });
        expect(text).toMatch(locale === 'en' ? /Belarus.*Siberia/ : /Беларус.*Сибири/);
        expect(text).toMatch(locale === 'en' ? /For example: “.*” or “/ : /Например: «.*» или «/);
        expect(text).not.toMatch(/million|млн/);
      }
  });

  test('every courtesy has its own words', () => {
    const talks: Talk[] = ['greeting', 'thanks', 'bye', 'abilities', 'how-are-you', 'praise'];
    for (const locale of ['en', 'ru'] as const) {
      const texts = talks.map((talk) => said({ ...nothing, kind: 'smallTalk', talk, locale }));
      expect(new Set(texts).size).toBe(talks.length);
    }
    expect(asked('спасибо', 'ru')).toMatch(/^Пожалуйста/);
  });
});
