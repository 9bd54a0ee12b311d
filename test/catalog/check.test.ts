import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, describe as group, test } from 'vitest';
import { DataError, loadCatalog } from '../../src/catalog/load.ts';
import { describe, type Problem } from '../../src/catalog/problem.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const good = join(fixtures, 'good-data');
const bad = join(fixtures, 'bad-data');
const made: string[] = [];

/** The good data with the files of a fixture laid over it. */
function broken(rule: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-data-'));
  made.push(folder);
  cpSync(good, folder, { recursive: true });
  cpSync(join(bad, rule), folder, { recursive: true });
  return folder;
}

function problemsOf(folder: string): readonly Problem[] {
  try {
    loadCatalog(folder);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

test('the good data has no problem', () => {
  expect(problemsOf(good)).toEqual([]);
});

group('each broken rule is rejected with its file, line, field and remedy', () => {
  for (const rule of readdirSync(bad))
    test(rule, () => {
      const expected = new RegExp(readFileSync(join(bad, rule, 'expect.txt'), 'utf8').trim());
      const lines = problemsOf(broken(rule)).map(describe);
      expect(
        lines.filter((line) => expected.test(line)),
        lines.join('\n'),
      ).not.toEqual([]);
    });
});

test('all problems are told at once', () => {
  const folder = broken('unknown-source');
  cpSync(join(bad, 'office-region'), folder, { recursive: true });
  const lines = problemsOf(folder).map(describe);
  expect(lines).toHaveLength(2);
});

test('a missing file is a problem, not a crash', () => {
  const folder = broken('unknown-source');
  rmSync(join(folder, 'people.yaml'));
  expect(problemsOf(folder).map(({ file }) => file)).toEqual(['people.yaml']);
});
