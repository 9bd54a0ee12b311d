// Without a token: a Telegram on this machine with a chat page, and the bot on the other side of it, as it always runs.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, ConfigError } from '../config.ts';
import { createLog } from '../log.ts';
import { bundlePage } from '../playground/bundle.ts';
import { movableClock } from '../playground/clock.ts';
import { type LocalTelegram, startLocalTelegram } from '../playground/index.ts';
import { CannotListen } from '../server/listen.ts';
import { readExplain } from './explained.ts';
import { readKnowledge } from './knowledge.ts';
import { readPageWords } from './page-words.ts';
import { type Closing, type Run, realClock, startBot } from './run.ts';

// The page is bundled from its sources, so they are needed also beside a compiled build.
const PAGE_DIR = new URL('../../src/playground/page', import.meta.url).pathname;

type Parts = Pick<Run, 'config' | 'closings' | 'onEnd'>;

/** Names tell which language somebody's Telegram has; that of the last one does not say. */
function settle({ stage, bot }: LocalTelegram): void {
  const [anna, boris, chen] = [
    stage.addUser({ first_name: 'Alice', username: 'alice', language_code: 'en' }),
    stage.addUser({ first_name: 'Борис', username: 'boris', language_code: 'ru' }),
    stage.addUser({ first_name: 'Chen' }),
  ];
  const group = stage.foundGroup({
    kind: 'supergroup',
    title: 'Minsk – Novosibirsk',
    owner: anna.id,
    members: [boris.id, chen.id],
  });
  stage.setStanding({ room: group.id, user: bot.id, standing: 'member', by: anna.id });
}

/** A state that nothing else sees and that is gone with the process. */
function temporaryState(closings: Closing[]): string {
  const stateDir = mkdtempSync(join(tmpdir(), 'accord-playground-'));
  closings.push({
    what: 'the state of the playground',
    close: async () => rmSync(stateDir, { recursive: true, force: true }),
  });
  return stateDir;
}

/** Resolves when the page can be opened. */
export async function startPlayground({ config, closings, onEnd }: Parts): Promise<void> {
  if (!existsSync(PAGE_DIR)) {
    throw new ConfigError([
      'There is no BOT_TOKEN, and the playground is only in a checkout of the project. Get a token from @BotFather.',
    ]);
  }
  const knowledge = readKnowledge(config);
  const clock = movableClock(realClock.now);
  const page = {
    assets: await bundlePage(PAGE_DIR),
    words: readPageWords(knowledge.translate),
    clock,
    explain: readExplain(knowledge),
  };
  const { port, host } = config;
  const telegram = await startLocalTelegram({
    port,
    now: clock.now,
    username: 'accord_bot',
    firstName: 'Accord',
    page,
  }).catch((cause: unknown) => {
    throw new CannotListen(host, port, cause);
  });
  closings.push({ what: 'the local Telegram', close: () => telegram.close() });
  settle(telegram);

  const { token, apiRoot: telegramApiRoot } = telegram;
  const own: Config = {
    ...config,
    botToken: token,
    telegramApiRoot,
    stateDir: temporaryState(closings),
    port: 0,
  };
  await startBot({ config: own, token, knowledge, clock, log: createLog(own), closings, onEnd });
  process.stdout.write(`Talk to the bot at ${telegramApiRoot}\n`);
}
