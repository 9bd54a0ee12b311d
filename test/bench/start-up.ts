// How long a fresh process needs until it can answer, with and without the cache of checked records.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const measured = z.object({ load: z.number(), engine: z.number(), total: z.number(), rss: z.number() });
/** Milliseconds, and bytes of resident memory. */
export type StartUp = z.infer<typeof measured>;

const runs = 3;
const script = join(import.meta.dirname, 'ready.ts');

function once(...folders: readonly string[]): StartUp {
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, ...folders], {
    encoding: 'utf8',
  });
  return measured.parse(JSON.parse(output));
}

function median(times: readonly StartUp[]): StartUp {
  const [, middle] = [...times].sort((a, b) => a.total - b.total);
  return middle ?? { load: 0, engine: 0, total: 0, rss: 0 };
}

export function startUps(data: string): { cold: StartUp; cached: StartUp } {
  const cache = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const cold = median(Array.from({ length: runs }, () => once(data)));
    once(data, cache);
    return { cold, cached: median(Array.from({ length: runs }, () => once(data, cache))) };
  } finally {
    rmSync(cache, { recursive: true });
  }
}
