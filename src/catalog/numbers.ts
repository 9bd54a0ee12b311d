// Numbers in a sentence against numbers in the structure: a figure that is only in one of them is a mistake.

import type { FactRecord } from './schema/facts.ts';

/** All numbers written in digits, in English ("2,542", "1.5") or Russian («2 542», «1,5») style. */
export function numbersIn(text: string): number[] {
  const found = text.match(/\d+(?:[\u00a0 ,.]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [];
  return found.map((digits) =>
    Number(
      digits
        .replace(/[\u00a0 ](?=\d{3})/g, '')
        .replace(/,(?=\d{3}(?!\d))/g, '')
        .replace(',', '.'),
    ),
  );
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Every number that the fact's structure accounts for, at the scales a sentence may use (million, billion). */
export function numbersKnown(fact: FactRecord): Set<number> {
  const known = new Set<number>(fact.numbers ?? []);
  const add = (value: number | undefined): void => {
    if (value === undefined) return;
    for (const scale of [1, 1e-3, 1e3, 1e-6, 1e6, 1e-2, 1e2]) known.add(rounded(value * scale));
  };
  const change = fact.trade?.change;
  for (const part of [fact.trade, fact.amount]) {
    add(part?.value);
    add(part?.upto);
  }
  add(fact.trade?.place);
  for (const value of [change?.percent, change?.times, change?.years, change?.from]) add(value);
  if (change?.percent !== undefined) known.add(100 + change.percent);
  const texts = [
    fact.period,
    fact.date,
    change?.against,
    change?.words?.en,
    change?.words?.ru,
    fact.amount?.remark,
  ];
  for (const text of texts) for (const digits of text?.match(/\d+(\.\d+)?/g) ?? []) known.add(Number(digits));
  return known;
}

/** Numbers of either sentence that the structure does not know. */
export function strayNumbers(fact: FactRecord): number[] {
  const known = numbersKnown(fact);
  const said = new Set([...numbersIn(fact.en), ...numbersIn(fact.ru)]);
  return [...said].filter((value) => !known.has(rounded(value)));
}
