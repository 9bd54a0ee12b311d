// Text made uniform without changing its length, so that what is found in it can be cut out of the original.

const same: Readonly<Record<string, string>> = {
  ё: 'е',
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '\ufffc': ' ',
};

function folded(unit: string): string {
  if (/\s/.test(unit)) return ' ';
  const small = unit.toLowerCase();
  return small.length === 1 ? (same[small] ?? small) : unit;
}

/** Small letters, е for ё, plain spaces, hyphens and apostrophes; as many UTF-16 units as before. */
export const fold = (text: string): string => text.split('').map(folded).join('');

/** What stands in place of something that was read already: no word, no space, nothing that a pattern knows. */
export const taken = '\ufffc';

// Written out, because `\p{L}` makes each of our hundred patterns slow to build.
const letter = 'a-z\\u00df-\\u024f\\u0400-\\u052f';

/** A pattern of whole words for folded text; `_` in it is one or more spaces, `\p{L}` a letter. */
export const phrase = (source: string): RegExp =>
  new RegExp(
    `(?<![${letter}\\d])(?:${source.replaceAll('_', ' {1,9}').replaceAll('\\p{L}', `[${letter}]`)})(?![${letter}\\d])`,
    'g',
  );
