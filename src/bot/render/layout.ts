// From lines to one message: what fits, what is left for "more". Lines are never cut.

import { join, type Rich } from './voice.ts';

export type Line = {
  readonly text: Rich;
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
  /** Says what the next lines are; useless as the last one. */
  readonly isHeading?: boolean;
  /** The first to go when not everything fits. */
  readonly isMinor?: boolean;
};

export type Draft = {
  /** The direct answer with its source: always shown. */
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  /** Which lines of the body go first when not all of them fit. */
  readonly drop?: 'first' | 'last';
};

export type Length = 'short' | 'full';

/** A phone shows about this much without scrolling; the full form stays below Telegram's 4096. */
const most: Readonly<Record<Length, number>> = { short: 900, full: 3900 };

export const line = (text: Rich, sources: readonly string[] = []): Line => ({ text, sources });
export const heading = (text: Rich): Line => ({ text, sources: [], isHeading: true });

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.text.length + 1, 0);

/** Takes lines away until the rest fits: minor ones first, from the end that may be lost. */
function fitting({ head, body, drop }: Draft, length: Length): readonly Line[] {
  const room = most[length] - lengthOf(head);
  const kept = drop === 'first' ? [...body].reverse() : [...body];
  while (kept.length > 0 && lengthOf(kept) > room) {
    const minor = kept.findLastIndex(({ isMinor }) => isMinor);
    kept.splice(minor >= 0 ? minor : kept.length - 1, 1);
  }
  while (kept.at(-1)?.isHeading) kept.pop();
  return drop === 'first' ? kept.reverse() : kept;
}

export type Page = { readonly content: Rich; readonly sources: readonly string[]; readonly more: boolean };

/** Brackets that meet become one: "(up 70%) (2007)" reads "(up 70%; 2007)". */
function oneBracket(text: Rich): Rich {
  const at = text.text.indexOf(') (');
  return at < 0 ? text : join([text.slice(0, at), '; ', oneBracket(text.slice(at + 3))]);
}

/** The same for a text without entities. */
export const oneBracketIn = (text: string): string => text.replaceAll(') (', '; ');

/** @param unfinished said last where lines were cut, lest what is left be taken for all there is */
export function layOut(draft: Draft, length: Length, unfinished: Rich): Page {
  const shown = fitting(draft, length);
  const more = shown.length < draft.body.length;
  const block = (lines: readonly Line[]): Rich =>
    join(
      lines.map(({ text }) => oneBracket(text)),
      '\n',
    );
  const blocks = [draft.head, shown, more ? [line(unfinished)] : []]
    .filter((lines) => lines.length > 0)
    .map(block);
  return {
    content: join(blocks, '\n\n'),
    sources: [...new Set([...draft.head, ...shown].flatMap(({ sources }) => sources))],
    more,
  };
}
