// The shape of a fact.

import { z } from 'zod';
import { both, day, id, period } from './basics.ts';

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
  /** Words and turns by which people ask for it that its sentences do not hold. */
  asked: z
    .strictObject({ en: z.array(z.string().min(2)).min(1), ru: z.array(z.string().min(2)).min(1) })
    .optional(),
  numbers: z.array(z.number()).optional(),
  source: id,
  also: z.array(id).optional(),
  confidence: z.literal('medium').optional(),
  note: z.string().optional(),
});

export const wideFactsSchema = z.strictObject({ scope: z.literal('russia'), facts: z.array(factSchema) });

export type Topic = (typeof topics)[number];
export type FactRecord = z.infer<typeof factSchema>;
export type Trade = z.infer<typeof trade>;
export type Change = z.infer<typeof change>;
