// Where a figure or a sentence comes from, as a link: publisher and date.

import { FormattedString } from '@grammyjs/parse-mode';
import type { Fact } from '../../catalog/catalog.ts';
import { publisherInFull, publisherOf } from '../../catalog/publishers.ts';
import { formatDate } from '../../i18n/dates.ts';
import { type Line, line } from './layout.ts';
import { join, plain, type Rich, type Voice } from './voice.ts';

type Extent = 'dated' | 'full' | 'brief';

function linkTo(voice: Voice, id: string, date: string | undefined, extent: Extent = 'dated'): Rich {
  const source = voice.catalog.sources.get(id);
  if (!source) return plain(id);
  const publisher = (extent === 'brief' ? publisherOf : publisherInFull)(source, voice.locale);
  const when = source.date ?? date;
  const label =
    extent !== 'dated'
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
  return linkTo(voice, id, undefined, 'brief');
}

/** The publisher, with the date of the page if it has one. */
export function datedSource(voice: Voice, id: string): Rich {
  const date = voice.catalog.sources.get(id)?.date;
  return date ? linkTo(voice, id, date) : briefSource(voice, id);
}

/** Source of a reference value, which has no date of its own: an encyclopaedia has none either. */
export function referenceLine(voice: Voice, sources: readonly (string | undefined)[]): Line {
  const ids = [...new Set(sources.filter((id) => id !== undefined))];
  const links = ids.map((id) => {
    const date = voice.catalog.sources.get(id)?.date;
    return linkTo(voice, id, date, date ? 'dated' : 'full');
  });
  return line(voice.write('source-line', { sources: join(links, '; '), count: ids.length }), ids);
}
