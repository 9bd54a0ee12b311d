// The words on the buttons that lead on. Short: three of them stand below a message on a phone.

import type { Query } from '../../engine/query.ts';
import { shortRegionName } from './regions.ts';
import { isTopic, topicKeys } from './topics.ts';
import type { Voice } from './voice.ts';

const most = 28;

/** The first wording that fits; the message above the button says which region it is about. */
function fitting([longest, ...others]: Wordings): string {
  const fit = [longest, ...others].find((text) => text.length <= most);
  return fit ?? `${longest.slice(0, most - 1).trimEnd()}…`;
}

export const suggestionLabel = (voice: Voice, query: Query): string => fitting(suggestionWords(voice, query));

type Wordings = readonly [string, ...string[]];

/** The fullest wording first. */
export function suggestionWords(voice: Voice, query: Query): Wordings {
  const { say, locale, catalog } = voice;
  const region = 'region' in query ? shortRegionName(voice, query.region) : '';
  switch (query.is) {
    case 'figures': {
      const { measure } = query;
      if (query.year === undefined) return [say('suggest-figures', { measure, region })];
      const year = String(query.year);
      return [
        say('suggest-figures-year', { measure, region, year }),
        say('suggest-figures-short', { measure, year }),
      ];
    }
    case 'series': {
      const { measure } = query;
      return [say('suggest-series', { measure, region }), say('suggest-series-short', { measure })];
    }
    case 'ranking':
      return [
        query.year === undefined
          ? say('suggest-ranking')
          : say('suggest-ranking-year', { year: String(query.year) }),
      ];
    case 'goods':
      return [
        say('suggest-goods', { way: query.way, region }),
        say('suggest-goods-short', { way: query.way }),
      ];
    case 'region':
      return [
        say('suggest-region', { region: shortRegionName(voice, query.id) }),
        say('suggest-region-short'),
      ];
    case 'topic': {
      const topic = isTopic(query.topic) ? say(topicKeys[query.topic]) : query.topic;
      return [say('suggest-topic', { region, topic }), topic];
    }
    case 'sector':
      return [catalog.sectors.get(query.id)?.name[locale] ?? query.id];
    case 'person':
      return [catalog.people.get(query.id)?.name[locale] ?? query.id];
    case 'organisation':
      return [catalog.organisations.get(query.id)?.name[locale] ?? query.id];
    case 'fact':
      return [say('suggest-fact')];
  }
}
