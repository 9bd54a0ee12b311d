// A fact's own sentence, its figure set bold.

import type { Fact } from '../../catalog/catalog.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { bold, join, plain, type Rich, type Voice } from './voice.ts';

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How a sentence may write a number: "2,350" or 2350, the spaces of any kind. */
function spellingsOf({ locale }: Voice, values: readonly number[]): string {
  const written = values
    .filter((value) => Math.abs(value) >= 0.01)
    .map((value) => formatNumber(locale, value));
  return [...written, ...written.map((text) => text.replaceAll(/[\s,](?=\d{3})/g, ''))]
    .map((text) => escapeForRegExp(text).replaceAll('\u00a0', '\\s'))
    .join('|');
}

/** The number itself, or the same in thousands or millions: then with its word, lest "1" of a billion be that of 1 July. */
function patternOf(voice: Voice, value: number): RegExp {
  const units = voice.say('figure-units').split('|').map(escapeForRegExp).join('|');
  const unit = `[\\s-]?(?:${units})(?!\\p{L})`;
  const range = '(?:[–-]\\d[\\d.,]*)?(?![.,]?\\d)';
  const scaled = spellingsOf(voice, [value / 1e3, value * 1e3, value / 1e6, value * 1e6]);
  const number = `(?:(?:${spellingsOf(voice, [value])})${range}%?(?:${unit})*|(?:${scaled})${range}(?:${unit})+)`;
  return new RegExp(`(?<![\\d.,])\\$?${number}`, 'u');
}

/** The sentence with its figure and the words that belong to it ("225 million dollars") in bold, where it has one. */
export function sentenceOf(voice: Voice, { trade, amount, ...fact }: Fact): Rich {
  const text = fact[voice.locale];
  const { percent, times } = trade?.change ?? {};
  for (const value of [trade?.value, amount?.value, percent, times]) {
    const found = value === undefined ? null : patternOf(voice, value).exec(text);
    if (!found) continue;
    const [figure] = found;
    return join([text.slice(0, found.index), bold(figure), text.slice(found.index + figure.length)]);
  }
  return plain(text);
}

/** For the middle of a line: without the full stop, and marked if it is about all of Russia unless that is said above. */
export function sentenceInLine(voice: Voice, fact: Fact, isMarked = true): Rich {
  const sentence = plain(fact[voice.locale].replace(/\.$/, ''));
  return fact.scope === 'russia' && isMarked ? voice.write('mark-russia-inline', { sentence }) : sentence;
}
