// The shapes of everything in data/. The JSON Schema that editors use for completion is made from this file.

import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case Latin letters and digits, joined by hyphens');

const both = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });
const words = z.array(z.string().min(1));
const bothWords = z.strictObject({ en: words, ru: words });

const day = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is 2025, 2025-06 or 2025-06-23');

/** A span of time: a year, a month, a day, `from..to`, `from..`, `..to`, or the words "not stated". */
const period = z
  .string()
  .regex(
    /^(not stated|\d{4}(-\d{2}){0,2}|(\d{4}(-\d{2}){0,2})?\.\.(\d{4}(-\d{2}){0,2})?)$/,
    'a period is 2024, 2025-01..2025-07 or "not stated"',
  );

const qualifier = z.enum(['about', 'nearly', 'over', 'target']);

const change = z.strictObject({
  percent: z.number().optional(),
  times: z.number().positive().optional(),
  words: both.optional(),
  direction: z.enum(['up', 'down']).optional(),
  qualifier: qualifier.optional(),
  against: period.optional(),
  years: z.number().int().positive().optional(),
  from: z.number().optional(),
});

/** What a sentence about trade says as numbers, so that figures can be compared, ranked and put in a row. */
const trade = z.strictObject({
  measure: z.enum(['turnover', 'exports', 'imports']),
  says: z.enum(['amount', 'growth', 'trend', 'rank', 'share', 'target']),
  part: z.boolean().optional(),
  headline: z.boolean().optional(),
  value: z.number().optional(),
  upto: z.number().optional(),
  unit: z
    .enum([
      'USD million',
      'RUB million',
      'roubles, currency not specified, million',
      'percent',
      'times',
      'place',
    ])
    .optional(),
  qualifier: qualifier.optional(),
  place: z.number().int().optional(),
  change: change.optional(),
});

/** Any other quantity: machines, jobs, costs. The unit names what is counted. */
const amount = z.strictObject({
  value: z.number(),
  upto: z.number().optional(),
  unit: z.string().min(1),
  qualifier: qualifier.optional(),
  remark: z.string().optional(),
});

export const topics = [
  'turnover',
  'exports',
  'imports',
  'target',
  'export-goods',
  'import-goods',
  'sector',
  'statement',
  'visit',
  'agreement',
  'joint-venture',
  'project',
  'forum',
  'association',
  'people',
  'office',
] as const;

export const factSchema = z.strictObject({
  id,
  former_ids: z.array(id).optional(),
  topic: z.enum(topics),
  regions: z.array(id).min(1).optional(),
  about: z.array(id).optional(),
  /** Facts on the same matter that must not be told without this one: sources that disagree, a claim and its answer. */
  beside: z.array(id).optional(),
  period: period.optional(),
  date: day.optional(),
  trade: trade.optional(),
  amount: amount.optional(),
  tells_more: z.boolean().optional(),
  en: z.string().min(1),
  ru: z.string().min(1),
  said_by: z.string().optional(),
  numbers: z.array(z.number()).optional(),
  source: id,
  also: z.array(id).optional(),
  confidence: z.literal('medium').optional(),
  note: z.string().optional(),
});

const sourced = { source: id.optional(), also: z.array(id).optional(), note: z.string().optional() };
const confidence = z.literal('medium').optional();
const otherValue = z.strictObject({ value: z.number(), source: id });

const reference = z.strictObject({
  iso: z.strictObject({ code: z.string(), source: id }).optional(),
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
  reference,
  note: z.string().optional(),
  facts: z.array(factSchema),
});

export const wideFactsSchema = z.strictObject({ scope: z.literal('russia'), facts: z.array(factSchema) });

const named = {
  id,
  former_ids: z.array(id).optional(),
  name: both,
  aliases: bothWords,
  forms_ru: words.optional(),
  note: z.string().optional(),
};

const term = z.strictObject({ ...named, includes: z.array(id).optional() });
export const sectorsSchema = z.array(term);
export const goodsSchema = z.array(term);

