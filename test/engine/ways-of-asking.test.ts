// One figure, asked for in many turns of phrase: each leads to the very region, measure, way of the goods and year.

import { describe, expect, test } from 'vitest';
import { catalog } from '../real/catalog.ts';
import { engine } from '../real/engine.ts';

type Measure = 'turnover' | 'exports' | 'imports';

/** Regions and years of which the figure is known. */
const known: Readonly<Record<Measure, readonly (readonly [string, number])[]>> = {
  turnover: [
    ['omsk', 2012],
    ['tomsk', 2022],
    ['kemerovo', 2024],
    ['krasnoyarsk', 2024],
    ['siberia', 2012],
  ],
  exports: [
    ['krasnoyarsk', 2024],
    ['siberia', 2006],
    ['novosibirsk', 2013],
  ],
  imports: [
    ['siberia', 2006],
    ['novosibirsk', 2013],
  ],
};

/** {en}: the name; {nom}, {gen}, {acc}, {ins}, {loc}: its Russian cases; {y}: the year. */
const turns: Readonly<Record<Measure, readonly string[]>> = {
  turnover: [
    'trade turnover with {en} in {y}',
    '{en} {y}',
    '{y} {en} turnover',
    'how much did Belarus and {en} trade in {y}',
    'value of trade with {en}, {y}',
    'how many dollars did trade with {en} make in {y}',
    'mutual trade Belarus {en} {y}',
    "{en}'s trade with Belarus in {y}",
    'what did trade with {en} amount to in {y}',
    'how big was the {en} trade in {y}',
    'trade numbers for {en} {y} pls',
    'commerce between Minsk and {en} in {y}',
    'any trade data for {en} in {y}',
    'give me the {y} figure for {en}',
    'what volume of trade with {en} in {y}',
    'товарооборот с {ins} в {y} году',
    '{nom} {y}',
    'сколько наторговали с {ins} в {y}',
    'каков был оборот с {ins} за {y} год',
    'объём торговли с {ins} в {y} году',
    'взаимная торговля с {ins}, {y}',
    'торговый оборот Беларуси и {gen} за {y}',
    'что с торговлей с {ins} в {y}',
    'сумма торговли с {ins} в {y}',
    'т/о с {ins} {y}',
    'размер товарооборота с {ins} {y}',
    'товарооборот РБ и {gen} в {y} году',
  ],
  exports: [
    'Belarusian exports to {en} in {y}',
    'how much did Belarus export to {en} in {y}',
    'what did Belarus sell to {en} in {y} in dollars',
    'how much was sold to {en} in {y}',
    'how much did {en} buy from Belarus in {y}',
    'how much did {en} import from Belarus in {y}',
    'how much did {en} pay Belarus for goods in {y}',
    'how much did Belarus earn from {en} in {y}',
    'deliveries from Belarus to {en} in {y}, sum',
    'imports to {en} in {y}',
    'экспорт в {acc} {y}',
    'сколько Беларусь продала в {acc} в {y}',
    'белорусский экспорт в {acc} за {y}',
    'сколько у Беларуси купила {nom} в {y}',
    'импорт {gen} из Беларуси {y}',
    'импорт в {acc} {y}',
    'поставки в {acc} в {y} году в долларах',
  ],
  imports: [
    'Belarusian imports from {en} in {y}',
    'how much did Belarus buy from {en} in {y}',
    '{en} exports to Belarus {y}',
    "{en}'s exports in {y}",
    'exports of {en} in {y}',
    'how much did {en} sell to Belarus in {y}',
    'purchases from {en} in {y}, in dollars',
    'value of {en} goods bought by Belarus in {y}',
    'импорт из {gen} {y}',
    'сколько Беларусь купила у {gen} в {y}',
    'экспорт {gen} в Беларусь {y}',
    'экспорт {gen} {y}',
    'закупки в {loc} за {y} в долларах',
  ],
};

function askOf(turn: string, id: string, year: number): string {
  const region = catalog.regions.get(id);
  if (!region) throw new Error(`there is no region ${id}`);
  const { forms_ru: forms, name, short_name } = region;
  const words: Record<string, string> = {
    en: (short_name ?? name).en,
    nom: forms.nominative,
    gen: forms.genitive,
    acc: forms.accusative,
    ins: forms.instrumental,
    loc: forms.prepositional.replace(/^(в|во|на) /, ''),
    y: String(year),
  };
  return turn.replace(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '');
}

describe.each(Object.entries(turns) as [Measure, readonly string[]][])('%s', (measure, list) => {
  test.each(list)('%s', (turn) => {
    for (const [region, year] of known[measure]) {
      const text = askOf(turn, region, year);
      const answer = engine.answer(text);
      expect(answer, text).toMatchObject({ kind: 'figures', measure });
      if (answer.kind !== 'figures') continue;
      for (const row of answer.rows) {
        const { period, date } = catalog.facts.get(row.fact) ?? {};
        expect(row.region, text).toBe(region);
        expect(period ?? date, text).toContain(String(year));
      }
    }
  });
});
