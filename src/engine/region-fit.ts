// How far each fact is about a region. Worked out once per region and kept, since a question about a region asks it of
// every fact.

import { district } from '../catalog/catalog.ts';
import type { Entry } from './postings.ts';
import { ranking as tuning } from './tuning.ts';

/** By position of the fact: 1 the region's own, less for the district as a whole or a part of it, 0 elsewhere. */
export type RegionFits = (region: string) => Float32Array;

function fitOf({ fact, terms }: Entry, region: string): number {
  if (fact.regions.includes(region)) return 1;
  if (region === district) {
    if (fact.scope === 'russia') return tuning.wideForDistrict;
    return fact.regions.length > 1 ? tuning.manyForDistrict : tuning.partForDistrict;
  }
  if (terms.has(`region:${region}`)) return tuning.mentionedRegion;
  return fact.regions.includes(district) ? tuning.districtForPart : 0;
}

export function buildRegionFits(entries: readonly Entry[]): RegionFits {
  const known = new Map<string, Float32Array>();
  return (region) => {
    const fits = known.get(region) ?? Float32Array.from(entries, (entry) => fitOf(entry, region));
    known.set(region, fits);
    return fits;
  };
}
