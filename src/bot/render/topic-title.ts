// What a question is about in a few words, where it stands for itself: at the head of a reminder, in a list of them.

import type { Query } from '../../engine/query.ts';
import { regionName, shortRegionName } from './regions.ts';
import { suggestionWords } from './suggestions.ts';
import type { Voice } from './voice.ts';

/** Undefined for a single fact, which is best told by itself. */
export function topicTitle(voice: Voice, query: Query): string | undefined {
  switch (query.is) {
    case 'fact':
      return undefined;
    case 'region':
      return regionName(voice, query.id);
    // Whoever follows a row of figures follows the figure.
    case 'series':
      return voice.say('suggest-figures', {
        measure: query.measure,
        region: shortRegionName(voice, query.region),
      });
    default:
      return suggestionWords(voice, query)[0];
  }
}