export const placesSchema = z.array(
  z.strictObject({
    ...named,
    kind: z.enum(['country', 'oblast', 'city', 'district', 'village', 'macro-region', 'union']),
    in: id.optional(),
    /** A capital that people name when they mean its country. */
    stands_for: id.optional(),
    ours: z.boolean(),
  }),
);

export const peopleSchema = z.array(
  z.strictObject({
    ...named,
    offices: z
      .array(
        z.strictObject({
          key: id,
          en: z.string().min(1),
          ru: z.string().min(1),
          region: id.optional(),
          organisation: id.optional(),
          as_of: z.array(day).optional(),
          from: day.optional(),
          to: day.optional(),
        }),
      )
      .min(1),
  }),
);

export const organisationsSchema = z.array(
  z.strictObject({
    ...named,
    kind: z.enum([
      'company',
      'joint-venture',
      'association',
      'forum',
      'body',
      'institution',
      'programme',
      'brand',
    ]),
    home: both.optional(),
    what: both.optional(),
  }),
);

export const sourcesSchema = z.array(
  z.strictObject({
    id,
    // Telegram refuses the whole message over a host with a dot at its end.
    url: z.url({ hostname: /[^.]$/ }),
    publisher: z.string().min(1),
    title: z.string().optional(),
    date: day.optional(),
  }),
);

export const synonymsSchema = z.array(
  z.strictObject({
    id,
    /** low: says little; decisive: the very thing asked for, so that a fact without it is no answer (price, age). */
    weight: z.enum(['normal', 'low', 'decisive']).optional(),
    /** Facts of these topics mean the word even if their sentence does not hold it. */
    topics: z.array(z.enum(topics)).optional(),
    en: words,
    ru: words,
  }),
);
export const wordListSchema = bothWords;
export const foreignSchema = z.array(z.strictObject({ id, ...bothWords.shape }));
/** Words by which a question says what it wants: keys are read by the engine, so they are fixed there. */
export const cuesSchema = z.record(id, bothWords);

const monthSpan = z.tuple([z.number().int().min(1).max(12), z.number().int().min(1).max(12)]);
export const timeSchema = z.strictObject({
  months: z.array(z.strictObject({ n: z.number().int().min(1).max(12), ...bothWords.shape })).length(12),
  seasons: z.array(z.strictObject({ months: monthSpan, ...bothWords.shape })),
  parts: z.array(z.strictObject({ months: monthSpan, ...bothWords.shape })),
  'month-word': bothWords,
  'year-word': bothWords,
  'last-year': bothWords,
  'this-year': bothWords,
  'year-before-last': bothWords,
  recent: bothWords,
  'several-years': bothWords,
  decades: z.array(z.strictObject({ n: z.number().int(), ...bothWords.shape })),
  since: bothWords,
  after: bothWords,
  until: bothWords,
  before: bothWords,
  numerals: z.array(z.strictObject({ n: z.number().int(), ...bothWords.shape })),
});

export type Both = z.infer<typeof both>;
export type Topic = (typeof topics)[number];
export type FactRecord = z.infer<typeof factSchema>;
export type Trade = z.infer<typeof trade>;
export type Change = z.infer<typeof change>;
export type RegionRecord = z.infer<typeof regionSchema>;
export type Term = z.infer<typeof term>;
export type Place = z.infer<typeof placesSchema>[number];
export type Person = z.infer<typeof peopleSchema>[number];
export type Organisation = z.infer<typeof organisationsSchema>[number];
export type Source = z.infer<typeof sourcesSchema>[number];
export type Synonyms = z.infer<typeof synonymsSchema>[number];
export type WordList = z.infer<typeof wordListSchema>;
export type Foreign = z.infer<typeof foreignSchema>[number];
export type Cues = z.infer<typeof cuesSchema>;
export type TimeWords = z.infer<typeof timeSchema>;
