// The picture itself, drawn by resvg with the fonts that are shipped.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { FontError, load, pngOf } from '../../src/pictures/png.ts';
import { type Weight, widthOf } from '../../src/pictures/widths.ts';
import { pictureSize } from '../../src/playground/picture.ts';

const require = createRequire(import.meta.url);
const fonts = ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/pt-sans/${file}`),
);
const font = { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'PT Sans' };
const svg = (text: string, weight = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="120"><rect width="2000" height="120" fill="#fff"/><text x="10" y="80" font-family="PT Sans" font-size="50" font-weight="${weight}">${text}</text></svg>`;

/** How many pixels are not white. */
function inked(text: string, weight?: number): number {
  const { pixels } = new Resvg(svg(text, weight), { font }).render();
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) count++;
  return count;
}

describe('a picture', () => {
  test('is a PNG of the size of the drawing', async () => {
    expect(pictureSize(await pngOf(svg('Omsk')))).toEqual({ width: 2000, height: 120 });
  });

  test.each(['Omsk', 'Омск', 'Ёж щуку', '«—» 12 345,6'])(
    'shows %s, in both weights, and no two texts alike',
    async (text) => {
      expect(inked('')).toBe(0);
      expect(inked(text)).toBeGreaterThan(500);
      expect(inked(text, 700)).toBeGreaterThan(inked(text) * 1.15);
      const [one, other, blank] = await Promise.all([text, `${text}!`, ''].map((each) => pngOf(svg(each))));
      expect(Buffer.compare(one ?? Buffer.of(), other ?? Buffer.of())).not.toBe(0);
      expect(Buffer.compare(one ?? Buffer.of(), blank ?? Buffer.of())).not.toBe(0);
    },
  );

  test('is not drawn without its letters: fonts that are missing, or are none, are an error', async () => {
    await expect(load(['/nowhere/PTSans.ttf'])).rejects.toThrow(FontError);
    await expect(load([join(import.meta.dirname, '../../package.json')])).rejects.toThrow(FontError);
    await expect(load(fonts.slice(0, 0))).rejects.toThrow(FontError);
    await expect(load(fonts)).resolves.toBeTypeOf('function');
  });

  test.each<[Weight, number]>([
    ['regular', 400],
    ['bold', 700],
  ])('the table of widths is that of the font: %s', (weight, number) => {
    const texts = [
      'Trade turnover between Belarus and Irkutsk Oblast',
      'Товарооборот Беларуси с Кемеровской областью (Кузбассом)',
      'январь — сентябрь 2018 года; 4 malorita.brest-region.gov.by',
      'ЩУКА ЖЁЛТАЯ ЪЫЭЮЯ фхцчшщъыьэюя ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      '«почти 1 500» или более 1,400 – № 7 @accord_bot & Co. 100% …',
    ];
    for (const text of texts) {
      const box = new Resvg(svg(text.replace('&', '&amp;'), number).replace(/<rect[^>]*>/, ''), {
        font,
      }).getBBox();
      expect(Math.abs(widthOf(text, 50, weight) / (box?.width ?? 1) - 1), text).toBeLessThan(0.03);
    }
  });

  test('costs nothing until the first one is made', () => {
    const script = `
      await import('./src/pictures/svg.ts'); await import('./src/bot/picturing.ts');
      const { pngOf } = await import('./src/pictures/png.ts');
      const loaded = () => process.report.getReport().sharedObjects.some((file) => file.includes('resvg'));
      const before = loaded();
      await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
      process.stdout.write(JSON.stringify([before, loaded()]));`;
    const root = join(import.meta.dirname, '../..');
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: root,
    });
    expect(JSON.parse(out.toString())).toEqual([false, true]);
  });
});
