// The whole bot as an operator runs it: a process with an environment, output and an exit code.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TestTelegram } from '../support/telegram.ts';

const root = join(import.meta.dirname, '../..');

// An image of the Node that runs the tests; a loaded machine needs a few seconds for it.
const START_WITHIN_MS = 20_000;

export interface Running {
  readonly child: ChildProcess;
  /** Everything written so far. */
  stdout(): string;
  stderr(): string;
  /** Resolves when a line of the log has this message; to its fields. */
  logged(message: string): Promise<Record<string, unknown>>;
  /** Resolves to the first part of the output that fits. */
  prints(pattern: RegExp): Promise<string>;
  /** Resolves to the exit code; null after a signal that was not handled. */
  exit: Promise<number | null>;
}

const fromSources = ['--import', import.meta.resolve('tsx'), join(root, 'src/main.ts')];

/** What `npm start` gives to Node, after what comes before it. */
export function bundled(): readonly string[] {
  execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: root });
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const [node, ...args] = scripts.start.split(' ');
  if (node !== 'node') throw new Error(`npm start runs ${node}`);
  return args.map((arg) => (arg.startsWith('-') ? arg : join(root, arg)));
}

/**
 * Starts the bot with this environment alone: nothing of the test's own leaks in, and no `.env` is read.
 * @param args what Node is told to run; by default the sources as they are
 */
export function startProcess(
  environment: Readonly<Record<string, string>>,
  cwd: string,
  args: readonly string[] = fromSources,
): Running {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  /** What `find` finds in the output, as soon as it does. */
  async function awaits(what: string, find: () => string | undefined): Promise<string> {
    const deadline = Date.now() + START_WITHIN_MS;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`${what} did not come.\n${out}\n${err}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  return {
    child,
    stdout: () => out,
    stderr: () => err,
    exit: once(child, 'exit').then(([code]) => code as number | null),
    async logged(message) {
      const field = `"msg":"${message}"`;
      const line = await awaits(field, () => out.split('\n').find((text) => text.includes(field)));
      return JSON.parse(line) as Record<string, unknown>;
    },
    prints: (pattern) => awaits(String(pattern), () => pattern.exec(out)?.[0]),
  };
}

/** What a bot on this Telegram needs. Any free port, and a state folder of its own. */
export const environmentFor = (telegram: TestTelegram, stateDir: string): Record<string, string> => ({
  BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  STATE_DIR: stateDir,
  DATA_DIR: join(root, 'data'),
  PORT: '0',
});
