// What a short question leaves out stands in the one before. Talks, in both languages, through the whole engine.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Context } from '../../src/engine/answer.ts';
import { complete } from '../../src/engine/followup.ts';
import { movedOn } from '../../src/engine/followup-count.ts';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';

/** The last answer of a talk; contexts go through JSON, as they do in the stores. */
function talk(...questions: readonly string[]): Answer {
  let context: Context | undefined;
  let answer = engine.answer('');
  for (const question of questions) {
    answer = engine.answer(question, context);
    context = answer.context && (JSON.parse(JSON.stringify(answer.context)) as Context);
  }
  return answer;
}

const regionsOf = (answer: Answer): readonly string[] => {
  if (answer.kind === 'figures') return [...new Set(answer.rows.map(({ region }) => region))];
  if (answer.kind === 'noData' || answer.kind === 'choose') return answer.regions;
  return answer.kind === 'profile' && 'region' in answer ? [answer.region] : [];
};
const yearsOf = (answer: Answer) => ('asked' in answer ? answer.asked?.years : undefined);
const measureOf = (answer: Answer) => ('measure' in answer ? answer.measure : undefined);

describe('the region, the year and the measure are kept until another is named', () => {
  test.each([
    [['Belarusian exports to Siberia in 2006', 'and imports?'], 'siberia', [2006], 'imports'],
    [['Kuzbass trade in 2024', 'what about Omsk?'], 'omsk', [2024], 'turnover'],
    [['Kuzbass trade in 2024', 'what about 2022'], 'kemerovo', [2022], 'turnover'],
    [['Krasnoyarsk trade in 2024', 'and exports?'], 'krasnoyarsk', [2024], 'exports'],
    [['Krasnoyarsk trade in 2022', 'how about 2024?', 'exports?'], 'krasnoyarsk', [2024], 'exports'],
    [['товарооборот с Омской областью в 2012', 'а Томская область?'], 'tomsk', [2012], 'turnover'],
    [
      ['товарооборот с Омской областью в 2012', 'а Томская область?', 'а в 2022?'],
      'tomsk',
      [2022],
      'turnover',
    ],
    [['товарооборот с Красноярским краем в 2022', 'а экспорт?'], 'krasnoyarsk', [2022], 'exports'],
    [['торговля с Кузбассом', 'а в 2022 году?'], 'kemerovo', [2022], 'turnover'],
    // Counted from the year before.
    [['Krasnoyarsk turnover 2024', 'and two years earlier?'], 'krasnoyarsk', [2022], 'turnover'],
    [['Kuzbass trade in 2022', 'and a year later?'], 'kemerovo', [2023], 'turnover'],
    [['экспорт в Красноярский край в 2024', 'а годом ранее?'], 'krasnoyarsk', [2023], 'exports'],
    [['товарооборот с Кузбассом в 2023', 'а за год до этого?'], 'kemerovo', [2022], 'turnover'],
    [['товарооборот с Кузбассом в 2023', 'а в следующем году?'], 'kemerovo', [2024], 'turnover'],
    [['товарооборот с Томской областью в 2022', 'а десятью годами раньше?'], 'tomsk', [2012], 'turnover'],
    [['товарооборот с Кузбассом в 2023', 'а в предыдущем году?'], 'kemerovo', [2022], 'turnover'],
    // Two digits are a year after figures.
    [['сколько наторговали с Кузбассом в 2022 году', 'а в 24-м?'], 'kemerovo', [2024], 'turnover'],
    // A region with a preposition asks the same of it.
    [['trade with Kuzbass in 2022', 'with Tomsk?'], 'tomsk', [2022], 'turnover'],
    [['товарооборот с Омском в 2012', 'у Томской области?'], 'tomsk', [2012], 'turnover'],
    // So does a region alone.
    [['trade with Kuzbass in 2022', 'Tomsk?'], 'tomsk', [2022], 'turnover'],
    [['товарооборот с Кузбассом в 2022 году', 'Томск'], 'tomsk', [2022], 'turnover'],
  ] as const)('%j', (questions, region, years, measure) => {
    const answer = talk(...questions);
    expect(['figures', 'noData']).toContain(answer.kind);
    expect(regionsOf(answer)).toEqual([region]);
    expect(yearsOf(answer)).toEqual(years);
    expect(measureOf(answer)).toBe(measure);
  });
});

describe('reference values', () => {
  test.each([
    [['population of Tuva', 'and Buryatia?'], 'buryatia', 'population'],
    [['population of Tuva', 'and area?'], 'tuva', 'area'],
    [['население Кемеровской области', 'а площадь?'], 'kemerovo', 'area'],
    [
      ['Кто был губернатором Иркутской области в июне 2013 года?', 'а в Бурятии кто тогда был у руля?'],
      'buryatia',
      'head',
    ],
    [['площадь Тувы', 'а столица?'], 'tuva', 'centre'],
    // Of the region, whoever and whatever was named in it.
    [['Когда Турчин приезжал в Горно-Алтайск?', 'а площадь республики?'], 'altai-republic', 'area'],
    [
      ['How many Belarusian Goods shops are open in Ulan-Ude?', 'how many people live in that republic?'],
      'buryatia',
      'population',
    ],
    [
      ['Когда на Удокане в Забайкальском крае заработал первый 240-тонный БелАЗ?', 'какой там часовой пояс?'],
      'zabaykalsky',
      'time-zone',
    ],
  ] as const)('%j', (questions, region, attribute) => {
    expect(talk(...questions)).toMatchObject({ kind: 'profile', region, attribute });
  });
});

