// `npm run bench`: Accord and the libraries one would otherwise use, in one run, on our own questions. Prints, judges
// nothing: no test depends on a number that a slower machine changes.

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../questions/product.ts';
import { atScale } from './at-scale.ts';
import { productionPackages, sizeOf } from './footprint.ts';
import { type Latency, warmUp } from './latency.ts';
import { type ReminderLine, remindersAtScale } from './reminders.ts';
import { type Line, sideBySide } from './side-by-side.ts';
import { type StartUp, startUps } from './start-up.ts';
import { megabytes, milliseconds, percent, table, timesQuicker } from './table.ts';
import { whileTyping } from './typing.ts';

const root = join(import.meta.dirname, '../..');
const times = 100;
const budget = 8_000;

const print = (text = ''): unknown => process.stdout.write(`${text}\n`);
const timeCells = (latency: Latency | undefined, baseline: Latency | undefined): string[] =>
  latency && baseline
    ? [milliseconds(latency.p50), milliseconds(latency.p99), timesQuicker(latency.p50, baseline.p50)]
    : ['', '', ''];
const share = (value: number | undefined): string => (value === undefined ? '' : percent(value));

print(
  `Node ${process.version}, ${availableParallelism()} cores, ${catalog.facts.size} facts in two languages.`,
);

const { held, lines } = await sideBySide();
const asked = [...held.about, ...held.offTopic];
const baseline = lines[0]?.latency;
print(`
1. RIGHT AT FIRST, AND SILENT WHERE IT SHOULD BE
${held.about.length} questions about facts and ${held.offTopic.length} off-topic ones, of the half that nobody tuned with. A peer is right when
its first hit is a fact that answers the question; "with bar": it stays silent below the score that served it best
on the other half. Times in ms; "quicker" compares p50 with the first line.
`);
const accuracyRow = ({ name, right, falseAnswers, withBar, latency }: Line): string[] => [
  name,
  share(right),
  share(falseAnswers),
  share(withBar?.right),
  share(withBar?.falseAnswers),
  ...timeCells(latency, baseline),
];
print(
  table(
    ['', 'right', 'false answers', 'right, with bar', 'false, with bar', 'p50', 'p99', 'quicker'],
    lines.map(accuracyRow),
  ),
);

const large = await atScale(
  times,
  budget,
  asked.map(({ q }) => q),
);
const largeBaseline = large.lines[0]?.latency;
print(`
2. AT ${times} TIMES THE DATA
${large.facts} facts, varied from the real ones. Each may warm up on the first ${warmUp} questions, and then use ${budget / 1000} s; "asked" is how many
questions it got through.
`);
print(
  table(
    ['', 'build, s', 'asked', 'p50', 'p99', 'quicker'],
    large.lines.map(({ name, build, latency }) => [
      name,
      (build / 1000).toFixed(1),
      latency.asked,
      ...timeCells(latency, largeBaseline),
    ]),
  ),
);

const { cold, cached } = startUps(join(root, 'data'));
const startRow = (name: string, { load, engine, total, rss }: StartUp): string[] => [
  name,
  milliseconds(load),
  milliseconds(engine),
  milliseconds(total),
  megabytes(rss),
];
print(`
3. START-UP, IN A PROCESS OF ITS OWN
Median of three runs, in ms; the total includes starting Node and reading TypeScript.
`);
print(
  table(
    ['', 'data', 'engine', 'total', 'memory'],
    [startRow('records checked', cold), startRow('records from the cache', cached)],
  ),
);

const [few, many] = [1_000, 100_000];
const reminderRow = ({ store, action, few, many }: ReminderLine): string[] => [
  `${store}: ${action}`,
  milliseconds(few.p50),
  milliseconds(few.p99),
  milliseconds(many.p50),
  milliseconds(many.p99),
  (many.p50 / few.p50).toFixed(2),
];
print(`
4. REMINDERS
With ${few} and with ${many} of them stored; ms. "ratio" compares the two p50; "due" looks up the 100 longest overdue.
`);
print(
  table(
    ['', 'few, p50', 'p99', 'many, p50', 'p99', 'ratio'],
    (await remindersAtScale(few, many)).map(reminderRow),
  ),
);

const typing = await whileTyping(['', ...asked.filter((_, at) => at % 10 === 0).map(({ q }) => q)]);
print(`
5. INLINE MODE, WHILE ONE TYPES
From Telegram's update to the list in Telegram, over HTTP, in ms:
p50 ${milliseconds(typing.p50)}, p99 ${milliseconds(typing.p99)}, asked ${typing.asked}.`);

const { count, bytes } = productionPackages(root);
print(`
6. SIZE
data/ ${megabytes(sizeOf(join(root, 'data')))}; production packages ${count}, ${megabytes(bytes)}.
Took ${(performance.now() / 1000).toFixed(0)} s.`);
