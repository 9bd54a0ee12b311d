// The marks of MarkdownV2: how each begins and ends.

type SimpleType = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'pre';

export interface Mark {
  /** As Telegram calls it in its errors. */
  readonly name: string;
  readonly sign: string;
  readonly type?: SimpleType;
  /** Nothing but its own end means anything inside. */
  readonly literal?: true;
}

// Longest first: "__" is always read before "_", "```" before "`".
const marks: readonly Mark[] = [
  { name: 'Pre', sign: '```', type: 'pre', literal: true },
  { name: 'Code', sign: '`', type: 'code', literal: true },
  { name: 'Underline', sign: '__', type: 'underline' },
  { name: 'Italic', sign: '_', type: 'italic' },
  { name: 'Bold', sign: '*', type: 'bold' },
  { name: 'Strikethrough', sign: '~', type: 'strikethrough' },
  { name: 'Spoiler', sign: '||', type: 'spoiler' },
];

const link: Mark = { name: 'TextUrl', sign: '[' };
const emoji: Mark = { name: 'CustomEmoji', sign: '![' };

interface Beginning {
  readonly mark: Mark;
  readonly length: number;
  readonly language?: string;
}

export const opening = {
  quote: { name: 'BlockQuote', sign: '>' } satisfies Mark as Mark,

  /** The mark that begins at `index`, if any. */
  at(source: string, index: number): Beginning | undefined {
    if (source.startsWith('![', index)) return { mark: emoji, length: 2 };
    if (source[index] === '[') return { mark: link, length: 1 };
    const mark = marks.find(({ sign }) => source.startsWith(sign, index));
    if (mark?.name !== 'Pre') return mark && { mark, length: mark.sign.length };
    // A word directly after ``` and before a line break is the language, not the code.
    const [head = '', language] = /^([^\s`]+)?\n?/.exec(source.slice(index + 3)) ?? [];
    const named = language !== undefined && head.endsWith('\n');
    return { mark, length: 3 + (named || head === '\n' ? head.length : 0), ...(named && { language }) };
  },
};

/** Length of the end of `mark` if it stands at `index`. */
export function closing(mark: Mark, source: string, index: number): number | undefined {
  if (mark === link || mark === emoji) return source[index] === ']' ? 1 : undefined;
  if (mark.name === 'Italic' && source.startsWith('__', index)) return undefined;
  return source.startsWith(mark.sign, index) && mark.sign !== '>' ? mark.sign.length : undefined;
}