describe('a choice is made by a word of it', () => {
  test.each([
    [['trade with Altai', 'the krai'], 'altai-krai'],
    [['trade with Altai', 'republic'], 'altai-republic'],
    [['товарооборот с Алтаем', 'край'], 'altai-krai'],
    [['товарооборот с Алтаем', 'Республика Алтай'], 'altai-republic'],
  ] as const)('%j', (questions, region) => {
    expect(talk(questions[0]).kind).toBe('choose');
    expect(regionsOf(talk(...questions))).toEqual([region]);
  });
});

describe('the way of the goods turns', () => {
  test.each([
    [['what do we sell to Tomsk', 'and what do we buy?'], ['what do we buy from Tomsk']],
    [['What does Belarus buy from Kuzbass?', 'and what do we sell?'], ['what do we sell to Kuzbass']],
    [
      ['what does Belarus sell to Tomsk', 'and in the opposite direction?'],
      ['what does Belarus buy from Tomsk'],
    ],
  ] as const)('%j', (questions, same) => {
    // How many are listed beside the first is told by the very words.
    expect(talk(...questions).facts[0]).toBe(talk(...same).facts[0]);
  });

  test('«а обратно?»: goods of the same region that go the other way', () => {
    const { facts } = talk('что Беларусь покупает в Кузбассе?', 'а обратно?');
    const topics = facts.map((id) => catalog.facts.get(id)?.topic);
    expect(topics[0]).toBe('export-goods');
    expect(topics).not.toContain('import-goods');
    for (const id of facts) expect(catalog.facts.get(id)?.regions).toContain('kemerovo');
  });
});

describe('what a short question counts by', () => {
  test.each([
    [
      ['contracts of the III Forum of Regions of Belarus and Russia', 'and the fourth one?'],
      'forum-contracts-4',
    ],
    [['на какую сумму контракты III Форума регионов', 'а на одиннадцатом?'], 'forum-11-documents'],
    [['How many BelAZ trucks worked in Kuzbass in 2019?', 'and by 2025?'], 'kem-belaz-fleet-2025'],
    [['exports to Krasnoyarsk in 2024', 'is that up or down on the year before'], 'krasnoyarsk-exports-2024'],
  ] as const)('%j', (questions, fact) => {
    expect(talk(...questions).facts[0]).toBe(fact);
  });
});

describe('what names nothing of its own is about what was named before', () => {
  test.each([
    [
      ['Second stage of the BELAZ support centre in Kuzbass', 'when was the opening?'],
      'kem-belaz-centre-opening-people',
    ],
    [['Омсклидагромаш', 'что там собирали?'], 'oms-jv-lida1300'],
    // The region of an answer that the question did not name.
    [
      ['О чём губернатор Назаров и министр Вовк говорили в 2016 году?', 'а трамвай собрали?'],
      'oms-tram-2016',
    ],
    // Of the same place, but of none of those who were named.
    [
      [
        'When did Lukashenko receive Governor Travnikov in 2019?',
        'any joint ventures with academies of sciences?',
      ],
      'nvs-science-2019',
    ],
  ] as const)('%j', (questions, fact) => {
    const answer = talk(...questions);
    expect(answer.kind).toBe('facts');
    expect(answer.facts).toContain(fact);
  });

  test.each([
    [['What did Tuleyev say about trams?', 'and who is he?'], 'tuleyev'],
    [['Что Тулеев говорил о трамваях?', 'а он кто?'], 'tuleyev'],
    // Who was asked for is talked about from then on.
    [['Кто предлагал Сибири белорусскую технику в лизинг?', 'какой пост он занимал?'], 'semashko'],
  ] as const)('%j', (questions, person) => {
    expect(talk(...questions)).toMatchObject({ kind: 'facts', person });
  });

  test('but what is not ours stays so', () => {
    for (const question of ['boil an egg', 'как сварить яйцо'])
      expect(talk('Second stage of the BELAZ support centre in Kuzbass', question).kind).toBe('outOfScope');
  });
});

describe('what is counted goes on', () => {
  test.each([
    [
      ['When was the sixth meeting of the Council for Business Cooperation?', 'and the next one?'],
      'nvs-council-7',
    ],
    [['Когда прошло шестое заседание Совета делового сотрудничества?', 'а следующее?'], 'nvs-council-7'],
    [['Когда прошло пятое заседание рабочей группы Беларуси и Томской области?', 'шестое?'], 'tom-wg-6'],
    [['Where and when did the X Forum of Regions open?', 'and the twelfth?'], 'forum-12-2025'],
    [['How much was signed at the VI Forum of Regions?', 'and the previous one?'], 'forum-contracts-5'],
  ] as const)('%j', (questions, fact) => {
    expect(talk(...questions).facts[0]).toBe(fact);
  });

  test.each([
    ['шестое заседание Совета делового сотрудничества', true],
    ['комбайны Лида-1300', false],
    ['БелАЗы грузоподъёмностью 220 тонн', false],
  ])('a session has a next one, a model has none: %s', (before, isMoved) => {
    const { context } = talk(before);
    if (!context) throw new Error('nothing to refer back to');
    expect(movedOn(engine.parse('а следующий?'), context) !== context).toBe(isMoved);
  });

  test('to where nothing is known, and not back to what was told', () => {
    expect(talk('Where was the IX Forum of Regions?', 'and the previous one?').facts).toEqual([]);
  });
});

