// The shapes of what facts are about and rest on: sectors, goods, places, people, organisations, sources.

import { z } from 'zod';
import { both, bothWords, day, id, words } from './basics.ts';

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
    /** In one language, or in both where both have a name for it. */
    publisher: z.union([z.string().min(1), both]),
    /** Whose words the page gives, or which edition it is. */
    by: both.optional(),
    title: z.string().optional(),
    date: day.optional(),
  }),
);

export type Term = z.infer<typeof term>;
export type Place = z.infer<typeof placesSchema>[number];
export type Person = z.infer<typeof peopleSchema>[number];
export type Organisation = z.infer<typeof organisationsSchema>[number];
export type Source = z.infer<typeof sourcesSchema>[number];
