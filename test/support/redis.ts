// A real Redis of our own for a test file: on a free port, in a temporary folder, with the append-only file on.
// Tests never skip when it is missing: they say what to install.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RedisProcess {
  readonly url: string;
  /** Ends the process as a crash would: nothing is flushed, nobody is told. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>;
  /** Stops answering, with every connection still open, as a machine that is swapping does; and goes on. */
  hang(): void;
  goOn(): void;
  /** Ends the process and removes the folder. */
  stop(): Promise<void>;
}

const START_WITHIN_MS = 10_000;

/** Resolves when it answers. Rejects with one message that names the commands when redis-server is not installed. */
export async function startRedis(): Promise<RedisProcess> {
  if (spawnSync('redis-server', ['--version']).error) {
    throw new Error(
      'redis-server is not installed, and the store tests need it. Install it with one of: ' +
        '`npm run services`, `apt-get install -y redis-server` (Debian, Ubuntu), `brew install redis` (macOS).',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'accord-redis-'));
  const port = await freePort();
  let child = await launch(folder, port);
  const endWithTests = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', endWithTests);

  return {
    url: `redis://127.0.0.1:${port}/0`,
    kill9: () => end(child),
    hang: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    async restart() {
      child = await launch(folder, port);
    },
    async stop() {
      await end(child);
      process.removeListener('exit', endWithTests);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string, port: number): Promise<ChildProcess> {
  const log = join(folder, 'redis.log');
  const options = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    logfile: log,
    appendonly: 'yes',
    appendfsync: 'always',
    save: '',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn('redis-server', flags, { stdio: 'ignore' });
  const deadline = Date.now() + START_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await answers(port)) return child;
    await sleep(20);
  }
  await end(child);
  throw new Error(`redis-server did not start on port ${port}:\n${readFileSync(log, 'utf8').slice(-1000)}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** PONG, and not LOADING: a Redis that is still reading its file is not there yet. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
