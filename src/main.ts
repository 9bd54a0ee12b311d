// The composition root: the only file that knows every part. Opens them in order, closes them in reverse.
import { setTimeout as pause } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import { parseDialogue } from './bot/dialogue.ts';
import { createBot } from './bot/index.ts';
import type { Intake } from './bot/intake.ts';
import { setUpProfile } from './bot/profile.ts';
import { DataError, loadCatalog } from './catalog/load.ts';
import { type Config, ConfigError, parseConfig, readEnvironment } from './config.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { readTranslator } from './i18n/read.ts';
import { createLog, type Log } from './log.ts';
import { CannotListen, startServer } from './server/listen.ts';
import { createMetrics } from './server/metrics.ts';
import { createServer } from './server/server.ts';
import { StateTooNew, StoreUnavailable } from './stores/errors.ts';
import { openStores } from './stores/open.ts';

const LOCALES_DIR = new URL('../locales', import.meta.url).pathname;

// Ten seconds are given; what has not come to an end by then will not.
const STOP_WITHIN_MS = 9_000;
const FINISH_WITHIN_MS = 5_500;
const SERVER_GRACE_MS = 2_000;
const LONG_POLL_GOES_OUT_MS = 30;

const NO_TOKEN = `There is no BOT_TOKEN, so there is no bot to start.
Get a token from @BotFather in Telegram and put it into .env as BOT_TOKEN=..., or try the engine without Telegram:
npm run ask -- "trade with Tomsk Oblast in 2022"
`;

type Closing = { readonly what: string; readonly close: () => Promise<unknown> };

async function start(config: Config, botToken: string, log: Log, closings: Closing[]): Promise<void> {
  const { stateDir } = config;
  const catalog = loadCatalog(config.dataDir, stateDir);
  const engine = builtWhenNeeded(() => createEngine(catalog));
  const metrics = createMetrics();
  const now = (): number => performance.timeOrigin + performance.now();
  const stores = await openStores(config, { parseDialogue, log, now, onFailure: metrics.storeFailed });
  closings.push({ what: 'the stores', close: () => stores.close() });

  const translate = readTranslator(LOCALES_DIR);
  const { telegramApiRoot: apiRoot, defaultLocale } = config;
  const parts = { catalog, engine, translate, stores, log, metrics, now };
  const bot = createBot({ ...parts, token: botToken, apiRoot, defaultLocale });

  let intake: Intake | undefined;
  const webhook =
    config.webhook && (await import('./bot/webhook.ts')).createWebhook({ bot, log, ...config.webhook });
  const app = createServer({
    health: {
      pingStore: () => stores.ping(),
      intake: () => intake?.state() ?? { up: false, reason: 'Telegram has not answered yet' },
    },
    metrics,
    log,
    webhook: webhook && config.webhook && { ...config.webhook, handle: (update) => webhook.handle(update) },
  });
  const server = await startServer(app, config.host, config.port);
  closings.push({ what: 'the http server', close: () => server.close(SERVER_GRACE_MS) });
  log.info({ host: config.host, port: server.port }, 'the http server listens');

  await bot.init();
  if (webhook) {
    await webhook.open();
    intake = webhook;
  } else {
    // A webhook of an earlier configuration would take the updates away.
    await bot.api.deleteWebhook();
    const { startPolling } = await import('./bot/polling.ts');
    intake = startPolling({ bot, log, onEnd: (error) => fail(error, log) });
  }
  const finished = (): Promise<unknown> => Promise.race([intake?.stop(), pause(FINISH_WITHIN_MS)]);
  closings.push({ what: 'the intake', close: finished });
  log.info({ bot: bot.botInfo.username }, 'the bot is there');
  await intake.opened;
  // The next poll, the long one, goes out first.
  await pause(LONG_POLL_GOES_OUT_MS);
  engine.parse('');
  // Nobody waits for menus.
  void setUpProfile(bot.api, { translate, log });
}

/** Building it is the longest part of the start, and Telegram can be reached before: updates wait there, not here. */
function builtWhenNeeded(build: () => Engine): Engine {
  let built: Engine | undefined;
  const get = (): Engine => {
    built ??= build();
    return built;
  };
  return {
    answer: (...question) => get().answer(...question),
    look: (...query) => get().look(...query),
    suggest: (answer) => get().suggest(answer),
    parse: (text) => get().parse(text),
  };
}

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
  return error instanceof StateTooNew || error instanceof CannotListen ? error.message : undefined;
}

async function main(): Promise<void> {
  const config = parseConfig(readEnvironment(process.env));
  if (config.botToken === undefined) {
    process.stdout.write(NO_TOKEN);
    return;
  }
  const log = createLog(config);
  const closings: Closing[] = [];
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stop(signal, log, closings));
  // What nobody caught is a mistake of ours. It goes through the log, which hides secrets, and a supervisor starts anew.
  process.on('uncaughtException', (error) => fail(error, log));
  await start(config, config.botToken, log, closings).catch((error: unknown) => fail(error, log));
}

await main().catch((error: unknown) => fail(error));
