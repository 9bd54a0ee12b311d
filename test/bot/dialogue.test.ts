import { describe, expect, test } from 'vitest';
import { noTalk, parseDialogue, turnOf, withTurn } from '../../src/bot/dialogue.ts';
import { engine } from '../real/engine.ts';

const { context } = engine.answer('trade with Tomsk Oblast in January-June 2022');

describe('what is kept of a talk', () => {
  test('comes back from JSON as it was, with the contexts of the engine', () => {
    const talk = withTurn(noTalk, { message: 7, question: 'and imports?', after: context }, context);
    expect(parseDialogue(JSON.parse(JSON.stringify(talk)))).toEqual(JSON.parse(JSON.stringify(talk)));
    expect(talk.context).toBeDefined();
  });

  test('every context that the engine makes can be read again whole', () => {
    for (const question of [
      'trade with Kuzbass',
      'who is Mazur?',
      'visits in June',
      'молоко',
      'population of Tuva',
      'trade with Altai',
    ]) {
      const stored = JSON.parse(
        JSON.stringify({ v: 1, context: engine.answer(question).context, turns: [] }),
      );
      expect(parseDialogue(stored), question).toEqual(stored);
    }
  });

  test.each([
    [undefined],
    [null],
    ['text'],
    [{ v: 2, turns: [] }],
    [{ v: 1 }],
    [{ v: 1, turns: [{ message: 'seven', question: 'x' }] }],
    [{ v: 1, turns: [], context: { v: 1, regions: 'tomsk' } }],
  ])('%j counts as absent', (value) => {
    expect(parseDialogue(value)).toBeUndefined();
  });

  test('stays small: five turns, and of a pasted article the beginning', () => {
    let talk = noTalk;
    for (let message = 1; message <= 9; message++)
      talk = withTurn(talk, { message, question: 'x'.repeat(4096), after: context }, context);
    expect(talk.turns.map(({ message }) => message)).toEqual([5, 6, 7, 8, 9]);
    expect(JSON.stringify(talk).length).toBeLessThan(20_000);
    expect(turnOf(talk, 4)).toBeUndefined();
  });

  test('a changed question takes the place of what it was', () => {
    const first = withTurn(noTalk, { message: 1, question: 'trade with Omsk' }, undefined);
    const second = withTurn(first, { message: 1, question: 'trade with Tomsk' }, undefined);
    expect(second.turns).toEqual([{ message: 1, question: 'trade with Tomsk' }]);
  });
});
