// What we know, in memory: records by id and the few look-ups that everybody needs. Immutable.

import type { FactRecord } from './schema/facts.ts';
import type { Organisation, Person, Place, Source, Term } from './schema/records.ts';
import type { RegionRecord } from './schema/regions.ts';
import type { Cues, Foreign, Synonyms, TimeWords, WordList } from './schema/vocabulary.ts';
import type { City } from './schema/zones.ts';

/** A fact with what its file says about it made explicit. */
export type Fact = Omit<FactRecord, 'regions' | 'about'> & {
  /** Region ids; empty for a fact about all of Russia. */
  readonly regions: readonly string[];
  /** `russia`: never a Siberian figure. */
  readonly scope: 'siberia' | 'russia';
  /** Ids of people, organisations, goods, sectors or places beyond those its sentence names. */
  readonly about: readonly string[];
};

export type Office = Person['offices'][number];

export type Region = Omit<RegionRecord, 'facts'>;

export type Catalog = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly sectors: ReadonlyMap<string, Term>;
  readonly goods: ReadonlyMap<string, Term>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly synonyms: readonly Synonyms[];
  readonly fillers: WordList;
  readonly foreign: readonly Foreign[];
  readonly everyday: WordList;
  readonly time: TimeWords;
  readonly cues: Cues;
  /** Cities by which people name their time zone, in the order of the file. */
  readonly zones: readonly City[];
  /** Former id → present id, of any record. */
  readonly formerIds: ReadonlyMap<string, string>;
};

export type Records = {
  regions: RegionRecord[];
  wide: { facts: FactRecord[] };
  sectors: Term[];
  goods: Term[];
  places: Place[];
  people: Person[];
  organisations: Organisation[];
  sources: Source[];
  synonyms: Synonyms[];
  fillers: WordList;
  foreign: Foreign[];
  everyday: WordList;
  time: TimeWords;
  cues: Cues;
  zones: City[];
};

/** The federal district as a whole: the "region" of facts about all of Siberia. */
export const district = 'siberia';

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((record) => [record.id, record]));

/** Puts checked records together; does not check. */
export function buildCatalog(records: Records): Catalog {
  const facts = new Map<string, Fact>();
  for (const { id, facts: own } of records.regions)
    for (const fact of own)
      facts.set(fact.id, {
        ...fact,
        regions: fact.regions ?? [id],
        scope: 'siberia',
        about: fact.about ?? [],
      });
  for (const fact of records.wide.facts)
    facts.set(fact.id, { ...fact, regions: fact.regions ?? [], scope: 'russia', about: fact.about ?? [] });

  const formerIds = new Map<string, string>();
  const named = [
    ...facts.values(),
    ...records.regions,
    ...records.sectors,
    ...records.goods,
    ...records.places,
    ...records.people,
    ...records.organisations,
  ];
  for (const record of named) for (const former of record.former_ids ?? []) formerIds.set(former, record.id);

  return {
    facts,
    regions: byId(records.regions.map(({ facts: _, ...region }) => region)),
    sectors: byId(records.sectors),
    goods: byId(records.goods),
    places: byId(records.places),
    people: byId(records.people),
    organisations: byId(records.organisations),
    sources: byId(records.sources),
    synonyms: records.synonyms,
    fillers: records.fillers,
    foreign: records.foreign,
    everyday: records.everyday,
    time: records.time,
    cues: records.cues,
    zones: records.zones,
    formerIds,
  };
}

/** The month of `head_2013` in the reference values. */
export const monthOfHeads = '2013-06';

/** The newest head of a region that the people's offices know; its reference values hold the one of June 2013. */
export function newestHead(
  { people }: Pick<Catalog, 'people'>,
  region: string,
): { person: Person; office: Office } | undefined {
  const heads = [...people.values()].flatMap((person) =>
    person.offices
      .filter((office) => office.region === region && /^(acting-)?(governor|head|envoy)/.test(office.key))
      .map((office) => ({ person, office, last: office.as_of?.at(-1) ?? office.from ?? '' })),
  );
  return heads.sort((a, b) => b.last.localeCompare(a.last))[0];
}

/** The person and office that `said_by` names, e.g. `seredyuk/governor`; an organisation as `org:bkm`. */
export function speaker(
  catalog: Catalog,
  saidBy: string,
): { person: Person; office: Office | undefined } | { organisation: Organisation } | undefined {
  if (saidBy.startsWith('org:')) {
    const organisation = catalog.organisations.get(saidBy.slice(4));
    return organisation && { organisation };
  }
  const [personId = '', key] = saidBy.split('/');
  const person = catalog.people.get(personId);
  return person && { person, office: person.offices.find((office) => office.key === key) };
}