describe('what was talked about at a meeting is what else is known of that month', () => {
  test.each([
    [
      ['Когда Ховалыг приезжал в Минск к Лукашенко?', 'о чём говорили?'],
      'tuva-visit-2022-khovalyg',
      'tuva-sector-2022',
    ],
    [
      ['When did Governor Kotyukov meet Lukashenko in Minsk?', 'what did they talk about?'],
      'krasnoyarsk-visit-2025-kotyukov',
      'krasnoyarsk-project-2025-lifts',
    ],
  ] as const)('%j', ([before, question], told, new_) => {
    expect(talk(before).facts).toContain(told);
    const { facts } = talk(before, question);
    expect(facts).toContain(new_);
    expect(facts).not.toContain(told);
  });
});

test("a person's wish is about the trade talked about", () => {
  const answer = talk('Какой был товарооборот с Кузбассом в 2024 году?', 'а Лукашенко сколько хочет?');
  expect(answer.facts).toEqual(['kem-target-500']);
});

describe('how much, after what', () => {
  test.each([
    [['what does Belarus export to Tomsk', 'how much?'], 'tomsk', 'exports'],
    [['что Беларусь покупает в Томской области', 'а сколько?'], 'tomsk', 'imports'],
  ] as const)('%j', (questions, region, measure) => {
    const answer = talk(...questions);
    expect(answer.kind).toBe('figures');
    expect(regionsOf(answer)).toEqual([region]);
    expect(measureOf(answer)).toBe(measure);
  });
});

describe('who and when ask about the facts just shown', () => {
  test.each(['who said that?', 'when was that?', 'source?'])('%s', (question) => {
    const before = talk('What did Lukashenko say about Kuzbass?');
    const after = talk('What did Lukashenko say about Kuzbass?', question);
    expect(after.kind).toBe('facts');
    expect(after.facts).toEqual(before.context?.facts);
  });
});

describe('a question that stands on its own forgets the one before', () => {
  test.each([
    ['Kuzbass trade in 2024', 'Who is Khotsenko?'],
    ['Kuzbass trade in 2024', 'population of Omsk Oblast'],
    ['Kuzbass trade in 2024', 'trade with Tomsk Oblast'],
    ['Kuzbass trade in 2024', 'weather in Omsk'],
    ['товарооборот с Омском в 2012', 'кто такой Середюк'],
    ['товарооборот с Омском в 2012', 'население Тувы'],
    ['товарооборот с Омском в 2012', 'рецепт борща'],
    ['trade with Altai', 'trade with Omsk in 2012'],
  ])('%s | %s', (first, second) => {
    const { context: _, ...alone } = talk(second);
    const { context: __, ...after } = talk(first, second);
    expect(after).toEqual(alone);
  });
});

test('without a question before nothing is added', () => {
  for (const text of ['and imports?', 'а Томская область?', '2022?', '']) {
    const question = engine.parse(text);
    expect(complete(question, undefined)).toBe(question);
  }
});

test('a context says the same after a round through JSON', () => {
  const first = fc.constantFrom(
    'Kuzbass trade in 2024',
    'trade with Altai',
    'What does Kuzbass ship to Belarus?',
    'Siberia trade 2006 and 2012',
    'кто такой Травников',
    'население Тувы',
    'сколько белорусских тракторов в Омской области',
    'динамика торговли с Томской областью',
  );
  const second = fc.constantFrom(
    'and imports?',
    'the krai',
    'а Омская область?',
    'а в 2022',
    'who said that?',
    'and why?',
    'what did he say about trade',
    'а наоборот?',
    'there in 2013',
  );
  fc.assert(
    fc.property(first, second, (before, after) => {
      const { context } = engine.answer(before);
      const kept = context && (JSON.parse(JSON.stringify(context)) as Context);
      expect(engine.answer(after, kept)).toEqual(engine.answer(after, context));
    }),
  );
});

test('what was small talk or not understood leaves nothing to refer back to', () => {
  for (const text of ['hello', 'спасибо', 'weather in Omsk', '🚜'])
    expect(engine.answer(text).context).toBeUndefined();
});

test.each([
  ['что мы продаём Томской области', 'а что покупаем?', 'export-goods'],
  ['what do we buy from Kuzbass', 'and what do we sell?', 'import-goods'],
])('%s, %s: none of the goods that go the other way', (before, after, other) => {
  const { facts } = talk(before, after);
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.map((id) => catalog.facts.get(id)?.topic)).not.toContain(other);
});
