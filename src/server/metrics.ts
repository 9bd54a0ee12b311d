// What is counted, for Prometheus. Labels come from closed lists of ours: never an id, never a text.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** An answer was found. `kind`: that of the Answer; `seconds`: from the question's text to the Answer. */
  answered(kind: string, seconds: number): void;
  /** `type`: the field of the update, such as `message` or `inline_query`. */
  updateArrived(type: string): void;
  /** `operation`: one of StoreOperation. */
  storeFailed(operation: string): void;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

// The engine answers within milliseconds: the default buckets, which begin at 5 ms, would show one flat line.
const ANSWER_BUCKETS_S = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1];

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

  return {
    answered(kind, seconds) {
      answers.inc({ kind });
      answerSeconds.observe(seconds);
    },
    updateArrived: (type) => updates.inc({ type }),
    storeFailed: (operation) => storeErrors.inc({ operation }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
