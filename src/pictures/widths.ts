// How wide a text is in PT Sans, so that lines can be broken before anything is drawn. Advance widths in thousandths of the
// size, rounded to 20; test/pictures compares them with what the font really takes.

export type Weight = 'regular' | 'bold';

const tables: Readonly<Record<Weight, Readonly<Record<number, string>>>> = {
  regular: {
    200: '’',
    220: "',.:",
    240: '|',
    260: ' ;ij\u00a0·',
    280: '()`',
    300: '!IJ[]l',
    320: 'f',
    340: '"rt{}“”',
    360: '*-/г',
    380: '\\',
    400: '_т',
    420: 's',
    440: '?zГз',
    460: 'cyсуьэ',
    480: 'kv«»кя',
    500: '+<=>^ae~ёавелчъ',
    520: 'FLxх',
    540: '#$0123456789ESZbdghnopquЁЕЗбдийнопрц',
    560: 'PTVYБРТУЬЯ',
    580: 'ABCАВСЭ',
    600: 'RЧ',
    620: 'GKXКЛХ',
    640: 'Ъм',
    660: 'DU–ДПжы',
    680: 'HNOQИЙНОЦф',
    720: 'ю',
    740: 'wш',
    760: '…Ыщ',
    780: '%Ф',
    800: 'MЖМ',
    820: '&Wm—',
    880: 'Ш',
    900: 'Ю',
    920: 'Щ',
    1020: '№',
    1060: '@',
  },
  bold: {
    220: '|’',
    240: '.',
    260: " ',:ij\u00a0·",
    280: 'I',
    300: '!;l',
    320: '()[]`f',
    340: 'Jt',
    360: '-r',
    380: '*{}г',
    400: '"/“”',
    420: '\\sт',
    440: '_cзс',
    460: '?zГэ',
    480: 'vy«»ку',
    500: 'F^aekёавечья',
    520: '+<=>ELx~ЁЕЗлх',
    540: 'SZbdghnopquбийнопръ',
    560: '#$0123456789CTСТУЬдц',
    580: 'PБРЭЯ',
    600: 'ABGRVYАВЧ',
    620: 'KUКЛ',
    640: 'DXПХ',
    660: 'HN–ИЙНЪм',
    680: 'OQОЦ',
    700: 'Джфы',
    720: 'w',
    740: 'ю',
    760: 'ш',
    780: 'щ',
    800: 'Mm…МФЫ',
    820: '&—',
    840: '%Ж',
    860: 'WШ',
    900: 'Ю',
    920: 'Щ',
    1020: '№',
    1060: '@',
  },
};

const widthsOf = (weight: Weight): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(tables[weight]).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
const widths = { regular: widthsOf('regular'), bold: widthsOf('bold') };

/** Of a letter that no table has: a wide one, so that nothing runs out of the picture. */
const UNKNOWN = 700;

/** In pixels, for a size in pixels. */
export function widthOf(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const letter of text) sum += widths[weight].get(letter) ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** Lines of at most `room` pixels, broken at blanks; no-break ones, and words, are broken only where they fill a line. */
export function linesOf(text: string, room: number, size: number, weight: Weight = 'regular'): string[] {
  const isWide = (line: string): boolean => widthOf(line, size, weight) > room;
  const words = text.split(' ').flatMap((word) => (isWide(word) ? word.split('\u00a0') : [word]));
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => pieces(one, isWide))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && isWide(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, isWide: (text: string) => boolean): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && isWide(piece + letter)) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
