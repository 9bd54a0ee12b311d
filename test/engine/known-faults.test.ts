// What should be true and is not yet. A fault that is put right makes its test here fail: then it moves, without `fails`,
// to the file of the part that was at fault.

import { describe, expect, test } from 'vitest';
import { engine } from '../real/engine.ts';

const rowsOf = (question: string): readonly string[] => {
  const answer = engine.answer(question);
  return answer.kind === 'figures' ? answer.rows.map(({ fact }) => fact) : [];
};

describe('two questions in one', () => {
  test.fails('each region has its own way of the goods', () => {
    expect(rowsOf('exports to Krasnoyarsk in 2024 and imports from Tomsk in 2025')).toContain(
      'krasnoyarsk-exports-2024',
    );
  });
});
