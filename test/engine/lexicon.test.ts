import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon, conceptKey, contentKinds, regionsWithin } from '../../src/engine/lexicon.ts';
import { wordsOf } from '../../src/engine/text.ts';
import { catalog } from '../real/catalog.ts';

const lexicon = buildLexicon(catalog);
const linked = (text: string): string[] =>
  lexicon.link(wordsOf(text)).flatMap(({ concepts }) => concepts.map(conceptKey));

describe('linking', () => {
  test.each([
    ['Tomsk Oblast', ['region:tomsk']],
    ['в Томской области', ['region:tomsk']],
    ['томичи', ['region:tomsk']],
    ['Kuzbass', ['region:kemerovo']],
    ['Красноярского края', ['region:krasnoyarsk']],
    ['Altai Republic', ['region:altai-republic']],
    ['Алтайский край', ['region:altai-krai']],
    ['СФО', ['region:siberia']],
  ])('%s', (text, concepts) => {
    expect(linked(text)).toEqual(expect.arrayContaining(concepts));
  });

  test('a name that two records share means both', () => {
    const regions = linked('Altai').filter((key) => key.startsWith('region:'));
    expect(regions.sort()).toEqual(['region:altai-krai', 'region:altai-republic']);
  });

  test('the longest phrase wins: the krai is not "Altai" and a krai', () => {
    expect(lexicon.link(wordsOf('Altai Krai'))).toHaveLength(1);
  });

  test('a preposition is not swallowed by the name behind it: it tells the way of the goods', () => {
    const words = wordsOf('в Кузбассе');
    const link = lexicon.link(words).find(({ concepts }) => concepts.some(({ kind }) => kind === 'region'));
    expect(link?.from).toBe(1);
  });

  test('a particle inside a phrase is stepped over', () => {
    expect(linked('how many people even live there')).toContain('cue:population');
  });

  test('a word that belongs to nothing is left out', () => {
    expect(linked('xylophone')).toEqual([]);
    expect(lexicon.has('xylophon')).toBe(false);
  });

  test('links come in order, do not overlap and lie within the text', () => {
    const word = fc.constantFrom(
      ...'trade with Tomsk Oblast Altai Republic of Belarus governor Красноярский край экспорт в Кузбасс тракторы and who'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (typed) => {
        const words = wordsOf(typed.join(' '));
        let end = 0;
        for (const { from, to } of lexicon.link(words)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('every name of the data is found', () => {
  const named = [
    ['person', catalog.people],
    ['organisation', catalog.organisations],
    ['sector', catalog.sectors],
    ['good', catalog.goods],
    ['place', catalog.places],
    ['region', catalog.regions],
  ] as const;
  test.each(named)('%s', (kind, records) => {
    const missed: string[] = [];
    for (const { id, name } of records.values())
      for (const text of [name.en, name.ru]) {
        const links = lexicon.link(wordsOf(text));
        if (
          !links.some(({ concepts }) =>
            concepts.some((concept) => concept.kind === kind && concept.id === id),
          )
        )
          missed.push(`${id}: ${text}`);
      }
    expect(records.size).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });

  test('a region in every case and as an adjective', () => {
    const missed: string[] = [];
    for (const { id, forms_ru, short_forms_ru } of catalog.regions.values())
      for (const form of [...Object.values(forms_ru), ...short_forms_ru])
        if (!linked(form).includes(`region:${id}`)) missed.push(`${id}: ${form}`);
    expect(missed).toEqual([]);
  });
});

test('a region inside the name of a body is still named', () => {
  const words = wordsOf('working group with Irkutsk Oblast');
  const whole = { from: 0, to: words.length, concepts: [] };
  expect(regionsWithin(lexicon, words, whole)).toEqual(['irkutsk']);
  expect(regionsWithin(lexicon, words, { from: 3, to: 4, concepts: [] })).toEqual([]);
});

test('what may follow a word within a name', () => {
  expect(lexicon.continuations(wordsOf('Krasnoyarsk')[0]?.stem ?? '')).toContain('krai');
  expect(lexicon.continuations('xylophon')).toEqual([]);
});

test('content is told from the way of asking', () => {
  const isContent = (text: string): boolean =>
    lexicon.meaningsOf(wordsOf(text)[0]?.stem ?? '').some(({ kind }) => contentKinds.has(kind));
  for (const word of ['омск', 'tractors', 'лукашенко', 'belaz']) expect(isContent(word), word).toBe(true);
  for (const word of ['please', 'сколько', 'weather']) expect(isContent(word), word).toBe(false);
});
