// From SVG to PNG. resvg and the fonts are loaded with the first picture, not with the bot: most questions need none.
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The fonts are not there, or resvg cannot read them: it would draw a picture without a single letter. */
export class FontError extends Error {
  override readonly name = 'FontError';
}

/** @param svg with texts in PT Sans, regular or bold */
export type Draw = (svg: string) => Promise<Uint8Array>;

const require = createRequire(import.meta.url);
/** Throws where the package is not installed. */
const fontFiles = (): string[] =>
  ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf'].map((file) =>
    require.resolve(`@expo-google-fonts/pt-sans/${file}`),
  );

let loading: Promise<Draw> | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Draws on a thread of its own, one picture at a time: the threads there are also read files and resolve names. Only the
 * packing, some 20 ms, happens where everything else does.
 * @throws FontError
 */
export function pngOf(svg: string): Promise<Uint8Array> {
  loading ??= Promise.resolve().then(fontFiles).then(load);
  const draw = loading;
  const drawn = turn.then(async () => (await draw)(svg));
  turn = drawn.catch(() => {});
  return drawn;
}

/** Loads resvg with these fonts, and tries whether they have letters of both alphabets. */
export async function load(files: readonly string[]): Promise<Draw> {
  await Promise.all(
    files.map((file) =>
      access(file).catch((cause) => {
        throw new FontError(`the font ${file} is not there`, { cause });
      }),
    ),
  );
  const { renderAsync, Resvg } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'PT Sans' };
  for (const weight of [400, 700])
    for (const letter of ['W', 'Ж']) {
      const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="60" font-family="PT Sans" font-size="40" font-weight="${weight}">${letter}</text></svg>`;
      if (!new Resvg(probe, { font }).getBBox())
        throw new FontError(`the fonts cannot draw ${letter}: ${files.join(', ')}`);
    }
  return async (svg) => (await renderAsync(svg, { font })).asPng();
}
