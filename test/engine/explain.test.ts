// The way to an answer, as editors see it.
import { expect, test } from 'vitest';
import { engine } from '../real/engine.ts';

test('the answer is the one that is given, and a fact that is told came first', () => {
  for (const question of ['what does Belarus buy from Tomsk', 'BelAZ trucks in Kuzbass']) {
    const { answer, candidates } = engine.explain(question);
    expect(answer).toEqual(engine.answer(question));
    expect(answer.facts).toContain(candidates[0]?.fact);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }
});

test('how a question was read: what an earlier one lent it is there', () => {
  const { context } = engine.answer('trade with Tomsk in 2022');
  const { question, answer } = engine.explain('and imports?', context);
  expect(question).toMatchObject({ regions: ['tomsk'], measure: 'imports' });
  expect(answer.locale).toBe('en');
});

test('a question about nothing of ours has no sure candidate', () => {
  const { answer, candidates } = engine.explain('weather in Novosibirsk tomorrow');
  expect(answer.kind).toBe('outOfScope');
  expect(candidates.filter(({ confidence }) => confidence > 0)).toEqual([]);
});
