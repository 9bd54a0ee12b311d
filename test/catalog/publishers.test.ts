import { expect, test } from 'vitest';
import { publisherInFull, publisherOf } from '../../src/catalog/publishers.ts';

const page = (publisher: string | { en: string; ru: string }, url = 'https://www.news.example/1') => ({
  id: 'page',
  url,
  publisher,
});

test('a name in both languages is said in that of the reader', () => {
  const tass = page({ en: 'TASS', ru: 'ТАСС' });
  expect([publisherOf(tass, 'en'), publisherOf(tass, 'ru')]).toEqual(['TASS', 'ТАСС']);
});

test('a name in one of them gives way to the address where it could not be read', () => {
  expect(publisherOf(page('Омскинформ'), 'ru')).toBe('Омскинформ');
  expect(publisherOf(page('Омскинформ'), 'en')).toBe('news.example');
  expect(publisherOf(page('Newslab', 'https://m.newslab.example/'), 'ru')).toBe('newslab.example');
});

test('whose words the page gives is said where there is room', () => {
  expect(publisherOf(page('21.by (BelTA)'), 'en')).toBe('21.by');
  expect(publisherInFull(page('21.by (BelTA)'), 'en')).toBe('21.by (BelTA)');
  expect(publisherInFull(page('21.by (BelTA)', 'https://21.by/1'), 'ru')).toBe('21.by');
  const reprint = {
    ...page({ en: 'Grodno Plus TV', ru: 'Гродно Плюс' }),
    by: { en: 'BelTA', ru: 'БЕЛТА' },
  };
  expect(publisherOf(reprint, 'ru')).toBe('Гродно Плюс');
  expect(publisherInFull(reprint, 'ru')).toBe('Гродно Плюс (БЕЛТА)');
});
