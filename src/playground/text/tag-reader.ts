// Reads one HTML tag, character by character, because its errors name the place where reading stopped.
import { decodeReference } from './references.ts';
import { byteOffset, unparsable } from './unparsable.ts';

export interface StartTag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Index after the ">". */
  readonly end: number;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

function skipSpace(source: string, index: number): number {
  let at = index;
  while (isSpace(source[at])) at += 1;
  return at;
}

function readQuoted(source: string, start: number): { value: string; end: number } | undefined {
  const quote = source[start];
  let value = '';
  let index = start + 1;
  while (index < source.length && source[index] !== quote) {
    const reference = source[index] === '&' ? decodeReference(source, index) : undefined;
    value += reference?.text ?? source[index];
    index = reference?.end ?? index + 1;
  }
  return index < source.length ? { value, end: index + 1 } : undefined;
}

function readValue(source: string, start: number): { value: string; end: number } | undefined {
  if (source[start] === '"' || source[start] === "'") return readQuoted(source, start);
  const token = /^[a-z0-9.-]*/i.exec(source.slice(start))?.[0] ?? '';
  const end = start + token.length;
  if (end < source.length && source[end] !== '>' && !isSpace(source[end])) {
    throw unparsable(`Unexpected end of name token at byte offset ${byteOffset(source, start)}`);
  }
  return { value: token.toLowerCase(), end };
}

/** Reads the start tag at `begin`. Throws for a tag Telegram does not know or cannot read to its end. */
export function readStartTag(source: string, begin: number, isKnown: (name: string) => boolean): StartTag {
  const at = byteOffset(source, begin);
  const name = (/^[^\s>]*/.exec(source.slice(begin + 1))?.[0] ?? '').toLowerCase();
  let index = begin + 1 + name.length;
  if (index >= source.length) throw unparsable(`Unclosed start tag at byte offset ${at}`);
  if (!isKnown(name)) throw unparsable(`Unsupported start tag "${name}" at byte offset ${at}`);

  const unclosed = () => unparsable(`Unclosed start tag "${name}" at byte offset ${at}`);
  const attributes = new Map<string, string>();
  for (;;) {
    index = skipSpace(source, index);
    if (index >= source.length) throw unclosed();
    if (source[index] === '>') break;
    const attribute = /^[^\s=>/"']*/.exec(source.slice(index))?.[0] ?? '';
    if (attribute === '') {
      throw unparsable(`Empty attribute name in the tag "${name}" at byte offset ${at}`);
    }
    index = skipSpace(source, index + attribute.length);
    if (source[index] !== '=') {
      attributes.set(attribute.toLowerCase(), '');
      continue;
    }
    const value = readValue(source, skipSpace(source, index + 1));
    if (value === undefined) throw unclosed();
    attributes.set(attribute.toLowerCase(), value.value);
    index = value.end;
  }
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${at}`);
  }
  return { name, attributes, end: index + 1 };
}

/** Reads the end tag at `begin`; "</>" closes whatever is open, so its name may be empty. */
export function readEndTag(source: string, begin: number): { name: string; end: number } {
  const name = (/^[^\s>]*/.exec(source.slice(begin + 2))?.[0] ?? '').toLowerCase();
  const end = skipSpace(source, begin + 2 + name.length);
  if (source[end] === '>') return { name, end: end + 1 };
  throw unparsable(`Unclosed end tag at byte offset ${byteOffset(source, begin)}`);
}
