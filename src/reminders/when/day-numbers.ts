// Days of the month as numbers: 25, "25th", «25-го», "twenty-fifth", «двадцать пятого».

const units: readonly (readonly [english: string, russian: string])[] = [
  ['first', 'перв(?:ого|ое)'],
  ['second', 'втор(?:ого|ое)'],
  ['third', 'треть(?:его|е)'],
  ['fourth', 'четверт(?:ого|ое)'],
  ['fifth', 'пят(?:ого|ое)'],
  ['sixth', 'шест(?:ого|ое)'],
  ['seventh', 'седьм(?:ого|ое)'],
  ['eighth', 'восьм(?:ого|ое)'],
  ['ninth', 'девят(?:ого|ое)'],
];
const teens: readonly (readonly [english: string, russian: string])[] = [
  ['tenth', 'десят'],
  ['eleventh', 'одиннадцат'],
  ['twelfth', 'двенадцат'],
  ['thirteenth', 'тринадцат'],
  ['fourteenth', 'четырнадцат'],
  ['fifteenth', 'пятнадцат'],
  ['sixteenth', 'шестнадцат'],
  ['seventeenth', 'семнадцат'],
  ['eighteenth', 'восемнадцат'],
  ['nineteenth', 'девятнадцат'],
  ['twentieth', 'двадцат'],
];

const both = ([english, russian]: readonly [string, string], tens = ['', '']): string =>
  `${tens[0]}${english}|${tens[1]}${russian}`;

/** In the order of their numbers, from 1. */
const words: readonly string[] = [
  ...units.map((unit) => both(unit)),
  ...teens.map(([english, russian]) => both([english, `${russian}(?:ого|ое)`])),
  ...units.map((unit) => both(unit, ['twenty[- ]', 'двадцать '])),
  both(['thirtieth', 'тридцат(?:ого|ое)']),
  both(['thirty[- ]first', 'тридцать перв(?:ого|ое)']),
];

/** The longest first, for "twenty-fifth" not to be "twenty" and "fifth". */
export const dayWord = `(?:${words.toReversed().join('|')})`;
const dayEnding = '(?:st|nd|rd|th|-?(?:го|е|ое|ого|му|ому|ым|м|х))';
/** With or without its ending. */
export const dayNumber = `(?:\\d{1,2}${dayEnding}?|${dayWord})`;
/** Surely a day: "25th", "fifth", not "25". */
export const dayOrdinal = `(?:\\d{1,2}${dayEnding}|${dayWord})`;

const exact = words.map((pattern) => new RegExp(`^(?:${pattern})$`));

/** NaN for what is none. */
export function dayNumberOf(text: string | undefined): number {
  const digits = /^\d{1,2}/.exec(text ?? '')?.[0];
  if (digits) return Number(digits);
  const index = exact.findIndex((pattern) => pattern.test(text ?? ''));
  return index < 0 ? Number.NaN : index + 1;
}

const one = new RegExp(`\\d{1,2}|${dayWord}`, 'g');

/** All days of a list, in their order: "the 1st and 15th". */
export function dayNumbersIn(text: string): number[] {
  const found = (text.match(one) ?? []).map(dayNumberOf);
  return [...new Set(found)].sort((a, b) => a - b);
}
