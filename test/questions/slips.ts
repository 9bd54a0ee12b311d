// Slips of the finger, made up but always the same ones: the answer sets hold what people think of, this what happens.

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** The same numbers between 0 and 1 for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function neighbour(letter: string, random: () => number): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? letter;
  const at = row.indexOf(letter.toLowerCase());
  return row[random() < 0.5 ? at - 1 : at + 1] ?? row[at - 1] ?? row[at + 1] ?? letter;
}

/** Two letters swapped, one left out, one doubled, or one from the next key; never the first one. */
function slipIn(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter = '', next = ''] = [word.slice(0, at), word[at], word[at + 1]];
  const rest = word.slice(at + 1);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + next + letter + word.slice(at + 2);
    case 1:
      return before + rest;
    case 2:
      return before + letter + letter + rest;
    default:
      return before + neighbour(letter, random) + rest;
  }
}

/** One word in a short question and two in a longer one get a slip each; undefined if all words are too short. */
export function withSlips(question: string, seed: number): string | undefined {
  const random = randomOf(seed);
  const words = question.split(' ');
  const long = words.flatMap((word, at) => (/^\p{L}{4,}\P{L}*$/u.test(word) ? [at] : []));
  if (long.length === 0) return undefined;
  const most = words.length > 6 ? 2 : 1;
  const hit = new Set<number>();
  while (hit.size < Math.min(most, long.length)) hit.add(long[Math.floor(random() * long.length)] ?? 0);
  return words.map((word, at) => (hit.has(at) ? slipIn(word, random) : word)).join(' ');
}
