// The engine on the command line: what a chat would show, for people, scripts and tests.

import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type AskOptions, parseArguments } from './ask/arguments.ts';
import { type Ask, createAsk, forPeople } from './ask/asking.ts';
import { replyToLine } from './ask/lines.ts';
import { DataError, loadCatalog } from './catalog/load.ts';
import { describe } from './catalog/problem.ts';
import { type Config, ConfigError, parseConfig, readEnvironment } from './config.ts';
import { createEngine } from './engine/engine.ts';
import { readTranslator } from './i18n/read.ts';
import type { Say, Translate } from './i18n/translate.ts';

const localesFolder = join(import.meta.dirname, '../locales');
const print = (text: string): unknown => process.stdout.write(`${text}\n`);
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

async function answerLines(ask: Ask, say: Say): Promise<void> {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (text.trim()) print(JSON.stringify(replyToLine(ask, text, say)));
}

async function answer(options: AskOptions, config: Config, translate: Translate): Promise<void> {
  const catalog = loadCatalog(config.dataDir, config.stateDir);
  const ask = createAsk({ catalog, engine: createEngine(catalog), translate, locale: config.defaultLocale });
  const say: Say = (key, variables) => translate(config.defaultLocale, key, variables);
  if (options.mode === 'lines') return answerLines(ask, say);
  const reply = ask({ text: options.question, locale: options.locale });
  print(options.mode === 'json' ? JSON.stringify(reply) : forPeople(reply, translate));
}

try {
  const config = parseConfig(readEnvironment(process.env));
  const translate = readTranslator(localesFolder);
  const parsed = parseArguments(process.argv.slice(2));
  if ('wrong' in parsed) {
    const { wrong } = parsed;
    if (wrong !== undefined)
      complain(translate(config.defaultLocale, 'ask-unknown-option', { option: wrong }));
    complain(translate(config.defaultLocale, 'ask-usage'));
  } else await answer(parsed, config, translate);
} catch (error) {
  if (error instanceof DataError) complain(error.problems.map(describe).join('\n'));
  else if (error instanceof ConfigError) complain(error.message);
  else throw error;
}
