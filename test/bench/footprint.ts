// What an installation takes: data, and the packages that are needed to run.

import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockFile = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });

/** Bytes of the files in a folder and below; packages within packages are counted where they are listed themselves. */
export function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') bytes += sizeOf(path);
    else if (entry.isFile()) bytes += lstatSync(path).size;
  }
  return bytes;
}

/** The packages that `npm ci --omit=dev` would install on this machine. */
export function productionPackages(root: string): { count: number; bytes: number } {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const folders = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path]) => join(root, path))
    // Those for other systems are listed, but not installed.
    .filter((folder) => existsSync(folder));
  return { count: folders.length, bytes: folders.reduce((sum, folder) => sum + sizeOf(folder), 0) };
}
