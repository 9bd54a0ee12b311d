// The text of every file in data/. The only file of this room that touches the file system.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Records } from './catalog.ts';
import { files, regionsFolder } from './layout.ts';
import type { Problem } from './problem.ts';

export type FileKey = keyof typeof files | 'regions';
export type Text = { readonly key: FileKey; readonly path: string; readonly text: string };

/** Reads all files; those that are missing are problems, not exceptions. */
export function readTexts(folder: string): { texts: Text[]; problems: Problem[] } {
  const texts: Text[] = [];
  const problems: Problem[] = [];
  const read = (key: FileKey, path: string): void => {
    try {
      texts.push({ key, path, text: readFileSync(join(folder, path), 'utf8') });
    } catch {
      problems.push({
        file: path,
        line: 1,
        field: '',
        message: `cannot be read; is ${folder} the data folder?`,
      });
    }
  };
  for (const [key, { path }] of Object.entries(files)) read(key as FileKey, path);
  let names: string[] = [];
  try {
    names = readdirSync(join(folder, regionsFolder)).filter((name) => name.endsWith('.yaml'));
  } catch {
    problems.push({ file: `${regionsFolder}/`, line: 1, field: '', message: 'the folder cannot be read' });
  }
  for (const name of names.sort()) read('regions', `${regionsFolder}/${name}`);
  return { texts, problems };
}

export const regionIdOf = (path: string): string => basename(path, '.yaml');

/** Raised when the shapes change, so that records checked by older code are not taken for checked. */
const cacheVersion = 2;

function cacheFile(folder: string, texts: readonly Text[]): string {
  const hash = createHash('sha256').update(String(cacheVersion));
  for (const { path, text } of texts) hash.update(path).update('\0').update(text).update('\0');
  return join(folder, `catalog-${hash.digest('hex').slice(0, 16)}.json`);
}

/**
 * Parsing a megabyte of YAML takes most of the start-up time, so checked records are kept as JSON under a name made from
 * the very texts they come from: other texts, other name.
 */
export function readCache(folder: string, texts: readonly Text[]): Records | undefined {
  try {
    return JSON.parse(readFileSync(cacheFile(folder, texts), 'utf8')) as Records;
  } catch {
    return undefined;
  }
}

/** Keeps the records for the next start; a folder that cannot be written only costs time. */
export function writeCache(folder: string, texts: readonly Text[], records: Records): void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = cacheFile(folder, texts);
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(records));
    renameSync(`${file}.${process.pid}`, file);
    for (const name of readdirSync(folder))
      if (/^catalog-[0-9a-f]{16}\.json$/.test(name) && name !== basename(file)) rmSync(join(folder, name));
  } catch {
    // Not being able to cache is no reason not to start.
  }
}
