import { describe, expect, it } from 'vitest';
import { createLog, type Log, type LogSettings } from '../src/log.ts';

const TOKEN = '7654321:AAErealSecret_partOf-theToken0123456';
const OTHER_TOKEN = '1234567890:AAFanotherBotsToken_0123456789abcde';
const settings: LogSettings = {
  logLevel: 'info',
  logQuestions: false,
  botToken: TOKEN,
  redisUrl: 'redis://accord:p%40ss%2Fword-9@redis.example:6379',
  webhook: { url: 'https://bot.example/x', path: '/x', secret: 'hook-secret-1' },
};

function recorded(changes: Partial<LogSettings> = {}): {
  log: Log;
  text(): string;
  last(): Record<string, unknown>;
} {
  const lines: string[] = [];
  return {
    log: createLog({ ...settings, ...changes }, (line) => lines.push(line)),
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? '{}'),
  };
}

describe('the log', () => {
  it('writes JSON lines with data and a sentence', () => {
    const { log, last } = recorded();
    log.info({ port: 8080, via: ['polling'] }, 'listening');
    expect(last()).toMatchObject({ level: 30, port: 8080, via: ['polling'], msg: 'listening' });
    log.child({ update: 5 }).warn('odd');
    expect(last()).toMatchObject({ level: 40, update: 5, msg: 'odd' });
  });

  it('keeps to its level', () => {
    const { log, text } = recorded({ logLevel: 'error' });
    log.warn('no');
    log.error('yes');
    expect(text().trim().split('\n')).toHaveLength(1);
  });
});

describe('secrets', () => {
  const url = `https://api.telegram.org/bot${TOKEN}/getMe`;

  it('never get out of the message, stack or causes of an error', () => {
    const { log, text, last } = recorded();
    const error = new Error(`request to ${url} failed`, { cause: new Error(`connect ${url}`) });
    expect(error.stack).toContain(TOKEN);
    log.error({ err: error }, `could not call ${url}`);
    expect(text()).not.toContain(TOKEN);
    expect(text()).not.toContain('realSecret');
    expect(last()).toMatchObject({
      msg: 'could not call https://api.telegram.org/bot[hidden]/getMe',
      err: { type: 'Error', cause: { type: 'Error' } },
    });
  });

  it('never get out of nested data, keys, fields of a child or several errors at once', () => {
    const { log, text } = recorded();
    log.info({ a: { b: [{ [TOKEN]: url }] }, u: new URL(url) }, 'x');
    log.child({ url }).info('y');
    log.error({ err: new AggregateError([new Error(url)], url) }, 'z');
    log.info({ error: new Error(encodeURIComponent(TOKEN)) }, 'w');
    expect(text()).not.toMatch(/realSecret/);
    expect(
      text()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toHaveLength(4);
  });

  it('are hidden when they are those of another bot, or of a short made-up token in a URL', () => {
    const { log, text } = recorded({ botToken: undefined });
    log.info(`${OTHER_TOKEN} and http://127.0.0.1/bot123:ABC/getMe`);
    expect(text()).not.toMatch(/anotherBotsToken|123:ABC/);
  });

  it('are hidden when they are passwords of Redis, in a URL or alone, or the secret of the webhook', () => {
    const { log, text, last } = recorded();
    log.warn({ at: settings.redisUrl }, 'p@ss/word-9 or p%40ss%2Fword-9 or hook-secret-1');
    log.warn({ at: 'rediss://:x@redis.example/1' }, 'another one');
    expect(text()).not.toMatch(/word-9|hook-secret|:x@/);
    expect(last().at).toBe('rediss://:[hidden]@redis.example/1');
  });

  it('that are too short to be told from words do not destroy the line', () => {
    const { log, last } = recorded({ webhook: { url: '', path: '', secret: 'e' } });
    log.info('three trees');
    expect(last().msg).toBe('three trees');
  });

  it('may contain what a URL does not expect', () => {
    const { log, last } = recorded({ redisUrl: 'redis://:100%sure-of-it@redis.example' });
    log.info('100%sure-of-it');
    expect(last().msg).toBe('[hidden]');
  });
});

describe('what people write', () => {
  const update = {
    update_id: 5,
    message: { text: 'PRIVATE', caption: 'PRIVATE', chat: { id: 1 } },
    inline_query: { query: 'PRIVATE' },
  };

  it('is not logged, wherever it hides', () => {
    const { log, text, last } = recorded();
    log.info({ question: 'PRIVATE', update }, 'x');
    log.child({ question: 'PRIVATE' }).info('y');
    // As grammY's errors: the payload of the call, and the whole context under `ctx`.
    const call = Object.assign(new Error('failed'), {
      payload: { text: 'PRIVATE' },
      error_code: 400,
      method: 'm',
    });
    log.error({ err: Object.assign(new Error('outer'), { ctx: { update }, error: call }) }, 'z');
    expect(text()).not.toContain('PRIVATE');
    expect(last()).toMatchObject({ err: { message: 'outer', cause: { error_code: 400, method: 'm' } } });
  });

  it('is not logged through live objects either', () => {
    class Context {
      readonly update = update;
    }
    const { log, text, last } = recorded();
    log.info({ ctx: new Context() }, 'x');
    expect(text()).not.toContain('PRIVATE');
    expect(last().ctx).toBe('[Context]');
  });

  it('is logged when the operator turned it on', () => {
    const { log, last } = recorded({ logQuestions: true });
    log.info({ question: 'trade with Tomsk', update }, 'x');
    expect(last()).toMatchObject({ question: 'trade with Tomsk', update: { message: { text: 'PRIVATE' } } });
  });
});

describe('odd data', () => {
  it('does not break the log', () => {
    const { log, text, last } = recorded();
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    const bare = Object.create(Object.create(null));
    log.info({ loop, bare, big: 10n ** 20n, f: () => 1, none: null, at: new Date(0), map: new Map() }, 'x');
    expect(text().split('\n')).toHaveLength(2);
    expect(last()).toMatchObject({
      big: '100000000000000000000',
      bare: '[object]',
      none: null,
      at: '1970-01-01T00:00:00.000Z',
      map: '[Map]',
    });
  });
});
