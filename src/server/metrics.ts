// What is counted, for Prometheus. Labels come from closed lists of ours: never an id, never a text.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** An answer was found. `kind`: that of the Answer; `seconds`: from the question's text to the Answer. */
  answered(kind: string, seconds: number): void;
  /** `type`: the field of the update, such as `message` or `inline_query`. */
  updateArrived(type: string): void;
  /** `operation`: one of StoreOperation. */
  storeFailed(operation: string): void;
  /** A reminder was handled. `result`: one of firing.ts; `lateS`: seconds after the moment it was meant for. */
  reminded(result: string, lateS: number): void;
  /** How to find out how many reminders wait for their moment. Asked whenever the metrics are read. */
  countsPending(pending: () => Promise<number>): void;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

// The engine answers within milliseconds: the default buckets, which begin at 5 ms, would show one flat line.
const ANSWER_BUCKETS_S = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1];

// On time is a second or two; the rest says how much there was to send at once, or how long the bot was away.
const LATE_BUCKETS_S = [0.5, 1, 2, 5, 15, 60, 300, 3_600, 86_400];

/** A registry of its own: the global one of prom-client would mix up two bots in one process, as tests have them. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'accord_answers_total',
    help: 'Answers given, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'accord_answer_seconds',
    help: 'Time from the text of a question to its answer, without Telegram.',
    buckets: ANSWER_BUCKETS_S,
    registers,
  });
  const updates = new Counter({
    name: 'accord_updates_total',
    help: 'Updates taken up, by type.',
    labelNames: ['type'],
    registers,
  });
  const storeErrors = new Counter({
    name: 'accord_store_errors_total',
    help: 'Operations that the store could not carry out.',
    labelNames: ['operation'],
    registers,
  });
  const reminders = new Counter({
    name: 'accord_reminders_total',
    help: 'Reminders handled, by what became of them.',
    labelNames: ['result'],
    registers,
  });
  const lateSeconds = new Histogram({
    name: 'accord_reminder_late_seconds',
    help: 'Time from the moment a reminder was meant for to its delivery.',
    buckets: LATE_BUCKETS_S,
    registers,
  });

  return {
    answered(kind, seconds) {
      answers.inc({ kind });
      answerSeconds.observe(seconds);
    },
    updateArrived: (type) => updates.inc({ type }),
    storeFailed: (operation) => storeErrors.inc({ operation }),
    reminded(result, lateS) {
      reminders.inc({ result });
      if (result === 'sent') lateSeconds.observe(lateS);
    },
    countsPending(pending) {
      new Gauge({
        name: 'accord_reminders_pending',
        help: 'Reminders that wait for their moment.',
        registers,
        async collect() {
          // The other metrics matter most while the store is away.
          await pending().then(
            (count) => this.set(count),
            () => this.set(Number.NaN),
          );
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
