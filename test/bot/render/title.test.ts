import { describe, expect, test } from 'vitest';
import { renderAnswer } from '../../../src/bot/render/answer.ts';
import { titleOf } from '../../../src/bot/render/title.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Query } from '../../../src/engine/query.ts';
import { catalog, engine, figures, tools } from './rendering.ts';

const renderWith = (answer: Answer, suggestions: readonly Query[]) =>
  renderAnswer(answer, { ...tools, suggestions }, { length: 'short' });

describe('where there is little room', () => {
  test('a title holds the figure itself', () => {
    const title = (text: string): string => titleOf(engine.answer(text), tools).replaceAll('\u00a0', ' ');
    expect(title('Kuzbass turnover 2024')).toBe(
      'Trade turnover, Kuzbass (Kemerovo Oblast), 2024: $225 million',
    );
    expect(title('товарооборот с Сибирью в 2012')).toContain(
      'почти 1,5 млрд долл. США или более 1,4 млрд долл. США',
    );
    const roubles = figures('en', [['irkutsk', 'irkutsk-trade-2007-roubles']]);
    expect(titleOf(roubles, tools)).not.toContain(') (');
    expect(title('altai trade')).toContain('Altai Krai or Altai Republic');
  });

  test('a button is short in both languages and names what it leads to', () => {
    for (const locale of ['en', 'ru'] as const)
      for (const region of catalog.regions.keys()) {
        const answer = engine.look({ is: 'region', id: region }, locale);
        const queries = [
          { is: 'figures', region, measure: 'exports', year: 2024 },
          { is: 'figures', region, measure: 'turnover' },
          { is: 'series', region, measure: 'imports' },
          { is: 'goods', region, way: 'exports' },
          { is: 'ranking', year: 2022 },
          { is: 'ranking' },
          { is: 'region', id: region },
          { is: 'topic', region, topic: 'joint-venture' },
          { is: 'fact', id: 'kem-trade-2024' },
        ] as const;
        const { suggestions } = renderWith(answer, queries);
        expect(suggestions.map(({ query }) => query)).toEqual(queries);
        for (const { label } of suggestions) expect(label).toMatch(/^.{3,28}$/);
        expect(new Set(suggestions.map(({ label }) => label)).size).toBe(queries.length);
      }
  });
});
