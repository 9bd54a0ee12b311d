// What should be true and is not yet. A fault that is put right makes its test here fail: then it moves, without `fails`,
// to the file of the part that was at fault.

import { describe, expect, test } from 'vitest';
import { catalog } from './real.ts';
import { engine } from './real-engine.ts';

const factsAfter = (before: string, question: string): readonly string[] =>
  engine.answer(question, engine.answer(before).context).facts;

describe('time', () => {
  test.fails.each(['the nineties', 'за последние пять лет'])('"%s" is a time', (text) => {
    expect(engine.parse(text).asked).toBeDefined();
  });
});

describe('figures', () => {
  test.fails('both ways over the years show each figure once', () => {
    const { facts } = engine.answer('exports and imports of Altai Krai over the years');
    expect(new Set(facts).size).toBe(facts.length);
  });

  test.fails('exports over the years are not answered with the turnover', () => {
    const { facts } = engine.answer('exports to Altai Krai over the years');
    expect(facts.map((id) => catalog.facts.get(id)?.trade?.measure)).not.toContain('turnover');
  });

  test.fails('a compared region without a figure is not forgotten', () => {
    expect(engine.answer('compare trade with Omsk and Tomsk in 2024').context?.regions).toContain('tomsk');
  });
});

describe('follow-ups', () => {
  test.fails('"what do we buy" after "what do we sell" does not list what we sell', () => {
    const bought = factsAfter('что мы продаём Томской области', 'а что покупаем?');
    expect(bought.map((id) => catalog.facts.get(id)?.topic)).not.toContain('export-goods');
  });
});
