// Which file of data/ holds what, and by which shape it is read.

import { wideFactsSchema } from './schema/facts.ts';
import * as records from './schema/records.ts';
import { regionSchema } from './schema/regions.ts';
import * as vocabulary from './schema/vocabulary.ts';
import { zonesSchema } from './schema/zones.ts';

/** Every file of data/ but the regions, which have a folder of their own. */
export const files = {
  wide: { path: 'russia-wide.yaml', schema: wideFactsSchema },
  sectors: { path: 'sectors.yaml', schema: records.sectorsSchema },
  goods: { path: 'goods.yaml', schema: records.goodsSchema },
  places: { path: 'places.yaml', schema: records.placesSchema },
  people: { path: 'people.yaml', schema: records.peopleSchema },
  organisations: { path: 'organisations.yaml', schema: records.organisationsSchema },
  sources: { path: 'sources.yaml', schema: records.sourcesSchema },
  synonyms: { path: 'vocabulary/synonyms.yaml', schema: vocabulary.synonymsSchema },
  fillers: { path: 'vocabulary/fillers.yaml', schema: vocabulary.wordListSchema },
  foreign: { path: 'vocabulary/foreign.yaml', schema: vocabulary.foreignSchema },
  everyday: { path: 'vocabulary/everyday.yaml', schema: vocabulary.wordListSchema },
  time: { path: 'vocabulary/time.yaml', schema: vocabulary.timeSchema },
  cues: { path: 'vocabulary/cues.yaml', schema: vocabulary.cuesSchema },
  zones: { path: 'zones.yaml', schema: zonesSchema },
} as const;

export const regionsFolder = 'regions';
export const regionFile = { schema: regionSchema };
