// The shape of a region's file: its names in all their forms, its reference values, its facts.

import { z } from 'zod';
import { both, bothWords, day, id, idWith, words } from './basics.ts';
import { factSchema } from './facts.ts';

// Every value here is shown with its source.
const source = idWith('a reference value needs its source: the id of a record in sources.yaml');
const sourced = { source, also: z.array(id).optional(), note: z.string().optional() };
const confidence = z.literal('medium').optional();
const otherValue = z.strictObject({ value: z.number(), source });

const reference = z.strictObject({
  iso: z.strictObject({ code: z.string(), source }).optional(),
  centre: z.strictObject({ ...both.shape, ...sourced }),
  population: z.array(
    z.strictObject({
      value: z.number().int().positive(),
      year: z.number().int().optional(),
      basis: z.string(),
      confidence,
      ...sourced,
    }),
  ),
  area_km2: z.array(
    z.strictObject({
      value: z.number().positive(),
      as_of: z.string().optional(),
      other: z.array(otherValue).optional(),
      confidence,
      ...sourced,
    }),
  ),
  district: z
    .strictObject({
      in_2013: z.strictObject({ ...both.shape, ...sourced }),
      now: z.strictObject({ ...both.shape, since: day.optional(), ...sourced }),
    })
    .optional(),
  established: z.strictObject({ value: day, ...sourced }).optional(),
  members_2013: z.strictObject({ regions: z.array(id), ...sourced }).optional(),
  members_now: z.strictObject({ regions: z.array(id), ...sourced }).optional(),
  head_2013: z.strictObject({
    ...both.shape,
    office_en: z.string(),
    office_ru: z.string(),
    confidence,
    ...sourced,
  }),
  time_zone: z.strictObject({ iana: z.array(z.string()), utc_offset: z.array(z.string()), ...sourced }),
});

export const regionSchema = z.strictObject({
  id,
  former_ids: z.array(id).optional(),
  code: z.string(),
  kind: z.enum(['oblast', 'krai', 'republic', 'district']),
  name: both,
  official_name: both.optional(),
  short_name: both,
  aliases: bothWords,
  shared_aliases: bothWords.optional(),
  forms_ru: z.strictObject({
    nominative: z.string(),
    genitive: z.string(),
    dative: z.string(),
    accusative: z.string(),
    instrumental: z.string(),
    prepositional: z.string(),
  }),
  adjectives_ru: words,
  short_forms_ru: words,
  /** Cases of the short name, where an answer gives it beside the other one: «Кемеровской области (Кузбасса)». */
  short_cases_ru: z
    .strictObject({
      genitive: z.string(),
      dative: z.string(),
      accusative: z.string(),
      instrumental: z.string(),
      prepositional: z.string(),
    })
    .optional(),
  reference,
  note: z.string().optional(),
  facts: z.array(factSchema),
});

export type RegionRecord = z.infer<typeof regionSchema>;
