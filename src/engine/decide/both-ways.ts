// The figures of a trade, one way of the goods or both.

import type { Row } from '../answer.ts';
import type { Picked } from '../figures.ts';
import { isWholeYear, parseSpan, yearOf } from '../months.ts';
import type { Measure, Question } from '../question.ts';
import type { Known } from './draft.ts';

/** Both ways where both are named or weighed against each other: "exports and imports of Siberia", "who sells more". */
export function pick(question: Question, regions: readonly string[], measure: Measure, known: Known): Picked {
  const { figures } = known;
  const named =
    question.cues.has('exports') && question.cues.has('imports') && question.measureOf === undefined;
  // "How much did Belarus sell there and how much did it buy".
  const moved = ['how-much', 'sell', 'buy'].every((cue) => question.cues.has(cue));
  const both = named || moved || question.cues.has('balance');
  const picked = (both ? (['exports', 'imports'] as const) : [measure]).map((each) =>
    figures.pick(question, regions, each),
  );
  const all = picked.flatMap((each) => ('rows' in each ? each.rows : []));
  // A share or a place may be found for either way, and is told once.
  const rows = all.filter(
    (row, i) => i === all.findIndex(({ region, fact }) => region === row.region && fact === row.fact),
  );
  const [first, second] = picked.filter((each) => 'rows' in each);
  if (!first) return picked[0] ?? { nearest: [] };
  const beside = question.cues.has('balance') && !second ? wholeOf(question, regions, rows, known) : [];
  return { ...first, rows: [...rows, ...beside] };
}

/** Of a balance only one way is known: the turnover of the same time tells the rest. */
function wholeOf(
  question: Question,
  regions: readonly string[],
  rows: readonly Row[],
  { catalog, figures }: Known,
): readonly Row[] {
  const sums = rows
    .map(({ fact }) => catalog.facts.get(fact))
    .filter((fact) => fact?.trade?.says === 'amount');
  const span = parseSpan(sums[0]?.period);
  if (!span) return [];
  const asked = { span, isPart: !isWholeYear(span), years: [yearOf(span.from)] };
  const whole = figures.pick({ ...question, asked, cues: new Set(['trade']) }, regions, 'turnover');
  return 'rows' in whole ? whole.rows : [];
}
