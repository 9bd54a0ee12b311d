// A fact's own sentence, its figure set bold.

import type { Fact } from '../../catalog/catalog.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { bold, join, plain, type Rich, type Voice } from './voice.ts';

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The numbers that the structure holds, as a sentence may write them: 2350, "2,350", "2.35". */
function spellings({ locale }: Voice, { trade, amount }: Fact): string[] {
  const change = trade?.change;
  const values = [trade?.value, amount?.value, change?.percent, change?.times].filter(
    (value) => value !== undefined,
  );
  const scaled = values.flatMap((value) => [value, value / 1000, value * 1000, value / 1e6, value * 1e6]);
  return scaled
    .filter((value) => Math.abs(value) >= 0.01)
    .flatMap((value) => [
      formatNumber(locale, value),
      formatNumber(locale, value).replaceAll(/[\s,](?=\d{3})/g, ''),
    ])
    .map((text) => escapeForRegExp(text).replaceAll('\u00a0', '\\s'));
}

/** The sentence with its figure and the words that belong to it ("225 million dollars") in bold, where it has one. */
export function sentenceOf(voice: Voice, fact: Fact): Rich {
  const text = fact[voice.locale];
  const numbers = spellings(voice, fact);
  if (numbers.length === 0) return plain(text);
  const units = voice.say('figure-units').split(' ').map(escapeForRegExp).join('|');
  const pattern = new RegExp(
    `(?<![\\d.,])\\$?(?:${numbers.join('|')})(?![.,]?\\d)%?(?:[\\s-]?(?:${units})(?!\\p{L}))*`,
    'u',
  );
  const found = pattern.exec(text);
  if (!found) return plain(text);
  const [figure] = found;
  return join([text.slice(0, found.index), bold(figure), text.slice(found.index + figure.length)]);
}

/** For the middle of a line: without the full stop, and marked if it is about all of Russia unless that is said above. */
export function sentenceInLine(voice: Voice, fact: Fact, isMarked = true): Rich {
  const whole = sentenceOf(voice, fact);
  const sentence = whole.text.endsWith('.') ? whole.slice(0, whole.text.length - 1) : whole;
  return fact.scope === 'russia' && isMarked ? voice.write('mark-russia-inline', { sentence }) : sentence;
}
