// The shape of cities by which people name their time zone.

import { z } from 'zod';
import { both, bothWords, id, words } from './basics.ts';

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const zonesSchema = z.array(
  z.strictObject({
    id,
    /** The first city of a zone in the file stands for it where only the zone is known. */
    zone: z.string().refine((name) => name.includes('/') && isZone(name), {
      message: 'a zone is an IANA name such as Europe/Minsk',
    }),
    name: both,
    aliases: bothWords.optional(),
    /** Cases that are not the name with another ending («Нижнем Новгороде»). */
    forms_ru: words.optional(),
  }),
);

export type City = z.infer<typeof zonesSchema>[number];
