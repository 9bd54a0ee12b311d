// Numbers as people write them before a unit of time: 2, 1.5, 1,5, two, «полтора».

const words: readonly (readonly [pattern: string, value: number])[] = [
  ['an? half|half an?|half', 0.5],
  ['(?:one|a) and a half|полтор[аы]', 1.5],
  ['an?|one|один|одну|одна|одно|одного', 1],
  ['a couple of|couple of|couple|a pair of|two|дв[ае]|двух|пар[уы]', 2],
  ['three|три|трех', 3],
  ['four|четыре|четырех', 4],
  ['five|пять|пяти', 5],
  ['six|шесть|шести', 6],
  ['seven|семь|семи', 7],
  ['eight|восемь|восьми', 8],
  ['nine|девять|девяти', 9],
  ['ten|десять|десяти', 10],
  ['eleven|одиннадцать', 11],
  ['twelve|двенадцать', 12],
  ['fifteen|пятнадцать', 15],
  ['twenty|двадцать', 20],
  ['thirty|тридцать', 30],
  ['forty[ -]five|сорок пять', 45],
  ['forty|сорок', 40],
];

/** A source of a pattern, without groups of its own. */
export const amount = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${words.map(([pattern]) => pattern).join('|')})`;

/** Between an amount and its unit: "2h", but not "an" and "d" of "and". */
export const gap = '(?:(?<=\\d) {0,3}| {1,3})';

const exact = words.map(([pattern, value]): [RegExp, number] => [new RegExp(`^(?:${pattern})$`, 'u'), value]);

/** The value of what `amount` found; one, where nothing was said («через неделю»). */
export function amountOf(text: string | undefined): number {
  if (!text) return 1;
  const digits = Number(text.replace(',', '.'));
  if (!Number.isNaN(digits)) return digits;
  const plain = text.replace(/ +/g, ' ');
  return exact.find(([pattern]) => pattern.test(plain))?.[1] ?? Number.NaN;
}

const ordinals: readonly (readonly [pattern: string, value: number])[] = [
  ['first|1st|перв(?:ый|ую|ое|ого|ому|ой|ая)|1-?(?:й|ый|ую|ю|ое)', 1],
  ['second|2nd|втор(?:ой|ую|ое|ого|ому|ая)|2-?(?:й|ой|ую|ю|ое)', 2],
  ['third|3rd|трет(?:ий|ью|ье|ьего|ьему|ьей|ья)|3-?(?:й|ий|ью|ю|ье)', 3],
  ['fourth|4th|четверт(?:ый|ую|ое|ого|ому|ой|ая)|4-?(?:й|ый|ую|ю|ое)', 4],
  ['fifth|5th|пят(?:ый|ую|ое|ого|ому|ой|ая)|5-?(?:й|ый|ую|ю|ое)', 5],
  ['last|последн(?:ий|юю|ее|его|ему|ей|яя)', -1],
];

/** Which of its kind in a month: first to fifth, last. */
export const ordinal = `(?:${ordinals.map(([pattern]) => pattern).join('|')})`;

const exactOrdinals = ordinals.map(([pattern, value]): [RegExp, number] => [
  new RegExp(`^(?:${pattern})$`, 'u'),
  value,
]);

export const ordinalOf = (text: string | undefined): number | undefined =>
  exactOrdinals.find(([pattern]) => pattern.test(text ?? ''))?.[1];
