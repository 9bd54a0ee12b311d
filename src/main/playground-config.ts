// The configuration of the playground: what may be asked of it, and what it must not touch.
import { type Config, ConfigError } from '../config.ts';

const LOOPBACK = ['127.0.0.1', 'localhost'];

/**
 * Without the state, the servers and the webhook of a real bot, and with a quiet log: whoever tries the bot has the page
 * to look at. Throws ConfigError for a HOST that others can reach, since the page lets anybody do anything.
 */
export function playgroundConfig(config: Config): Config {
  if (!LOOPBACK.includes(config.host)) {
    throw new ConfigError([
      'There is no BOT_TOKEN (get one from @BotFather), and without it only the playground can be started. ' +
        'It listens on this machine alone: leave HOST out, or set it to 127.0.0.1.',
    ]);
  }
  const logLevel = config.logLevel === 'info' ? 'warn' : config.logLevel;
  return { ...config, redisUrl: undefined, webhook: undefined, logLevel };
}
