// The routes of the page without a browser: who gets through, what comes back.
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPageWords } from '../../src/main/page-words.ts';
import { type MovableClock, movableClock } from '../../src/playground/clock.ts';
import type { Act, Behind } from '../../src/playground/wire.ts';
import { translate } from '../real/translate.ts';
import { resultOf } from '../support/api.ts';
import { handClock } from '../support/clock.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let clock: MovableClock;
let anna: TestUser;

beforeEach(async () => {
  clock = movableClock(handClock('2026-11-25T09:00:00Z').now);
  telegram = await startTelegram({
    now: clock.now,
    page: {
      assets: { script: 'let script;', style: 'p {}' },
      words: readPageWords(translate),
      clock,
      explain: (question, earlier, locale) => [{ title: locale, rows: [[question, ...earlier]] }],
    },
  });
  anna = telegram.user('Anna', { language: 'ru' });
});
afterEach(() => telegram.close());

/** Raw, since fetch lets nobody choose the host. */
function call(
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<{ status: number; text: string; headers: object }> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const outgoing = request(`${telegram.apiRoot}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const act = (what: Act) => call('/act', JSON_TYPE, JSON.stringify(what));
const behind = async (query = ''): Promise<Behind> =>
  JSON.parse((await call(`/behind/${anna.id}${query}`)).text) as Behind;

describe('who gets through', () => {
  test('the page may load from here only, and is framed by nobody', async () => {
    const { status, headers, text } = await call('/');
    expect(status).toBe(200);
    const policy = String(Reflect.get(headers, 'content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect((await call('/page.js')).text).toBe('let script;');
    expect((await call('/page.css')).text).toBe('p {}');
  });

  test('another name for this machine, another site, a form: nobody but the page', async () => {
    const host = 'evil.example:80';
    for (const path of ['/', '/events', `/behind/${anna.id}`, '/photo/1'])
      expect([path, (await call(path, { host })).status]).toEqual([path, 403]);
    const said = JSON.stringify({ do: 'say', user: anna.id, room: anna.id, text: 'hello' });
    expect((await call('/act', { ...JSON_TYPE, host }, said)).status).toBe(403);
    expect((await call('/act', { ...JSON_TYPE, origin: 'https://evil.example' }, said)).status).toBe(403);
    expect((await call('/act', { 'content-type': 'text/plain' }, said)).status).toBe(403);
    expect(telegram.sees(anna)).toEqual([]);
    expect((await call('/act', { ...JSON_TYPE, origin: telegram.apiRoot }, said)).status).toBe(200);
    expect(telegram.sees(anna).map(({ text }) => text)).toEqual(['hello']);
  });

  test('what no client would do is refused with the reason', async () => {
    const { status, text } = await act({ do: 'say', user: anna.id, room: anna.id, text: ' ' });
    expect([status, text]).toEqual([400, expect.stringContaining('empty message')]);
    expect((await call('/act', JSON_TYPE, 'no json')).status).toBe(400);
    expect((await call('/act', JSON_TYPE, '{"do":"rule the world"}')).status).toBe(400);
    expect((await act({ do: 'move', milliseconds: -1 })).status).toBe(400);
  });
});

test('the clock moves for whoever asked to be told', async () => {
  let told = 0;
  const stop = clock.onMove(() => {
    told += 1;
  });
  const before = clock.now();
  await act({ do: 'move', milliseconds: 3_600_000 });
  expect([told, clock.now() - before]).toEqual([1, 3_600_000]);
  stop();
  await act({ do: 'move', milliseconds: 1 });
  expect(told).toBe(1);
});

test('behind an answer are the calls since the last act in its chat, and the question without command or mention', async () => {
  const say = (text: string) => act({ do: 'say', user: anna.id, room: anna.id, text });
  const send = (chat_id: number, text: string) => resultOf(telegram, 'sendMessage', { chat_id, text });
  expect(await behind()).toEqual({ calls: [], explained: [] });
  await say('/help');
  await send(anna.id, 'help');
  expect((await behind()).question).toBeUndefined();
  await say('first?');
  await say('/ask second?');
  await send(anna.id, 'an answer');
  const found = await behind('?locale=ru');
  expect(found.calls.map(({ method, params }) => [method, Reflect.get(params as object, 'text')])).toEqual([
    ['sendMessage', 'an answer'],
  ]);
  expect(found.explained).toEqual([{ title: 'ru', rows: [['second?', 'first?']] }]);

  const boris = telegram.user('Boris');
  await act({ do: 'say', user: boris.id, room: boris.id, text: 'hello' });
  await send(boris.id, 'to Boris');
  expect((await behind()).calls).toHaveLength(1);
  await act({ do: 'move', milliseconds: 1000 });
  expect((await behind()).calls).toEqual([]);
});

test('every word of the page is used by it', () => {
  const folder = join(import.meta.dirname, '../../src/playground/page');
  const source = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const words = Object.keys(readPageWords(translate).en);
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((word) => !source.includes(`'${word}'`))).toEqual([]);
});
