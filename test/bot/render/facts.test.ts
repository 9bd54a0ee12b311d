import { describe, expect, test } from 'vitest';
import { catalog, factsAnswer, full, looked, said, short } from './rendering.ts';

describe('facts', () => {
  test('the first is the answer, the others are a list, each with its source', () => {
    const { text, sources } = short(factsAnswer('en', ['kem-belaz-fleet-2025', 'kem-belaz-fleet-2019']));
    expect(text).toMatch(/^By June 2025 .*\nSource: .*, 23 June 2025\n\n•\u00a0In September 2019 .* – /);
    expect(sources).toEqual(['soyuz-by', 'deu-belta-by-2019-09-20']);
  });

  test('what is about all of Russia says so', () => {
    expect(said(factsAnswer('en', ['forum-contracts-3']))).toContain(
      '\nAll regions of Russia, not only Siberia.\n',
    );
    expect(said(factsAnswer('ru', ['forum-contracts-3']))).toContain(
      'По всем регионам России, не только Сибири.',
    );
    expect(said(factsAnswer('en', ['kem-belaz-fleet-2025', 'forum-contracts-3']))).toContain(
      'about 300 million dollars (all regions of Russia, not only Siberia) –',
    );
    const wide = said(factsAnswer('en', ['forum-contracts-3', 'forum-contracts-4']));
    expect(wide.match(/not only Siberia/g)).toHaveLength(1);
  });

  test('a speaker stands beside a sentence that does not name him, with the office', () => {
    expect(said(factsAnswer('en', ['kem-agreement-1998']))).toContain(
      'Said by Aman Tuleyev, Governor of Kemerovo Oblast.',
    );
    expect(said(factsAnswer('en', ['kem-testing-ground']))).not.toContain('Said by');
  });

  test('a person: name, offices with their time, then what is known', () => {
    const text = looked({ is: 'person', id: 'seredyuk' }, 'en');
    expect(text).toMatch(
      /^Ilya Seredyuk – Governor of Kemerovo Oblast.* \(as of .* 2025\)\.\nAlso: Acting Governor/,
    );
    expect(looked({ is: 'person', id: 'tolokonsky' }, 'ru')).toContain(
      'с 9 сентября 2010 года по май 2014 года',
    );
  });

  test('an organisation: what it is', () => {
    expect(looked({ is: 'organisation', id: 'belaz' }, 'en')).toMatch(
      /^BelAZ – maker of mining dump trucks \(Zhodino\)\./,
    );
    expect(looked({ is: 'organisation', id: 'mtz' }, 'ru')).toMatch(
      /^Минский тракторный завод \(МТЗ\) — производитель тракторов\./,
    );
  });

  test('an organisation says once where and what it is, from a capital letter on', () => {
    const card = (id: string) => looked({ is: 'organisation', id }, 'ru').split('\n')[0];
    expect(card('omsk-carbon-mogilev')).toBe(
      '«Омск Карбон Могилев» — завод технического углерода «Омск Карбон Групп» в Могилёве.',
    );
    expect(card('sibelektroprivod')).toBe(
      '«Сибэлектропривод» — завод, поставляющий узлы для самосвалов БелАЗ (Новосибирск).',
    );
    expect(card('days-of-tuva')).toBe('Дни Тывы на ВДНХ — мероприятие в Москве в ноябре 2023 года.');
    for (const { id } of catalog.organisations.values())
      for (const locale of ['en', 'ru'] as const) {
        const text = looked({ is: 'organisation', id }, locale);
        expect(text).toMatch(/^[«\p{Lu}]/u);
        if (locale === 'en') continue;
        const [name = '', what = ''] = (text.split('\n')[0] ?? '').toLowerCase().split(/ [—–] /);
        const [first = ''] = what.split(/[ ,.]/);
        expect(name.split(' ').slice(0, 2), text).not.toContain(first);
      }
  });

  test('short is a screen, full is everything, and nothing is cut inside a sentence', () => {
    const ids = [...catalog.facts.values()]
      .filter(({ regions }) => regions.includes('kemerovo'))
      .slice(0, 12);
    const answer = factsAnswer(
      'en',
      ids.map(({ id }) => id),
    );
    expect(short(answer).more).toBe(true);
    expect(short(answer).text.length).toBeLessThan(1000);
    expect(full(answer).more).toBe(false);
    const lines = short(answer).text.split('\n');
    expect(lines.slice(-2)).toEqual(['', 'Not everything is shown.']);
    for (const line of lines.slice(0, -2)) expect(full(answer).text).toContain(line);
    expect(full(answer).text).not.toContain('Not everything');
  });
});
