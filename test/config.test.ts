import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, type Environment, parseConfig, readEnvironment } from '../src/config.ts';

function problemsOf(environment: Environment): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(parseConfig({})).toEqual({
      botToken: undefined,
      telegramApiRoot: 'https://api.telegram.org',
      redisUrl: undefined,
      stateDir: 'var',
      dataDir: 'data',
      defaultLocale: 'en',
      adminIds: [],
      webhook: undefined,
      host: '127.0.0.1',
      port: 8080,
      logLevel: 'info',
      logQuestions: false,
    });
  });

  it('takes empty and blank values for none', () => {
    const names = [
      'BOT_TOKEN',
      'REDIS_URL',
      'ADMIN_IDS',
      'WEBHOOK_URL',
      'WEBHOOK_SECRET',
      'PORT',
      'LOG_LEVEL',
    ];
    expect(parseConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(parseConfig({}));
    expect(parseConfig(Object.fromEntries(names.map((name) => [name, '  '])))).toEqual(parseConfig({}));
  });

  it('reads everything that is given', () => {
    const config = parseConfig({
      BOT_TOKEN: ' 123456:AAe_f-9 ',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      REDIS_URL: 'rediss://user:pass@redis.example:6380/2',
      STATE_DIR: '/state',
      DATA_DIR: '/facts',
      DEFAULT_LOCALE: 'ru',
      ADMIN_IDS: '1, 5000000000 ,3,',
      WEBHOOK_URL: 'https://bot.example/telegram/updates',
      WEBHOOK_SECRET: 'a_B-9',
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'debug',
      LOG_QUESTIONS: 'on',
      HOME: '/not/ours',
    });
    expect(config).toEqual({
      botToken: '123456:AAe_f-9',
      telegramApiRoot: 'http://127.0.0.1:8081',
      redisUrl: 'rediss://user:pass@redis.example:6380/2',
      stateDir: '/state',
      dataDir: '/facts',
      defaultLocale: 'ru',
      adminIds: [1, 5_000_000_000, 3],
      webhook: {
        url: 'https://bot.example/telegram/updates',
        path: '/telegram/updates',
        secret: 'a_B-9',
      },
      host: '0.0.0.0',
      port: 0,
      logLevel: 'debug',
      logQuestions: true,
    });
  });

  it.each([
    ['BOT_TOKEN', 'HUSH'],
    ['BOT_TOKEN', '1:HU SH'],
    ['TELEGRAM_API_ROOT', 'ftp://HUSH'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['REDIS_URL', 'http://HUSH'],
    ['REDIS_URL', 'localhost:6379'],
    ['DEFAULT_LOCALE', 'HUSH'],
    ['ADMIN_IDS', '1,HUSH'],
    ['ADMIN_IDS', '-100'],
    ['ADMIN_IDS', '1;2'],
    ['WEBHOOK_SECRET', 'HUSH!'],
    ['WEBHOOK_SECRET', 'HUSH'.repeat(70)],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['PORT', '0x50'],
    ['LOG_LEVEL', 'HUSH'],
    ['LOG_QUESTIONS', 'HUSH'],
  ])('names %s, and does not repeat %s', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} .*\\.$`));
    expect(problems[0]).not.toContain('HUSH');
  });

  it.each(['http://bot.example/x', 'bot.example', 'https://bot.example/healthz'])(
    'does not take updates at %s',
    (url) => {
      const problems = problemsOf({ WEBHOOK_URL: url, WEBHOOK_SECRET: 'abc' });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^WEBHOOK_URL /);
    },
  );

  it('names every problem in one message, the missing secret among them', () => {
    const broken = { BOT_TOKEN: 'x', PORT: 'x', LOG_LEVEL: 'x', WEBHOOK_URL: 'https://bot.example/' };
    const problems = problemsOf(broken);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'BOT_TOKEN',
      'PORT',
      'LOG_LEVEL',
      'WEBHOOK_SECRET',
    ]);
    expect(() => parseConfig(broken)).toThrow(
      /^The configuration cannot be used:\n- BOT_TOKEN .*\n- PORT .*\n- LOG_LEVEL .*\n- WEBHOOK_SECRET .*$/,
    );
  });

  it('reads .env.example, which lists every variable and gives the defaults', () => {
    const example = readEnvironment({}, '.env.example');
    expect(parseConfig(example)).toEqual(parseConfig({}));
    const variables = readFileSync('src/config.ts', 'utf8').match(/^ {2}[A-Z_]+(?=: z)/gm) ?? [];
    expect(variables.length).toBeGreaterThanOrEqual(13);
    expect(Object.keys(example).sort()).toEqual(variables.map((name) => name.trim()).sort());
  });
});

describe('the .env file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'accord-env-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('adds to the environment, which wins, even with an empty value', () => {
    const file = join(folder, '.env');
    writeFileSync(file, '# a comment\nBOT_TOKEN=1:fromFile\nHOST="0.0.0.0"\nPORT=81\n');
    const environment = { BOT_TOKEN: '', PORT: '82' };
    expect(readEnvironment(environment, file)).toEqual({ BOT_TOKEN: '', HOST: '0.0.0.0', PORT: '82' });
    expect(environment).toEqual({ BOT_TOKEN: '', PORT: '82' });
  });

  it('may be missing', () => {
    expect(readEnvironment({ PORT: '82' }, join(folder, '.env'))).toEqual({ PORT: '82' });
  });

  it('is a problem when it is there and cannot be read', () => {
    expect(() => readEnvironment({}, folder)).toThrow(ConfigError);
  });
});
