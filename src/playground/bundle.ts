// The page as browsers take it: its TypeScript and its styles, bundled in memory when the playground starts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';

export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** `folder`: where the sources of the page are. Rejects if they do not compile. */
export async function bundlePage(folder: string): Promise<PageAssets> {
  const [built, style] = await Promise.all([
    build({
      entryPoints: [join(folder, 'main.tsx')],
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    }),
    readFile(join(folder, 'page.css'), 'utf8'),
  ]);
  // esbuild leaves a process of its own running, for a next time that never comes here.
  await stop();
  return { script: built.outputFiles[0]?.text ?? '', style };
}
