// Small pictures from the bot's list to the server's door, and back to the drawing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createThumbnails } from '../../src/main/thumbnails.ts';
import { pngOf } from '../../src/pictures/png.ts';
import { thumbnailKinds, thumbnailSvg } from '../../src/pictures/thumbnail.ts';
import { startTelegram } from '../support/telegram.ts';
import { environmentFor, startProcess } from './process.ts';

describe('the small pictures', () => {
  const { urlOf, png } = createThumbnails('https://user:word@bot.example:8443/telegram/updates?secret=1');
  const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1, -'.png'.length);

  test.each(thumbnailKinds)('%s is found under the address that the bot gives', async (kind) => {
    const url = urlOf(kind);
    expect(url).toMatch(/^https:\/\/bot\.example:8443\/thumbnails\/[a-z]+-[0-9a-f]{8}\.png$/);
    const found = await png(nameOf(url));
    expect(Buffer.compare(found ?? Buffer.of(), await pngOf(thumbnailSvg(kind)))).toBe(0);
  });

  test('each is drawn once', async () => {
    const name = nameOf(urlOf('region'));
    const [one, other] = await Promise.all([png(name), png(name)]);
    expect(one).toBeDefined();
    expect(other).toBe(one);
    expect(await png(name)).toBe(one);
  });

  test('any other name is none', async () => {
    const old = nameOf(urlOf('region')).replace(/.{8}$/, '00000000');
    for (const name of ['', 'region', old, '__proto__', 'constructor', '../thumbnails'])
      expect(await png(name), name).toBeUndefined();
  });
});

test('a bot with a webhook shows them in its list, and gives them out', { timeout: 40_000 }, async () => {
  const telegram = await startTelegram({ timeoutMs: 10_000 });
  const folder = mkdtempSync(join(tmpdir(), 'accord-main-'));
  const secret = 'a-secret-of-the-webhook';
  const environment = { WEBHOOK_URL: 'https://bot.example/telegram', WEBHOOK_SECRET: secret };
  const running = startProcess(
    { ...environmentFor(telegram, join(folder, 'state')), ...environment },
    folder,
  );
  try {
    const { port } = await running.logged('the http server listens');
    await running.logged('webhook set');
    const server = `http://127.0.0.1:${port}`;
    // Brought by hand: the local Telegram does not reach an address of the wide world.
    const from = { id: 4711, is_bot: false, first_name: 'Anna', language_code: 'en' };
    const inline_query = { id: '1', from, query: 'trade with Tomsk Oblast in 2022', offset: '' };
    await fetch(`${server}/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify({ update_id: 1, inline_query }),
    });
    const sent = JSON.stringify(telegram.calls('answerInlineQuery')[0]?.params);
    const [, path] = /"thumbnail_url":"https:\/\/bot\.example(\/[^"]+)"/.exec(sent) ?? [];
    expect(path).toMatch(/^\/thumbnails\/figures-/);
    const response = await fetch(`${server}${path}`);
    expect(response.headers.get('Content-Type')).toBe('image/png');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Buffer.compare(bytes, await pngOf(thumbnailSvg('figures')))).toBe(0);
  } finally {
    running.child.kill('SIGKILL');
    await running.exit;
    await telegram.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
