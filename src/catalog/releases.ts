// What changed between two states of the data, as a reader of the facts would see it. Pure.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Catalog, Fact } from './catalog.ts';
import { factSchema } from './schema/facts.ts';

/** One state of the data. `id` and all hashes depend on nothing but what the facts say. */
export type Fingerprint = {
  readonly id: string;
  /** Fact id → hash of what it says. */
  readonly facts: Readonly<Record<string, string>>;
};

/** Ids of facts and hashes of what they say. `corrected`: it says something else under the same or a newer id. */
export type Difference = {
  readonly added: readonly string[];
  readonly corrected: readonly { readonly id: string; readonly before: string }[];
  readonly withdrawn: readonly { readonly id: string; readonly before: string }[];
};

/** A fact as it is kept for later: what no longer stands in data/ can still be told. */
const keptFact = z.object({
  ...factSchema.shape,
  regions: z.array(z.string()),
  scope: z.enum(['siberia', 'russia']),
  about: z.array(z.string()),
});

export const writeFact = (fact: Fact): string => JSON.stringify(fact);

/** Undefined for what an older or newer version has written in another shape. */
export function readFact(text: string): Fact | undefined {
  try {
    return keptFact.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Only what is shown: ids, notes for editors and words for finding a fact can change without anybody having to be told.
 */
function said({
  topic,
  regions,
  scope,
  period,
  date,
  amount,
  trade,
  en,
  ru,
  said_by,
  source,
  also,
}: Fact): object {
  const { measure, says, value, upto, unit, qualifier, place, change } = trade ?? {};
  const figure = trade && { measure, says, value, upto, unit, qualifier, place, change };
  return { topic, regions, scope, period, date, amount, figure, en, ru, said_by, source, also };
}

/** The same text for the same content, whatever the order of the fields in a file. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}

// 64 bits: among a million facts two would be taken for the same once in 30 million years of daily releases.
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export const hashOf = (fact: Fact): string => hash(canonical(said(fact)));

export function fingerprint({ facts }: Pick<Catalog, 'facts'>): Fingerprint {
  const hashes = Object.fromEntries([...facts.values()].map((fact) => [fact.id, hashOf(fact)]));
  return { id: hash(canonical(hashes)), facts: hashes };
}

/** @param formerIds former id → present id, as the catalog of `after` has them */
export function compare(
  before: Fingerprint['facts'],
  after: Fingerprint['facts'],
  formerIds: Catalog['formerIds'],
): Difference {
  const old = Object.entries(before).map(([id, hashed]) => ({
    id: after[id] === undefined ? (formerIds.get(id) ?? id) : id,
    before: hashed,
  }));
  const known = new Set(old.map(({ id }) => id));
  return {
    added: Object.keys(after).filter((id) => !known.has(id)),
    corrected: old.filter(({ id, before }) => after[id] !== undefined && after[id] !== before),
    withdrawn: old.filter(({ id }) => after[id] === undefined),
  };
}
