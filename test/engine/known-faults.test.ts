// What should be true and is not yet. A fault that is put right makes its test here fail: then it moves, without `fails`,
// to the file of the part that was at fault.

import { describe, expect, test } from 'vitest';
import { engine } from '../real/engine.ts';

const rowsOf = (question: string): readonly string[] => {
  const answer = engine.answer(question);
  return answer.kind === 'figures' ? answer.rows.map(({ fact }) => fact) : [];
};

describe('two questions in one', () => {
  test.fails('each region has its own year', () => {
    expect(rowsOf('Omsk in 2012 and Tomsk in 2022')).not.toContain('tom-trade-2012');
  });
});

describe('typing', () => {
  test.fails('a layout changed within the question is seen', () => {
    expect(engine.parse('belaz d repfcct').regions).toEqual(['kemerovo']);
  });

  test.fails('a region misspelt beside its kind is still that region', () => {
    expect(engine.parse('таврооборот с иркуцкой областью 2023').regions).toEqual(['irkutsk']);
  });
});

describe('figures', () => {
  test.fails('«главный партнёр среди регионов» asks for a ranking', () => {
    expect(engine.answer('кто главный торговый партнёр среди регионов Сибири').kind).toBe('figures');
  });
});
