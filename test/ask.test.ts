import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArguments } from '../src/ask/arguments.ts';

const root = join(import.meta.dirname, '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Run = { out: string; err: string; code: number | null };

/** `npm run ask --` in a process of its own, with no .env of whoever runs the tests. */
function ask(words: readonly string[], input = '', environment: Record<string, string> = {}): Promise<Run> {
  const env = {
    PATH: process.env.PATH,
    STATE_DIR: join(folder, 'state'),
    DATA_DIR: join(root, 'data'),
    ...environment,
  };
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'src/ask.ts'), ...words], {
    cwd: folder,
    env,
  });
  const run: Run = { out: '', err: '', code: null };
  child.stdout.on('data', (data: Buffer) => {
    run.out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    run.err += data.toString();
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ ...run, code })));
}

describe('the arguments', () => {
  test('words make one question, with or without quotes', () => {
    expect(parseArguments(['trade', 'with', 'Omsk'])).toMatchObject({
      mode: 'text',
      question: 'trade with Omsk',
    });
    expect(parseArguments(['--locale', 'ru', '2022?', '--json'])).toEqual({
      mode: 'json',
      question: '2022?',
      locale: 'ru',
    });
    expect(parseArguments(['--jsonl'])).toEqual({ mode: 'lines' });
  });

  test('what nobody knows is named', () => {
    expect(parseArguments([])).toEqual({ wrong: undefined });
    expect(parseArguments(['--locale', 'fr', 'x'])).toEqual({ wrong: '--locale fr' });
    expect(parseArguments(['--locale'])).toEqual({ wrong: '--locale' });
    expect(parseArguments(['--fast', 'x'])).toEqual({ wrong: '--fast' });
  });
});

describe('npm run ask', { timeout: 60_000 }, () => {
  test('answers a person with the text and the addresses of the sources', async () => {
    const { out, err, code } = await ask(['Kuzbass turnover 2024']);
    expect(err).toBe('');
    expect(out.replaceAll('\u00a0', ' ')).toMatch(
      /^Trade turnover .* in 2024: \$225 million\.\nSource: .*\n\n[\s\S]*Sources:\nhttps:\/\/\S+\n/,
    );
    expect(code).toBe(0);
  });

  test('answers in the language of the question, else in the one asked for', async () => {
    const { out } = await ask(['--locale', 'ru', '--json', '🤔']);
    expect(JSON.parse(out)).toMatchObject({ locale: 'ru', facts: [], sources: [] });
  });

  test('without a question says how to ask, in the language set', async () => {
    const english = await ask([]);
    expect(english).toMatchObject({ out: '', code: 1 });
    expect(english.err).toContain('--jsonl < questions.jsonl');
    const russian = await ask([], '', { DEFAULT_LOCALE: 'ru' });
    expect(russian.err).toContain('Как спросить');
  });

  test('answers lines in their order, each after its earlier questions, and survives broken ones', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'Tomsk Oblast turnover in 2022' }),
      'broken',
      JSON.stringify({
        id: 7,
        text: 'а в 2024?',
        locale: 'ru',
        after: ['Товарооборот с Кузбассом в 2022 году', 'спасибо'],
      }),
      '',
      JSON.stringify({ id: 8, text: 5 }),
      JSON.stringify({ id: 9, text: 'x', locale: 'fr' }),
      JSON.stringify({ id: 10, text: 'x', after: 'y' }),
      '[]',
      JSON.stringify({ id: 11, text: '' }),
    ];
    const { out, err, code } = await ask(['--jsonl'], `${lines.join('\r\n')}\n`);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const replies = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ id }) => id)).toEqual(['a', null, 7, 8, 9, 10, null, 11]);
    expect(Object.keys(replies[0])).toEqual(['id', 'kind', 'locale', 'text', 'facts', 'sources']);
    expect(replies[0]).toMatchObject({ kind: 'figures', locale: 'en', facts: ['tom-trade-2022'] });
    expect(replies[0].sources).toEqual([expect.stringMatching(/^https:/)]);
    expect(replies[2]).toMatchObject({ kind: 'figures', locale: 'ru' });
    expect(replies[2].text).toMatch(/Кемеровской.*2024.*225/);
    for (const at of [1, 3, 4, 5, 6]) expect(Object.keys(replies[at])).toEqual(['id', 'error']);
    expect(replies[7]).toMatchObject({ kind: 'notUnderstood' });
  });

  test('reads the data of DATA_DIR, and says what is wrong with it', async () => {
    const data = join(folder, 'data');
    cpSync(join(root, 'data'), data, { recursive: true });
    writeFileSync(join(data, 'goods.yaml'), '- id: 5\n');
    const { out, err, code } = await ask(['hi'], '', { DATA_DIR: data });
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toContain('goods.yaml:1');
  });

  test('a wrong setting stops it with one message', async () => {
    const { err, code } = await ask(['hi'], '', { DEFAULT_LOCALE: 'fr' });
    expect(err).toContain('DEFAULT_LOCALE');
    expect(code).toBe(1);
  });
});
