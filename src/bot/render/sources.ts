// Where a figure or a sentence comes from, as a link: publisher and date.

import { FormattedString } from '@grammyjs/parse-mode';
import type { Fact } from '../../catalog/catalog.ts';
import type { Source } from '../../catalog/schema/records.ts';
import { formatDate } from '../../i18n/dates.ts';
import { type Line, line } from './layout.ts';
import { join, plain, type Rich, type Voice } from './voice.ts';

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** The publisher where its name is in the reader's script, else the address of its site, which both can read. */
function publisherOf({ locale }: Voice, { publisher, url }: Source, isBrief: boolean): string {
  const host = new URL(url).hostname.replace(/^(www|m)\.|\.$/g, '');
  const isReadable = isCyrillic(publisher) === (locale === 'ru');
  if (!isReadable && !host.includes('xn--')) return host;
  return isBrief ? publisher.replace(/ \(.*\)$/, '') : publisher;
}

function linkTo(voice: Voice, id: string, date: string | undefined, isBrief = false): Rich {
  const source = voice.catalog.sources.get(id);
  if (!source) return plain(id);
  const publisher = publisherOf(voice, source, isBrief);
  const when = source.date ?? date;
  const label = isBrief
    ? publisher
    : when
      ? voice.say('source-dated', { publisher, date: formatDate(voice.say, when, 'stamp') })
      : voice.say('source-undated', { publisher });
  return FormattedString.link(label, source.url);
}

/** "Source: BelTA, 23 June 2025"; "According to …" where one report is all there is. */
export function sourceLine(voice: Voice, fact: Fact): Line {
  const ids = [fact.source, ...(fact.also ?? [])];
  const sources = join(
    ids.map((id) => linkTo(voice, id, id === fact.source ? fact.date : undefined)),
    '; ',
  );
  return line(
    fact.confidence
      ? voice.write('source-line-medium', { sources })
      : voice.write('source-line', { sources, count: ids.length }),
    ids,
  );
}

/** The publisher alone, for a line of a list. */
export function briefSource(voice: Voice, id: string): Rich {
  return linkTo(voice, id, undefined, true);
}

/** The publisher, with the date of the page if it has one. */
export function datedSource(voice: Voice, id: string): Rich {
  const date = voice.catalog.sources.get(id)?.date;
  return date ? linkTo(voice, id, date) : briefSource(voice, id);
}

/** Source of a reference value, which has no date of its own. */
export function referenceLine(voice: Voice, sources: readonly (string | undefined)[]): Line {
  const ids = [...new Set(sources.filter((id) => id !== undefined))];
  const links = ids.map((id) => datedSource(voice, id));
  return line(voice.write('source-line', { sources: join(links, '; '), count: ids.length }), ids);
}
