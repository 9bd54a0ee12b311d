// Whoever holds an office: at the time asked for, else the latest that is known.

import { describe, expect, test } from 'vitest';
import { engine } from '../real/engine.ts';

describe('an office leads to the person', () => {
  test.each([
    ['Кто президент Беларуси?', 'lukashenko'],
    ['Prime Minister of Belarus', 'turchin'],
    ['who was prime minister of Belarus in 2017', 'kobyakov'],
    ['Deputy Prime Minister of Belarus', 'karankevich'],
    ['Who is the ambassador of Belarus to Russia?', 'rogozhnik'],
    ['министр промышленности Беларуси', 'rogozhnik'],
    ['Who was governor of Irkutsk in 2016?', 'levchenko'],
    ['губернатор Новосибирской области в 2012', 'yurchenko'],
  ])('%s', (text, person) => {
    expect(engine.answer(text)).toMatchObject({ kind: 'facts', person });
  });

  test('or to nobody, where none is known of that time', () => {
    expect(engine.answer('кто был губернатором Омской области в 2017')).toMatchObject({ kind: 'noData' });
  });

  test.each([
    'министр промышленности в Кемерове',
    'visit of the prime minister to Novosibirsk',
    'когда приезжал посол',
  ])('more than an office is another question: %s', (text) => {
    expect(engine.answer(text)).not.toHaveProperty('person');
  });
});

describe('a person leads to the office, whatever is said of them besides', () => {
  test.each([
    ['Karanik, the one from the talks with Tuva, what was his position', 'karanik'],
    ["what was Mazur's job in 2023", 'mazur'],
    ['в какой должности Караник ездил в Туву', 'karanik'],
    ['кем был Бурков в 2020 году', 'burkov'],
  ])('%s', (text, person) => {
    expect(engine.answer(text)).toMatchObject({ kind: 'facts', person });
  });
});
