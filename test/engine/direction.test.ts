// Who sells to whom. Exports are Belarus to Siberia, imports the other way; a mistake here is a wrong figure.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, type Marker } from '../../src/engine/direction.ts';
import { engine } from '../real/engine.ts';

const way = (text: string): string | undefined => {
  const { flow, measure } = engine.parse(text);
  return flow ?? measure;
};

describe('goods go from Belarus', () => {
  test.each([
    'What does Belarus sell to Tomsk Oblast?',
    'What does Omsk Oblast buy from Belarus?',
    'what do we sell in Kuzbass',
    'deliveries from Belarus to Novosibirsk',
    'supplies to Irkutsk',
    'Belarusian exports to Krasnoyarsk Krai',
    'Omsk imports from Belarus',
    'goods from Belarus in Khakassia',
    'Belarusian goods in Tomsk',
    'какая белорусская продукция есть у новосибирцев',
    'Belarus exported how much to Siberia in 2006',
    'what does Siberia import from Belarus',
    'what is sold to Zabaykalsky Krai',
    'что Беларусь продаёт в Томскую область',
    'что мы продаём Томской области',
    'что продаём в Кузбасс',
    'что Омская область покупает у Беларуси',
    'экспорт Беларуси в Красноярский край',
    'импорт Омской области из Беларуси',
    'экспорт в Иркутскую область',
    'поставки из Беларуси в Новосибирск',
    'поставки в Бурятию',
    'что везут в Туву',
    'что Сибирь покупает у Беларуси',
    'сколько Беларусь продала Сибири в 2006',
    'что получает Забайкальский край из Беларуси',
    'goods sold by Belarus to Siberia',
    'How much did Siberia pay Belarus for goods in 2006?',
    'How much did Belarus earn from Siberia in 2006?',
    'Imports to Novosibirsk 2013',
    'импорт в Новосибирскую область',
    'machines bought by Siberia',
    'что гродненские предприятия возят в Алтайский край',
    'что Минск вывозит в Омск',
  ])('%s', (text) => {
    expect(way(text)).toBe('exports');
  });
});

describe('goods go to Belarus', () => {
  test.each([
    'Krasnoyarsk goods on the Belarusian market',
    'томские товары в Беларуси',
    'What does Belarus buy from Tomsk Oblast?',
    'What does Omsk Oblast sell to Belarus?',
    'what do we buy in Kuzbass',
    'deliveries from Novosibirsk to Belarus',
    'supplies from Irkutsk',
    'Belarusian imports from Krasnoyarsk Krai',
    'exports of Omsk Oblast to Belarus',
    'Omsk exports to Belarus',
    'goods from Khakassia in Belarus',
    'what comes from Tuva',
    'how much did Siberia export to Belarus in 2006',
    'how much did Belarus import from Siberia',
    'what is bought from Zabaykalsky Krai',
    'coal purchases from Kuzbass',
    'что Беларусь покупает в Томской области',
    'value of Siberian goods bought by Belarus',
    'goods sold by Siberia',
    'How much did Belarus pay Novosibirsk for goods?',
    "Siberia's exports",
    'exports of Omsk Oblast',
    'экспорт Новосибирской области в 2013',
    'what does Omsk sell to Minsk',
    'что Омск вывозит в Минск',
    'что Томск продаёт в Брест',
    'что тогда, в 2018, иркутяне продавали белорусам',
    'что мы покупаем у Томской области',
    'что покупаем в Кузбассе',
    'что Омская область продаёт Беларуси',
    'импорт Беларуси из Красноярского края',
    'экспорт Омской области в Беларусь',
    'импорт из Иркутской области',
    'поставки из Новосибирска в Беларусь',
    'товары из Хакасии',
    'что везут из Тувы',
    'закупки угля в Кузбассе',
    'что Сибирь продаёт белорусам',
    'сколько Беларусь купила в Сибири в 2006',
    'сколько Сибирь продала Беларуси',
    'что закупаем у Забайкалья',
  ])('%s', (text) => {
    expect(way(text)).toBe('imports');
  });
});

describe('no way is said', () => {
  test.each([
    'trade with Omsk Oblast',
    'turnover between Belarus and Siberia',
    'торговля с Кузбассом',
    'товарооборот Беларуси и Томской области',
    'population of Tuva',
  ])('%s', (text) => {
    expect(engine.parse(text).flow).toBeUndefined();
  });
});

test('the figure shown has the measure asked for', () => {
  for (const text of ['Belarusian exports to Siberia in 2006', 'импорт Сибири из Беларуси в 2006']) {
    const answer = engine.answer(text);
    expect(answer.kind === 'figures' && answer.measure, text).toBe('exports');
  }
  for (const text of ['Belarusian imports from Siberia in 2006', 'экспорт Сибири в Беларусь в 2006']) {
    const answer = engine.answer(text);
    expect(answer.kind === 'figures' && answer.measure, text).toBe('imports');
  }
});

describe('markers', () => {
  const marker = fc.constantFrom<Marker>(
    'sell',
    'buy',
    'exports',
    'imports',
    'from',
    'to',
    'in',
    'region',
    'belarus',
    'we',
  );
  test('without a verb and without "from" no way is guessed', () => {
    const silent = fc.constantFrom<Marker>('to', 'in', 'region', 'belarus', 'we');
    fc.assert(fc.property(fc.array(silent), (markers) => directionOf(markers) === undefined));
  });

  test.each<[Marker[], string]>([
    [['belarus', 'sell', 'to', 'region'], 'exports'],
    [['region', 'sell', 'to', 'belarus'], 'imports'],
    [['belarus', 'buy', 'from', 'region'], 'imports'],
    [['region', 'buy', 'from', 'belarus'], 'exports'],
    [['we', 'buy', 'in', 'region'], 'imports'],
    [['we', 'sell', 'in', 'region'], 'exports'],
    [['exports', 'to', 'region'], 'exports'],
    [['exports', 'to', 'belarus'], 'imports'],
    [['exports', 'region', 'to', 'belarus'], 'imports'],
    [['imports', 'from', 'belarus'], 'exports'],
    [['from', 'region', 'to', 'belarus'], 'imports'],
  ])('%j', (markers, expected) => {
    expect(directionOf(markers)).toBe(expected);
  });

  test('any markers give one of three', () => {
    fc.assert(
      fc.property(fc.array(marker, { maxLength: 8 }), (markers) => {
        expect([undefined, 'exports', 'imports']).toContain(directionOf(markers));
      }),
    );
  });
});
