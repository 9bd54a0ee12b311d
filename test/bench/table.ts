// Columns that line up.

type Cell = string | number | undefined;

const shown = (cell: Cell): string => (cell === undefined ? '' : String(cell));

/** The first column is set flush left, the others flush right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: readonly string[]): string =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = lines;
  return [draw(first), widths.map((width) => '-'.repeat(width)).join('  '), ...rest.map(draw)].join('\n');
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
export const milliseconds = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
/** How many times quicker than the baseline; "0.5x" is half as quick. */
export const timesQuicker = (time: number, baseline: number): string => {
  const ratio = baseline / time;
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}x`;
};
