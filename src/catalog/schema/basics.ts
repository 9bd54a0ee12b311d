// The shapes that every file of data/ is made of: ids, words in both languages, days and periods.

import { z } from 'zod';

/** @param ifMissing what to tell whoever left it out */
export const idWith = (ifMissing?: string) =>
  z
    .string(ifMissing)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case Latin letters and digits, joined by hyphens');
export const id = idWith();

export const both = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });
export const words = z.array(z.string().min(1));
export const bothWords = z.strictObject({ en: words, ru: words });

export const day = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is 2025, 2025-06 or 2025-06-23');

/** A span of time: a year, a month, a day, `from..to`, `from..`, `..to`, or the words "not stated". */
export const period = z
  .string()
  .regex(
    /^(not stated|\d{4}(-\d{2}){0,2}|(\d{4}(-\d{2}){0,2})?\.\.(\d{4}(-\d{2}){0,2})?)$/,
    'a period is 2024, 2025-01..2025-07 or "not stated"',
  );

export type Both = z.infer<typeof both>;
