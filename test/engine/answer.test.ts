// What holds of any answer to any text at all.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine as tuning } from '../../src/engine/tuning.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';
import { anyText } from './any-text.ts';
import { expectWellFormed } from './well-formed.ts';

/** Words that make sense to the engine, so that random questions go deep and not only to "not understood". */
const vocabulary = [
  ...[...catalog.regions.values()].flatMap(({ name, short_name }) => [name.en, name.ru, short_name.ru]),
  ...[...catalog.people.values()].slice(0, 40).flatMap(({ name }) => [name.en, name.ru]),
  ...[...catalog.goods.values()].slice(0, 40).flatMap(({ name }) => [name.en, name.ru]),
  ...Object.values(catalog.cues).flatMap(({ en, ru }) => [...en.slice(0, 3), ...ru.slice(0, 3)]),
  ...[
    '2006',
    '2012',
    '2024',
    'h1',
    'first half',
    'полугодие',
    'last year',
    'в прошлом году',
    'since',
    'с',
    '17.06.2013',
  ],
  ...['weather', 'погода', 'xyzzy', 'rep,fcc', 'tovarooborot', '🚜', '?', 'and', 'а', 'Altai', 'край'],
];
const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((list) => list.join(' '));
const anything = fc.oneof(
  anyText(300),
  fc
    .array(
      fc.constantFrom(
        '\u200b',
        '\u200f',
        '\u202e',
        '\ufeff',
        '🇧🇾',
        '👨‍👩‍👧',
        'שלום',
        'سيبيريا',
        'e\u0301',
        '\0',
        '\ud800',
        'Омск',
      ),
      { maxLength: 60 },
    )
    .map((list) => list.join('')),
);

describe('any text is answered', () => {
  test('made of words that mean something', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(words, (text) => {
        const answer = engine.answer(text);
        kinds.add(answer.kind);
        expectWellFormed(answer);
      }),
      { numRuns: 1000 },
    );
    // The words are rich enough to reach nearly everything the engine can say.
    expect(kinds.size).toBeGreaterThanOrEqual(6);
  });

  test('made of anything: emoji, right-to-left, zero-width, halves of characters', () => {
    fc.assert(
      fc.property(anything, (text) => expectWellFormed(engine.answer(text))),
      { numRuns: 300 },
    );
  });

  test('as long as Telegram lets it be, and longer', () => {
    const long = [
      'а'.repeat(4096),
      'omsk '.repeat(1000),
      '🚜'.repeat(2048),
      'trade with '.repeat(400),
      `${'\u200b'.repeat(4000)}Омск`,
      '2013 '.repeat(1000),
      `trade with Omsk in 2012 ${'x'.repeat(100_000)}`,
    ];
    for (const text of long) expectWellFormed(engine.answer(text));
    const cut = long[0] ?? '';
    expect(engine.answer(`${cut}Омск`)).toEqual(engine.answer(cut.slice(0, tuning.mostCharacters)));
  });

  test('after anything else', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expectWellFormed(engine.answer(after, engine.answer(before).context));
      }),
      { numRuns: 500 },
    );
  });
});

test('the same question has the same answer, whatever was asked in between', () => {
  fc.assert(
    fc.property(words, words, (text, other) => {
      const before = engine.answer(text);
      engine.answer(other);
      expect(engine.answer(text)).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

describe('the language of the answer', () => {
  test('is that of the question', () => {
    expect(engine.answer('trade with Omsk', undefined, 'ru').locale).toBe('en');
    expect(engine.answer('торговля с Омском', undefined, 'en').locale).toBe('ru');
    expect(engine.answer('njdfhjj,jhjn c jvcrjv', undefined, 'en').locale).toBe('ru');
    expect(engine.answer('tovarooborot s omskom', undefined, 'en').locale).toBe('ru');
  });

  test('is the one hinted at where the question shows none', () => {
    for (const hint of ['en', 'ru'] as const)
      expect(engine.answer('2022?', undefined, hint).locale).toBe(hint);
  });
});

describe('kinds', () => {
  test.each([
    ['', 'notUnderstood'],
    ['🚜', 'notUnderstood'],
    ['Hello!', 'smallTalk'],
    ['спасибо', 'smallTalk'],
    ['what can you do', 'smallTalk'],
    ['weather in Novosibirsk', 'outOfScope'],
    ['рецепт борща', 'outOfScope'],
    ['Is Lukashenko married?', 'outOfScope'],
    ['Tomsk Oblast', 'profile'],
    ['Кто такой Середюк?', 'facts'],
    ['What did Lukashenko say about Kuzbass?', 'facts'],
    ['trade with Omsk', 'figures'],
    ['trade with Omsk in 1961', 'noData'],
    ['trade with Altai', 'choose'],
  ])('"%s" is %s', (text, kind) => {
    expect(engine.answer(text).kind).toBe(kind);
  });
});

describe('what the question says beside a figure', () => {
  test('outdoes the figure where somebody said just that', () => {
    const answer = engine.answer("lukashenko's opinion about the size of trade with Tuva");
    expect(answer.kind).toBe('facts');
    expect(answer.facts).toContain('tuva-statement-2022-lukashenko');
  });

  test('does not where the sum is asked for', () => {
    expect(engine.answer('how much trade with Tuva did Lukashenko call modest').kind).toBe('figures');
  });
});

describe('a fact is found by words that its sentence does not hold', () => {
  test('each fact names some', () => {
    const without = [...catalog.facts.values()].filter(({ asked }) => asked === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['what perks did khloponin promise to Belarusian factories', 'krasnoyarsk-statement-2007-khloponin'],
    ['как поделены доли в БКМ-Сибирь', 'nvs-bkm-shares'],
    ['how often does the Omsk commission with Belarus sit', 'oms-commission-2013-frequency'],
  ])('%s', (text, fact) => {
    expect(engine.answer(text).facts).toContain(fact);
  });
});

describe('a fact of all Russia is never shown as Siberian', () => {
  const wide = [...catalog.facts.values()].filter(({ scope }) => scope === 'russia').map(({ id }) => id);

  test.each([
    'trade with Siberia',
    'товарооборот с Сибирью',
    'Siberia trade by year',
    'СФО: динамика торговли',
    'exports to Siberia',
  ])('%s', (text) => {
    expect(wide).not.toEqual([]);
    const answer = engine.answer(text);
    expect(answer.kind).toBe('figures');
    for (const id of answer.facts) expect(wide).not.toContain(id);
  });
});
