// Which file of data/ holds what, and by which shape it is read.

import * as schema from './schema.ts';

/** Every file of data/ but the regions, which have a folder of their own. */
export const files = {
  wide: { path: 'russia-wide.yaml', schema: schema.wideFactsSchema },
  sectors: { path: 'sectors.yaml', schema: schema.sectorsSchema },
  goods: { path: 'goods.yaml', schema: schema.goodsSchema },
  places: { path: 'places.yaml', schema: schema.placesSchema },
  people: { path: 'people.yaml', schema: schema.peopleSchema },
  organisations: { path: 'organisations.yaml', schema: schema.organisationsSchema },
  sources: { path: 'sources.yaml', schema: schema.sourcesSchema },
  synonyms: { path: 'vocabulary/synonyms.yaml', schema: schema.synonymsSchema },
  fillers: { path: 'vocabulary/fillers.yaml', schema: schema.wordListSchema },
  foreign: { path: 'vocabulary/foreign.yaml', schema: schema.foreignSchema },
  everyday: { path: 'vocabulary/everyday.yaml', schema: schema.wordListSchema },
  time: { path: 'vocabulary/time.yaml', schema: schema.timeSchema },
  cues: { path: 'vocabulary/cues.yaml', schema: schema.cuesSchema },
} as const;

export const regionsFolder = 'regions';
export const regionFile = { schema: schema.regionSchema };
