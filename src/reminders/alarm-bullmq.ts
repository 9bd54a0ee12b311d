// The alarm clock of Redis, for many processes: delayed jobs that carry nothing but an id. The only file that knows BullMQ.
//
// A job's id is made of the reminder and its moment: set twice it is one job, and a changed reminder gets a new one beside
// a job that is just being worked on. Only what is due within an hour has a job; the upkeep sets the rest when its time
// comes near, as it does for a queue that was lost. So nobody's reminders fill the memory of Redis for years.
import { type ConnectionOptions, DelayedError, type Job, Queue, RateLimitError, Worker } from 'bullmq';
import type { Log } from '../log.ts';
import type { Alarms, Fire } from './alarm.ts';

export interface BullmqOptions {
  /** Fails fast: somebody waits for what is set. */
  readonly setting: ConnectionOptions;
  /** Waits as long as it takes (`maxRetriesPerRequest: null`). */
  readonly waiting: ConnectionOptions;
  /** What all keys begin with. */
  readonly prefix: string;
  /**
   * How many jobs all processes together take up per time. The pace of the store is exact, this one is coarse: so many
   * workers do not take up what they may not send yet.
   */
  readonly rate: { readonly max: number; readonly duration: number };
  /** After so many milliseconds without a sign of life from its process, a job goes to another one. */
  readonly lockMs?: number;
  readonly log: Log;
  readonly now: () => number;
}

const QUEUE = 'reminders';
const AHEAD_MS = 3_600_000;
const LOCK_MS = 30_000;
/**
 * A process that ends may have sent what it had under way, without having said so; then that comes once more. So it has
 * one at a time. Two processes, or three, deliver as many as Telegram takes.
 */
const AT_ONCE = 1;

// Only an unusable store makes a job fail. After some twenty minutes the upkeep takes over.
const PERSISTENCE = {
  attempts: 12,
  backoff: { type: 'exponential', delay: 500 },
  // A job that is kept would stand in the way of the next one with its id.
  removeOnComplete: true,
  removeOnFail: true,
} as const;

interface Carried {
  readonly id: string;
}

export function createBullmqAlarms(options: BullmqOptions): Alarms {
  const { setting, waiting, prefix, rate, lockMs = LOCK_MS, log, now } = options;
  const queue = new Queue<Carried>(QUEUE, { connection: setting, prefix });
  // Without a listener the loss of a connection would end the process. The store reports the outage.
  const onError = (err: Error): void => log.debug({ err }, 'the queue of reminders is disturbed');
  queue.on('error', onError);
  let worker: Worker<Carried> | undefined;

  async function work(job: Job<Carried>, token: string | undefined, fire: Fire): Promise<void> {
    const again = await fire(job.data.id);
    if (again === undefined) return;
    if ('pauseMs' in again) {
      await queue.rateLimit(Math.ceil(again.pauseMs));
      throw new RateLimitError();
    }
    await job.moveToDelayed(Math.ceil(again.at), token);
    throw new DelayedError();
  }

  const setAll: Alarms['setAll'] = async (alarms) => {
    const soon = now() + AHEAD_MS;
    await queue.addBulk(
      alarms
        .filter(({ at }) => at <= soon)
        .map(({ id, at }) => ({
          name: 'ring',
          data: { id },
          opts: { ...PERSISTENCE, jobId: jobId(id, at), delay: Math.max(0, at - now()) },
        })),
    );
  };

  return {
    set: (id, at) => setAll([{ id, at }]),
    setAll,
    async cancel(id, at) {
      await queue.remove(jobId(id, at));
    },
    start(fire) {
      worker = new Worker<Carried>(QUEUE, (job, token) => work(job, token, fire), {
        connection: waiting,
        prefix,
        concurrency: AT_ONCE,
        limiter: rate,
        lockDuration: lockMs,
        stalledInterval: lockMs,
        // A job is given to another process as often as processes crash; whether to send is for the record to say.
        maxStalledCount: 1_000,
      });
      worker.on('error', onError);
      worker.on('failed', (job, err) =>
        log.warn({ err, reminder: job?.data.id }, 'a reminder could not be handled; trying again'),
      );
    },
    async stop() {
      await worker?.close();
      await queue.close();
    },
  };
}

const jobId = (id: string, at: number): string => `${id}-${at}`;
