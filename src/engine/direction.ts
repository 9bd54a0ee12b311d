// Which way the goods go. Exports are Belarus to Siberia, imports the other way; people say it with verbs,
// prepositions and the order of words, from either side.

export type Marker =
  | 'sell'
  | 'buy'
  | 'exports'
  | 'imports'
  | 'from'
  | 'to'
  | 'in'
  | 'by'
  | 'goods'
  | 'owner'
  | 'earn'
  | 'region'
  | 'belarus'
  | 'we';

type Side = 'region' | 'belarus';

const sideOf = (marker: Marker | undefined): Side | undefined =>
  marker === 'region' ? 'region' : marker === 'belarus' || marker === 'we' ? 'belarus' : undefined;

/** The goods go from the side, or to it. */
const outOf = (side: Side): 'exports' | 'imports' => (side === 'belarus' ? 'exports' : 'imports');
const into = (side: Side): 'exports' | 'imports' => (side === 'belarus' ? 'imports' : 'exports');

/** Reads the markers in the order of the words. */
export function directionOf(markers: readonly Marker[]): 'exports' | 'imports' | undefined {
  const gives = markers.some((marker) => ['sell', 'exports', 'earn', 'goods'].includes(marker));
  const takes = markers.some((marker) => marker === 'buy' || marker === 'imports');

  const [owned, ...both] = (['exports', 'imports'] as const).filter((noun) => markers.includes(noun));

  for (let i = 1; i < markers.length; i++) {
    const side = sideOf(markers[i]);
    if (!side) continue;
    if (markers[i - 1] === 'from') return outOf(side);
  }
  for (let i = 1; i < markers.length; i++) {
    const side = sideOf(markers[i]);
    const isInto = gives !== takes && (gives || markers[i - 2] === 'imports');
    if (side && markers[i - 1] === 'to' && isInto) return into(side);
    // "Omsk's exports": those of the region, whoever the other side is.
    if (markers[i - 1] === 'owner' && owned && both.length === 0)
      return owned === 'exports' ? outOf('region') : into('region');
  }
  const verb = markers.findIndex((marker) => ['sell', 'buy', 'exports', 'imports', 'earn'].includes(marker));
  if (verb < 0) return undefined;
  const kind = markers[verb];
  // "Goods bought by Belarus"
  const by = markers.findIndex((marker, i) => i > verb && marker === 'by' && sideOf(markers[i + 1]));
  const agentOf = sideOf(markers[by + 1]);
  if (by >= 0 && agentOf) return kind === 'buy' || kind === 'imports' ? into(agentOf) : outOf(agentOf);
  const isVerb = kind === 'sell' || kind === 'buy' || kind === 'earn';
  const before = markers
    .slice(0, verb)
    .map(sideOf)
    .findLast((side) => side !== undefined);
  const after = markers
    .slice(verb + 1)
    .map(sideOf)
    .find((side) => side !== undefined);
  if (isVerb) {
    const agent = before ?? after;
    if (kind !== 'buy') return agent ? outOf(agent) : undefined;
    // "what do we buy in Kuzbass", "what does Kuzbass buy"; without an agent it is Belarus that buys.
    if (before) return into(before);
    return after === 'belarus' ? 'imports' : markers.at(verb + 1) === 'region' ? 'exports' : 'imports';
  }
  return undefined;
}
