// What was meant when the keyboard stood in the wrong layout, or Russian was typed in Latin letters.

import layout from 'convert-layout/ru.js';

export const fromEnglishLayout = (text: string): string => layout.fromEn(text);
export const fromRussianLayout = (text: string): string => layout.toEn(text);

// Longest first: "shch" must not be read as "sh" + "ch".
const latinToCyrillic: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['tz', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'ия'],
  ['ye', 'е'],
  ['je', 'е'],
  ['ij', 'ий'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['yj', 'ый'],
  ['ay', 'ай'],
  ['oy', 'ой'],
  ['ey', 'ей'],
  ['uy', 'уй'],
  ['ai', 'аи'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'х'],
  ['c', 'ц'],
  ['y', 'ы'],
  ["'", 'ь'],
  ['4', 'ч'],
  ['6', 'ш'],
];

/** "y" after a vowel closes the syllable («ой») unless a vowel follows: "iyun" is «июнь», "moya" «моя». */
const isSplit = (latin: string, rest: string): boolean =>
  /^[aoeuiy][yj]$/.test(latin) && /^[aeiou]/.test(rest.slice(latin.length));

/** The Russian word that Latin letters most plainly spell. */
export function fromTransliteration(word: string): string {
  let rest = word;
  let result = '';
  while (rest) {
    const found = latinToCyrillic.find(([latin]) => rest.startsWith(latin) && !isSplit(latin, rest));
    result += found ? found[1] : (rest[0] ?? '');
    rest = rest.slice(found ? found[0].length : 1);
  }
  return result;
}

/**
 * A key under which the spellings of one Russian word in Latin letters meet: soft and hard signs, doubled letters
 * and the letters that people transliterate in more than one way are folded together.
 */
export function soundOf(cyrillic: string): string {
  return cyrillic
    .replaceAll(/[ьъ]/g, '')
    .replaceAll(/кс/g, 'х')
    .replaceAll('щ', 'ш')
    .replaceAll('э', 'е')
    .replaceAll(/[йы]/g, 'и')
    .replaceAll(/тс|дс/g, 'ц')
    .replaceAll(/сх/g, 'ш')
    .replaceAll(/ия|иа|иая/g, 'я')
    .replaceAll('ию', 'ю')
    .replaceAll('ие', 'е')
    .replaceAll(/(.)\1+/g, '$1');
}

const voiceless: Readonly<Record<string, string>> = { б: 'п', в: 'ф', г: 'к', д: 'т', ж: 'ш', з: 'с' };

/** A key under which Russian words meet that sound alike: «иркуцкой» and «иркутской», «харашо» and «хорошо». */
export const earOf = (cyrillic: string): string =>
  soundOf(cyrillic)
    .replaceAll('о', 'а')
    .replaceAll('е', 'и')
    .replace(/(?:г|в)а$/, 'ва')
    .replace(/[бвгджз]$/, (last) => voiceless[last] ?? last);
