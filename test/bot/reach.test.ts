import { setTimeout as pause } from 'node:timers/promises';
import { Api, type ApiClientOptions, GrammyError, HttpError, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createReach, type Persistence } from '../../src/bot/reach.ts';
import { onePixel } from '../support/picture.ts';
import { startTelegram, type TestTelegram } from '../support/telegram.ts';
import type { TestUser } from '../support/user.ts';

let telegram: TestTelegram;
let anna: TestUser;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.user('Anna');
  await telegram.local.stage.say({ user: anna.id, room: anna.id, content: { text: 'hello' } });
});
afterEach(() => telegram.close());

const apiWith = (persistence: Partial<Persistence> = {}): Api => {
  const fetch = createReach({ firstPauseMs: 5, ...persistence }) as unknown as NonNullable<
    ApiClientOptions['fetch']
  >;
  return new Api(telegram.token, { apiRoot: telegram.apiRoot, fetch });
};

describe('the way to Telegram', () => {
  test('an uploaded file is sent whole at every attempt', async () => {
    telegram.failures.serverError({ method: 'sendPhoto', times: 2 });
    const sent = await apiWith().sendPhoto(anna.id, new InputFile(onePixel, 'figure.png'));
    expect(telegram.calls('sendPhoto')).toHaveLength(3);
    expect(telegram.local.file(sent.photo.at(-1)?.file_id ?? '')).toEqual(onePixel);
  });

  test('gives up after as many attempts as it may make', async () => {
    telegram.failures.serverError({ method: 'sendMessage', times: 9 });
    await expect(apiWith({ attempts: 3 }).sendMessage(anna.id, 'x')).rejects.toThrow(GrammyError);
    expect(telegram.calls('sendMessage')).toHaveLength(3);
    telegram.failures.clear();
  });

  test('a refusal is final', async () => {
    await expect(apiWith().sendMessage(anna.id, '')).rejects.toThrow(GrammyError);
    expect(telegram.calls('sendMessage')).toHaveLength(1);
  });

  test('an answer that takes too long counts as lost', async () => {
    telegram.failures.delay(500, { method: 'getMe' });
    const begun = performance.now();
    expect((await apiWith({ patienceMs: 60 }).getMe()).is_bot).toBe(true);
    expect(performance.now() - begun).toBeLessThan(450);
  });

  test('nobody there at all is an error that does not show the token', async () => {
    const nowhere = new Api(telegram.token, {
      apiRoot: 'http://127.0.0.1:9',
      fetch: createReach({ firstPauseMs: 1 }) as unknown as NonNullable<ApiClientOptions['fetch']>,
    });
    const error = await nowhere.getMe().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(String(error)).not.toContain(telegram.token);
  });

  test('a call that is given up is not repeated', async () => {
    telegram.failures.serverError({ method: 'getMe', times: 9 });
    const controller = new AbortController();
    const call = apiWith({ firstPauseMs: 10_000 }).getMe(controller.signal as never);
    await pause(50);
    controller.abort();
    await expect(call).rejects.toThrow();
    expect(telegram.calls('getMe')).toHaveLength(1);
    telegram.failures.clear();
  });

  test('polling is left to whoever polls', async () => {
    telegram.failures.serverError({ method: 'getUpdates' });
    await expect(apiWith().getUpdates()).rejects.toThrow(GrammyError);
  });
});
