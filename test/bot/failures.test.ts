// When Telegram fails: nobody gets two answers, nobody is left without one that could be had.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engine } from '../real/engine.ts';
import type { TestUser } from '../support/user.ts';
import { type Accord, startAccord } from './accord.ts';
import { en, ru } from './words.ts';

const question = 'trade with Tomsk Oblast in 2022';

let accord: Accord;
let anna: TestUser;

async function restart(options: Parameters<typeof startAccord>[0]) {
  await accord.close();
  accord = await startAccord(options);
  anna = accord.telegram.user('Anna', { language: 'en' });
}

beforeEach(async () => {
  accord = await startAccord();
  anna = accord.telegram.user('Anna', { language: 'en' });
});
afterEach(() => accord.close());

/** Waits for errors in the log and takes them out, since they were meant. */
async function errorsInLog(count: number): Promise<string[]> {
  const isError = (line: string): boolean => line.includes('"level":50');
  await vi.waitFor(() => expect(accord.log.filter(isError)).toHaveLength(count), {
    timeout: 2_000,
    interval: 10,
  });
  const errors = accord.log.filter(isError);
  accord.log.splice(0, accord.log.length, ...accord.log.filter((line) => !isError(line)));
  return errors;
}

describe('Telegram', () => {
  test('answers 500: the call is made again, and there is one answer', async () => {
    accord.telegram.failures.serverError({ method: 'sendMessage', times: 2 });
    const seen = await anna.says(question);
    expect(seen.messages).toHaveLength(1);
    expect(accord.telegram.calls('sendMessage')).toHaveLength(3);
    expect(accord.telegram.sees(anna)).toHaveLength(2);
  });

  test('answers 429: the bot waits as long as it is told', async () => {
    accord.telegram.failures.tooManyRequests(1, { method: 'sendMessage' });
    const begun = performance.now();
    expect((await anna.says(question)).messages).toHaveLength(1);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(1_000);
    expect(accord.telegram.sees(anna)).toHaveLength(2);
  });

  test('while one chat waits, another one is answered', async () => {
    const oleg = accord.telegram.user('Oleg', { language: 'en' });
    accord.telegram.failures.tooManyRequests(1, { method: 'sendMessage', chat: anna.id });
    const slow = anna.says(question);
    const begun = performance.now();
    await oleg.receives(() => {
      accord.telegram.local.stage.say({ user: oleg.id, room: oleg.id, content: { text: question } });
    });
    expect(accord.telegram.sees(oleg).at(-1)?.text).toContain('$23');
    await slow;
    expect(performance.now() - begun).toBeGreaterThan(500);
  });

  test('asks for more patience than anybody has: the call is given up', async () => {
    accord.telegram.failures.tooManyRequests(3_600, { method: 'sendMessage' });
    await anna.quietly.says(question);
    expect(accord.telegram.calls('sendMessage')).toHaveLength(1);
    await errorsInLog(1);
    expect((await anna.says(question)).text).toContain('$23');
  });

  test('breaks the connection before the call arrives: it is made again', async () => {
    accord.telegram.failures.dropRequest({ method: 'sendMessage' });
    expect((await anna.says(question)).messages).toHaveLength(1);
  });

  test('stays out of reach: the error is logged without the question and the token', async () => {
    accord.telegram.failures.serverError({ method: 'sendMessage', times: 99 });
    await anna.quietly.says(question);
    const [error = ''] = await errorsInLog(1);
    expect(error).toContain('an update could not be handled');
    expect(accord.log.concat(error).join('')).not.toContain('Tomsk');
    expect(accord.log.concat(error).join('')).not.toContain(accord.telegram.token);
    accord.telegram.failures.clear();
    expect((await anna.says(question)).text).toContain('$23');
  });

  test('brings an update twice: it is answered once, also after a restart', async () => {
    const { local, failures } = accord.telegram;
    const { activity, stage } = local;
    await expect.poll(() => activity.attended).toBe(true);
    // The poll that waits brings the update; those that would confirm it fail, the last one of the old bot included.
    failures.serverError({ method: 'getUpdates', times: 3 });
    stage.say({ user: anna.id, room: anna.id, content: { text: question } });
    await expect.poll(() => stage.transcript(anna.id)).toHaveLength(2);
    await accord.restarts();
    await accord.telegram.settles();
    expect(accord.log.join('')).toContain('an update came again');
    expect(stage.transcript(anna.id)).toHaveLength(2);
    expect((await anna.says(question)).messages).toHaveLength(1);
  });

  test('says that nothing was changed: the press is answered and nothing else happens', async () => {
    await anna.says('/regions');
    accord.telegram.failures.refuse(
      400,
      'Bad Request: message is not modified: specified new message content',
      {
        method: 'editMessageText',
      },
    );
    const pressed = await anna.taps('Tomsk');
    expect(pressed.messages).toEqual([]);
  });

  test('says that a press is too old: the bot goes on', async () => {
    await anna.starts();
    accord.telegram.failures.refuse(
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
      { method: 'answerCallbackQuery' },
    );
    await anna.quietly.taps('Agriculture');
    expect((await anna.says(question)).text).toContain('$23');
  });

  test('refuses an address: the text comes without its links', async () => {
    accord.telegram.failures.refuse(
      400,
      "Bad Request: entity URL 'https://rg.ru./' is invalid: Wrong HTTP URL",
      {
        method: 'sendMessage',
      },
    );
    const seen = await anna.says(question);
    expect(seen.text).toContain('$23');
    expect(seen.links).toEqual([]);
  });

  test('cannot edit a menu any more: it comes anew', async () => {
    const list = await anna.says('/regions');
    accord.telegram.failures.refuse(400, "Bad Request: message can't be edited", {
      method: 'editMessageText',
    });
    const region = await anna.taps('Tomsk');
    expect(region.last?.id).toBeGreaterThan(list.last?.id ?? 0);
  });
});

describe('a user', () => {
  test('who blocks the bot is left in peace, and welcome again', async () => {
    await anna.says(question);
    const delayed = anna.quietly.says(question);
    accord.telegram.failures.refuse(403, 'Forbidden: bot was blocked by the user', { method: 'sendMessage' });
    await delayed;
    expect(accord.telegram.calls('sendMessage')).toHaveLength(2);
    await anna.blocksTheBot();
    await anna.unblocks();
    expect((await anna.starts()).text).toBe(en('start'));
  });

  test('who is met by a mistake of ours reads that it was ours, in their own language', async () => {
    const answer = () => {
      throw new TypeError('cannot read it');
    };
    await restart({ changes: { engine: { ...engine, answer } } });
    expect((await anna.says(question)).text).toBe(en('trouble'));
    const oleg = accord.telegram.user('Олег', { language: 'ru' });
    expect((await oleg.says(question)).text).toBe(ru('trouble'));
    await oleg.starts();
    expect((await oleg.taps(/Кузбасс/)).notice).toEqual({ text: ru('trouble'), alert: true });
    await errorsInLog(3);
  });
});

test('what happens is counted, without texts', async () => {
  await anna.says(question);
  await anna.says('weather');
  const text = await accord.metrics();
  expect(text).toContain('accord_updates_total{type="message"} 2');
  expect(text).toContain('accord_answers_total{kind="figures"} 1');
  expect(text).toContain('accord_answers_total{kind="outOfScope"} 1');
});
