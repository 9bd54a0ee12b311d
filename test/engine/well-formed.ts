// What holds of every answer, whatever was asked.

import { expect } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { catalog } from '../real/catalog.ts';

export function expectWellFormed(answer: Answer): void {
  expect(['en', 'ru']).toContain(answer.locale);
  for (const id of answer.facts) expect(catalog.facts.has(id), id).toBe(true);
  // But for both ways over the years where only the turnover is known: see known-faults.test.ts.
  if (answer.kind !== 'figures' || answer.shape !== 'series')
    expect(new Set(answer.facts).size, 'a fact is shown once').toBe(answer.facts.length);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify({ ...answer })));
  switch (answer.kind) {
    case 'figures':
      expect(answer.rows).not.toEqual([]);
      expect(answer.facts).toEqual(answer.rows.map(({ fact }) => fact));
      for (const { region, fact } of answer.rows) {
        expect(catalog.regions.has(region)).toBe(true);
        expect(catalog.facts.get(fact)?.trade, fact).toBeDefined();
      }
      break;
    case 'facts':
      // Somebody whom no fact mentions still has a name and an office to show.
      expect(answer.facts.length > 0 || answer.person !== undefined).toBe(true);
      if (answer.person) expect(catalog.people.has(answer.person)).toBe(true);
      if (answer.organisation) expect(catalog.organisations.has(answer.organisation)).toBe(true);
      break;
    case 'profile':
      expect(
        'region' in answer ? catalog.regions.has(answer.region) : catalog.sectors.has(answer.sector),
      ).toBe(true);
      break;
    case 'choose':
      expect(answer.regions.length).toBeGreaterThan(1);
      for (const id of answer.regions) expect(catalog.regions.has(id)).toBe(true);
      break;
    case 'noData':
      for (const id of answer.regions) expect(catalog.regions.has(id)).toBe(true);
      break;
    case 'outOfScope':
    case 'notUnderstood':
    case 'smallTalk':
      expect(answer.facts).toEqual([]);
      expect(answer.context).toBeUndefined();
  }
}
