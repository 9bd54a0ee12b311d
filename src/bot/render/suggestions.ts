// The words on the buttons that lead on. Short: three of them stand below a message on a phone.

import type { Query } from '../../engine/query.ts';
import { shortRegionName } from './regions.ts';
import { isTopic, topicKeys } from './topics.ts';
import type { Voice } from './voice.ts';

const most = 28;

/** The first wording that fits; the message above the button says which region it is about. */
function fitting(...wordings: readonly [string, ...string[]]): string {
  const [longest] = wordings;
  return wordings.find((text) => text.length <= most) ?? `${longest.slice(0, most - 1).trimEnd()}…`;
}

export function suggestionLabel(voice: Voice, query: Query): string {
  const { say, locale, catalog } = voice;
  const region = 'region' in query ? shortRegionName(voice, query.region) : '';
  switch (query.is) {
    case 'figures': {
      const { measure } = query;
      if (query.year === undefined) return fitting(say('suggest-figures', { measure, region }));
      const year = String(query.year);
      return fitting(
        say('suggest-figures-year', { measure, region, year }),
        say('suggest-figures-short', { measure, year }),
      );
    }
    case 'series': {
      const { measure } = query;
      return fitting(say('suggest-series', { measure, region }), say('suggest-series-short', { measure }));
    }
    case 'ranking':
      return query.year === undefined
        ? say('suggest-ranking')
        : say('suggest-ranking-year', { year: String(query.year) });
    case 'goods':
      return fitting(
        say('suggest-goods', { way: query.way, region }),
        say('suggest-goods-short', { way: query.way }),
      );
    case 'region':
      return fitting(
        say('suggest-region', { region: shortRegionName(voice, query.id) }),
        say('suggest-region-short'),
      );
    case 'topic': {
      const topic = isTopic(query.topic) ? say(topicKeys[query.topic]) : query.topic;
      return fitting(say('suggest-topic', { region, topic }), topic);
    }
    case 'sector':
      return fitting(catalog.sectors.get(query.id)?.name[locale] ?? query.id);
    case 'person':
      return fitting(catalog.people.get(query.id)?.name[locale] ?? query.id);
    case 'organisation':
      return fitting(catalog.organisations.get(query.id)?.name[locale] ?? query.id);
    case 'fact':
      return say('suggest-fact');
  }
}
