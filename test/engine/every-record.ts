import type { Query } from '../../src/engine/query.ts';
import { catalog } from '../real/catalog.ts';

/** Every query that names one record of the real data. */
export function* everyRecord(): Generator<Query> {
  for (const id of catalog.facts.keys()) yield { is: 'fact', id };
  for (const id of catalog.people.keys()) yield { is: 'person', id };
  for (const id of catalog.organisations.keys()) yield { is: 'organisation', id };
  for (const id of catalog.sectors.keys()) yield { is: 'sector', id };
  for (const id of catalog.regions.keys()) yield { is: 'region', id };
}
