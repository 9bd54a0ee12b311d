// The composition root: with a token the bot on Telegram, without one the playground. Signals, and words for the operator
// when it cannot go on; what is put together, and how, is in main/.
import { GrammyError } from 'grammy';
import { DataError } from './catalog/load.ts';
import { ConfigError, parseConfig, readEnvironment } from './config.ts';
import { createLog, type Log } from './log.ts';
import { readKnowledge } from './main/knowledge.ts';
import { playgroundConfig } from './main/playground-config.ts';
import { type Closing, realClock, startBot } from './main/run.ts';
import { CannotListen } from './server/listen.ts';
import { StateTooNew, StoreUnavailable } from './stores/errors.ts';

// Ten seconds are given; what has not come to an end by then will not.
const STOP_WITHIN_MS = 9_000;

let stopping = false;

async function stop(signal: string, log: Log, closings: Closing[]): Promise<void> {
  // Orchestrators repeat themselves, and a second Ctrl-C is impatience: it goes as fast as it can already.
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
  for (const { what, close } of closings.splice(0).reverse()) {
    await close().catch((err: unknown) => log.warn({ err }, `${what} could not be closed`));
  }
  log.info('stopped');
  process.exit(0);
}

/** Ends the start, or the run, with words for the operator. */
function fail(error: unknown, log?: Log): never {
  const words = wordsFor(error);
  if (words !== undefined) process.stderr.write(`${words}\n`);
  else if (log) log.fatal({ err: error }, 'the bot cannot run');
  else process.stderr.write(`${String(error)}\n`);
  process.exit(1);
}

function wordsFor(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DataError) {
    const lines = error.problems.map(({ file, line, field, message }) =>
      [`${file}:${line}`, field, message].filter((part) => part !== '').join(': '),
    );
    return ['The data cannot be used:', ...lines].join('\n');
  }
  if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
    return 'Telegram does not know this BOT_TOKEN. Copy it again from @BotFather; a revoked token needs a new one.';
  }
  if (error instanceof StoreUnavailable) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `The store cannot be opened${cause}. Check REDIS_URL, or STATE_DIR where there is none.`;
  }
  if (error instanceof CannotListen) {
    return `The bot ${error.message}. Set PORT to another one; 0 takes any that is free.`;
  }
  return error instanceof StateTooNew ? error.message : undefined;
}

async function main(): Promise<void> {
  const given = parseConfig(readEnvironment(process.env));
  const config = given.botToken === undefined ? playgroundConfig(given) : given;
  const log = createLog(config);
  const closings: Closing[] = [];
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stop(signal, log, closings));
  // What nobody caught is a mistake of ours. It goes through the log, which hides secrets, and a supervisor starts anew.
  process.on('uncaughtException', (error) => fail(error, log));
  const onEnd = (error: unknown): never => fail(error, log);
  const { botToken } = config;
  try {
    if (botToken === undefined) {
      const { startPlayground } = await import('./main/playground.ts');
      await startPlayground({ config, closings, onEnd });
    } else {
      const knowledge = readKnowledge(config);
      await startBot({ config, token: botToken, knowledge, clock: realClock, log, closings, onEnd });
    }
  } catch (error) {
    fail(error, log);
  }
}

await main().catch((error: unknown) => fail(error));
