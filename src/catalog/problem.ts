// A problem in data/, said so that an editor finds the place and knows the remedy.

import { isCollection, isNode, LineCounter, parseDocument } from 'yaml';

export type Problem = { file: string; line: number; field: string; message: string };

/** Finds the line of a field by its path; of the nearest thing above it if the field itself is missing. */
export function locate(file: string, text: string, path: readonly string[], message: string): Problem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  let line = 1;
  for (let length = steps.length; length > 0; length--) {
    const node = document.getIn(steps.slice(0, length), true);
    if (isNode(node) && node.range) {
      line = lines.linePos(node.range[0]).line;
      break;
    }
  }
  const record = steps.reduce<{ node: unknown; id: string }>(
    ({ node, id }, step) => {
      const next = isCollection(node) ? node.get(step, true) : undefined;
      const own = isCollection(next) ? next.get('id') : undefined;
      return { node: next, id: typeof own === 'string' ? own : id };
    },
    { node: document.contents, id: '' },
  ).id;
  const field = record ? `${record}: ${String(steps.at(-1) ?? '')}` : path.join('.');
  return { file, line, field, message };
}

/** One line a problem, e.g. `regions/omsk.yaml:120 oms-trade-2012: source — there is no such source`. */
export const describe = ({ file, line, field, message }: Problem): string =>
  `${file}:${line} ${field} — ${message}`;
