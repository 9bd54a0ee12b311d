import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

type Rule = {
  /** A room: every file whose path below src starts so. */
  room: string;
  /** Paths below src, or packages, that its files may import; its own files always. */
  may: readonly string[];
  because: string;
};

// The first rule that fits a file holds for it.
const rules: readonly Rule[] = [
  {
    room: 'catalog/read.ts',
    may: ['node:fs', 'node:path', 'node:crypto'],
    because: 'one file reads data/ from disk, so that all else can be tried on records in memory',
  },
  {
    room: 'catalog/check-cli.ts',
    may: ['node:fs', 'node:path'],
    because: 'a command writes files and talks to a terminal',
  },
  {
    room: 'catalog/releases.ts',
    may: ['zod', 'node:crypto'],
    because: 'two states of the data are told apart by hashes',
  },
  {
    room: 'catalog/',
    may: ['zod', 'yaml', 'js-yaml'],
    because: 'what we know must not depend on how it is asked or shown',
  },
  {
    room: 'engine/spelling.ts',
    may: ['fuse.js'],
    because: 'Fuse.js is met in one place, so that it can be tuned and replaced there',
  },
  {
    room: 'engine/',
    may: ['catalog/', 'snowball-stemmers', 'convert-layout/ru.js'],
    because: 'the engine is a pure function: no Telegram, no store, no words of its own, no clock',
  },
  { room: 'i18n/read.ts', may: ['node:fs', 'node:path'], because: 'one file reads locales/ from disk' },
  {
    room: 'i18n/',
    may: ['@fluent/bundle'],
    because: 'words are chosen by locale, key and variables alone, so that any surface can use them',
  },
  {
    room: 'stores/',
    may: ['zod', 'log.ts', 'ioredis', 'libsql', 'node:fs', 'node:path', 'node:crypto'],
    because: 'what is kept knows nothing of questions and chats',
  },
  {
    room: 'reminders/alarm-bullmq.ts',
    may: ['bullmq', 'log.ts'],
    because: 'the queue is met in one place; it is a clock with ids, and could be another one',
  },
  {
    room: 'reminders/when/',
    may: ['reminders/', 'i18n/'],
    because: 'a sentence is read with the moment and the zone that are handed in, and nothing else',
  },
  {
    room: 'reminders/',
    may: [
      'zod',
      'catalog/',
      'i18n/',
      'stores/ports.ts',
      'stores/errors.ts',
      'log.ts',
      'rrule-temporal',
      'temporal-polyfill',
      '@photostructure/tz-lookup',
      'node:timers/promises',
      'node:crypto',
    ],
    because: 'when and whether is decided here; what is sent, and by whom, is handed in',
  },
  {
    room: 'pictures/png.ts',
    may: ['@resvg/resvg-js', 'node:fs/promises', 'node:module'],
    because: 'resvg and its fonts are met in one place, and loaded with the first picture',
  },
  {
    room: 'pictures/',
    may: ['catalog/'],
    because: 'a picture is drawn from facts and words that are handed in; it knows no chat and no language',
  },
  {
    room: 'bot/render/',
    may: [
      'catalog/',
      'engine/',
      'i18n/',
      'pictures/',
      '@grammyjs/parse-mode',
      '@grammyjs/types',
      'grammy/types',
    ],
    because: 'an answer is rendered alike for a chat, a reminder, the command line and a test',
  },
  {
    room: 'bot/features/',
    may: [
      'bot/',
      'catalog/',
      'engine/',
      'i18n/',
      'reminders/',
      'stores/ports.ts',
      'stores/errors.ts',
      'log.ts',
      'grammy',
      '@grammyjs/parse-mode',
      '@grammyjs/types',
      'zod',
    ],
    because: 'a feature talks to the world through the dependencies it is handed',
  },
  {
    room: 'bot/',
    may: [
      'catalog/',
      'engine/',
      'i18n/',
      'pictures/',
      'reminders/',
      'stores/',
      'log.ts',
      'server/metrics.ts',
      'grammy',
      '@grammyjs/',
      'zod',
      'node:timers/promises',
    ],
    because: 'the bot is handed its stores and its engine; it opens nothing by itself',
  },
  {
    room: 'server/',
    may: ['log.ts', 'hono', '@hono/node-server', 'prom-client', 'node:crypto', 'node:http', 'node:net'],
    because: 'the HTTP side is handed the health it reports and the webhook it serves',
  },
  {
    room: 'playground/page/',
    may: ['playground/wire.ts', 'preact', '@grammyjs/types'],
    because: 'it runs in a browser, and meets the rest only over HTTP',
  },
  { room: 'playground/bundle.ts', may: ['node:', 'esbuild'], because: 'the page is bundled in one place' },
  {
    room: 'playground/',
    may: ['node:', 'hono', '@hono/node-server', '@grammyjs/types'],
    because: 'it plays Telegram and must know nothing of us, or it would prove nothing',
  },
  { room: 'config.ts', may: ['zod', 'node:'], because: 'configuration is read before anything else exists' },
  {
    room: 'log.ts',
    may: ['pino', 'node:', 'config.ts'],
    because: 'everybody logs, so the log depends on little',
  },
  {
    room: 'ask',
    may: ['catalog/', 'engine/', 'i18n/', 'bot/render/', 'config.ts', 'node:'],
    because: 'the command line is one more surface of the engine',
  },
  { room: 'main', may: [''], because: 'the composition root is the only place that knows every part' },
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ];
  return found.map(([, name = '']) =>
    name.startsWith('.') ? relative(src, resolve(file, '..', name)) : name,
  );
}

const files = filesBelow(src);
const ruleOf = (file: string): Rule | undefined =>
  rules.find(({ room }) => relative(src, file).startsWith(room));

describe('who may import whom', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  for (const rule of rules)
    test(`${rule.room}: ${rule.because}`, () => {
      const wrong = files
        .filter((file) => ruleOf(file) === rule)
        .flatMap((file) =>
          importsOf(file)
            .filter((name) => !name.startsWith(rule.room.replace(/[^/]*\.ts$/, '') || '\0'))
            .filter((name) => !rule.may.some((allowed) => name.startsWith(allowed)))
            .map((name) => `${relative(src, file)} imports ${name}`),
        );
      expect(wrong).toEqual([]);
    });

  test('every file belongs to a room', () => {
    expect(files.filter((file) => !ruleOf(file)).map((file) => relative(src, file))).toEqual([]);
  });

  test('a package that must stay in one place is imported by one file', () => {
    for (const name of [
      'fuse.js',
      'ioredis',
      'libsql',
      'snowball-stemmers',
      'convert-layout/ru.js',
      'pino',
      'bullmq',
      'rrule-temporal',
      'temporal-polyfill',
      '@photostructure/tz-lookup',
      '@resvg/resvg-js',
    ]) {
      const importers = files
        .filter((file) => importsOf(file).includes(name))
        .map((file) => relative(src, file));
      expect(importers, name).toHaveLength(1);
    }
  });

  test('one feature does not lean on another', () => {
    const wrong = files
      .filter((file) => relative(src, file).startsWith('bot/features/'))
      .flatMap((file) => importsOf(file).filter((name) => name.startsWith('bot/features/')));
    expect(wrong).toEqual([]);
  });

  test('the environment is read in the composition roots only', () => {
    const readers = files
      .filter((file) => /process\.env/.test(readFileSync(file, 'utf8').replaceAll(/^\s*(\/\/|\*).*$/gm, '')))
      .map((file) => relative(src, file))
      .filter((name) => !/^(main|ask)/.test(name));
    expect(readers).toEqual([]);
  });
});
