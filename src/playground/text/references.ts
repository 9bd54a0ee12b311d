// HTML character references, of which Telegram knows four names and all numbers.

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The character that the reference at `index` (an "&") stands for, or `undefined` if it is just an ampersand. */
export function decodeReference(source: string, index: number): { text: string; end: number } | undefined {
  const [whole, decimal, hexadecimal, name] =
    /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/i.exec(source.slice(index, index + 12)) ?? [];
  if (whole === undefined) return undefined;
  const end = index + whole.length;
  if (name !== undefined) {
    const text = Object.hasOwn(named, name) ? named[name] : undefined;
    return text === undefined ? undefined : { text, end };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? { text: String.fromCodePoint(code), end } : undefined;
}
