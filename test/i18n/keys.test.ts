import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, messagesOf } from './messages.ts';

const src = join(import.meta.dirname, '../../src');
const sources = readdirSync(src, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(src.length + 1), text: readFileSync(path, 'utf8') }))
  // The rooms that speak to people.
  .filter(({ path }) => /^(bot|ask|i18n|main|reminders)\b/.test(path));

/** The first argument of a call that starts at `open`, or the second one of `translate`, without what is nested in it. */
function argumentAt(text: string, open: number, index: number): string {
  let [depth, at, seen] = [0, open, ''];
  for (let i = open; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (letter === ')' && depth === 0) break;
    if ('([{'.includes(letter)) depth++;
    if (depth === 0 && letter === ',') {
      if (index === 0) break;
      index--;
      at = i + 1;
      seen = '';
      continue;
    }
    if (depth === 0 && i >= at) seen += letter;
    if (')]}'.includes(letter)) depth--;
  }
  return seen;
}

/** What is quoted in a text, apart from what something is compared with. */
const quoted = (text: string): string[] =>
  [...text.replaceAll(/[!=]== '[^'\n]*'/g, '').matchAll(/'([^'\n]*)'/g)].map(([, key = '']) => key);

function keysCalled({ text }: { text: string }): string[] {
  const calls = [...text.matchAll(/(?<!std(?:out|err)\.)\b(say|write|translate)\(/g)];
  return calls.flatMap((call) =>
    quoted(argumentAt(text, call.index + call[0].length, call[1] === 'translate' ? 1 : 0)),
  );
}

const tables = /: (?:Partial<)?KeyOf<[^=]*> = \{([^}]*)\}/g;
const keysInTables = ({ text }: { text: string }): string[] =>
  [...text.matchAll(tables)].flatMap(([, body = '']) =>
    [...body.matchAll(/:\s*'([^']*)'/g)].map(([, key = '']) => key),
  );

const english = messagesOf('en');
const russian = messagesOf('ru');

describe('locales/', () => {
  test('the files parse without junk and name no key twice', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const { name, junk, twice, messages } of files) {
      expect(junk, name).toEqual([]);
      expect(twice, name).toEqual([]);
      expect(messages.size, name).toBeGreaterThan(10);
    }
    const all = files.filter(({ locale }) => locale === 'en').flatMap(({ messages }) => [...messages.keys()]);
    expect(all.length).toBe(new Set(all).size);
  });

  test('both languages have the same messages', () => {
    expect([...english.keys()].sort()).toEqual([...russian.keys()].sort());
  });

  test('both languages put in the same things; only what chooses a form may differ', () => {
    const grammar = new Set([
      'count',
      'form',
      'case',
      'kind',
      'region',
      'with',
      'from',
      'of',
      'after',
      'first',
    ]);
    const shown = (variables: ReadonlySet<string>): string[] =>
      [...variables].filter((name) => !grammar.has(name)).sort();
    for (const [key, { variables }] of english)
      expect([key, shown(variables)]).toEqual([key, shown(russian.get(key)?.variables ?? new Set())]);
  });

  test('every key that src names is there', () => {
    const used = sources.flatMap((source) =>
      [...keysCalled(source), ...keysInTables(source)].map((key) => ({ key, in: source.path })),
    );
    expect(used.length).toBeGreaterThan(150);
    expect(used.filter(({ key }) => !english.has(key))).toEqual([]);
  });

  test('every message is used by src, or by a message that is', () => {
    const named = new Set(sources.flatMap(({ text }) => quoted(text)));
    const referred = new Set([...english.values()].flatMap(({ references }) => [...references]));
    expect([...english.keys()].filter((key) => !named.has(key) && !referred.has(key))).toEqual([]);
  });

  test('keys are never glued together, so that the tests above see all of them', () => {
    const glued = sources.filter(({ text }) =>
      /(?<!std(?:out|err)\.)\b(?:say|write)\(`|\btranslate\([^,()]+, `/.test(text),
    );
    expect(glued.map(({ path }) => path)).toEqual([]);
  });

  test('no Latin in Russian answers and no Cyrillic in English ones', () => {
    const allowed = /ISO 3166-2/g;
    const answers = (locale: 'en' | 'ru') =>
      [...(files.find(({ name }) => name === `${locale}.ftl`)?.messages ?? [])].filter(
        ([key]) => !key.startsWith('ask-'),
      );
    expect(answers('ru').length).toBeGreaterThan(150);
    for (const [key, { texts }] of answers('ru'))
      expect([
        key,
        texts
          .join(' ')
          .replace(allowed, '')
          .match(/[a-z]+/i)?.[0],
      ]).toEqual([key, undefined]);
    for (const [key, { texts }] of answers('en'))
      expect([key, texts.join(' ').match(/\p{Script=Cyrillic}+/u)?.[0]]).toEqual([key, undefined]);
  });
});
