// Look-ups in what the engine stands on: the real data, put together.

import { describe, expect, test } from 'vitest';
import { buildCatalog, district, speaker } from '../../src/catalog/catalog.ts';
import { catalog } from '../real/catalog.ts';

describe('facts', () => {
  test('are all there, each under its own id', () => {
    expect(catalog.facts.size).toBeGreaterThanOrEqual(711);
    for (const [id, fact] of catalog.facts) expect(fact.id).toBe(id);
  });

  test('of Siberia name their regions; only those of all Russia name none', () => {
    for (const { id, regions, scope } of catalog.facts.values()) {
      for (const region of regions) expect(catalog.regions.has(region), id).toBe(true);
      if (scope === 'siberia') expect(regions, id).not.toEqual([]);
    }
    expect([...catalog.facts.values()].some(({ scope }) => scope === 'russia')).toBe(true);
  });

  test('rest on sources that exist', () => {
    for (const { id, source, also } of catalog.facts.values())
      for (const each of [source, ...(also ?? [])])
        expect(catalog.sources.get(each)?.url, id).toMatch(/^https?:/);
  });

  test('the heart of the product is there: the 50 facts of the article', () => {
    expect([...catalog.facts.keys()].filter((id) => id.startsWith('seed-'))).toHaveLength(50);
  });
});

describe('an old id', () => {
  test('comes from the record that carries it', () => {
    const empty = { en: [], ru: [] };
    const built = buildCatalog({
      regions: [],
      wide: { facts: [] },
      sectors: [
        { id: 'energy', former_ids: ['power'], name: { en: 'energy', ru: 'энергетика' }, aliases: empty },
      ],
      goods: [],
      places: [],
      people: [],
      organisations: [],
      sources: [],
      synonyms: [],
      fillers: empty,
      foreign: [],
      everyday: empty,
      time: catalog.time,
      cues: {},
      zones: [],
    });
    expect(built.formerIds.get('power')).toBe('energy');
  });
});

describe('who said it', () => {
  test('every speaker of the data is somebody', () => {
    let said = 0;
    for (const { id, said_by } of catalog.facts.values()) {
      if (!said_by) continue;
      said += 1;
      expect(speaker(catalog, said_by), id).toBeDefined();
    }
    expect(said).toBeGreaterThan(100);
  });

  test('a person with the office held then, or an organisation', () => {
    const [withOffice] = [...catalog.facts.values()].filter(({ said_by }) => said_by?.includes('/'));
    const found = speaker(catalog, withOffice?.said_by ?? '');
    expect(found && 'person' in found && found.office?.key).toBe(withOffice?.said_by?.split('/')[1]);
    const [organisation] = catalog.organisations.values();
    expect(speaker(catalog, `org:${organisation?.id}`)).toEqual({ organisation });
  });

  test('nobody', () => {
    expect(speaker(catalog, 'nobody')).toBeUndefined();
    expect(speaker(catalog, 'org:nothing')).toBeUndefined();
    expect(speaker(catalog, '')).toBeUndefined();
  });
});

test('the district is a region among the regions', () => {
  expect(catalog.regions.get(district)?.kind).toBe('district');
  expect([...catalog.regions.values()].filter(({ kind }) => kind !== 'district')).toHaveLength(12);
});
