// The facts of a release as they are kept: a JSON object of fact ids and hashes.
import { z } from 'zod';
import type { Release } from './reminder-ports.ts';

const facts = z.record(z.string(), z.string());

/** Undefined when there is no such text, or one that cannot be read: then nobody knows what has changed since. */
export function factsOf(text: unknown): Release['facts'] | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return facts.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
