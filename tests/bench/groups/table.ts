// Figures as a table: a median with its spread, the bar beside it, and whether it was reached.

export interface Row {
  readonly what: string;
  readonly today: string;
  readonly beside: string;
  readonly bar: string;
  readonly reached: boolean | null;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** "12 (9-15)": median, least and most. */
export function spread(numbers: readonly number[], digits = 0): string {
  if (numbers.length === 0) return '-';
  const least = Math.min(...numbers).toFixed(digits);
  const most = Math.max(...numbers).toFixed(digits);
  const middle = median(numbers).toFixed(digits);
  return least === most ? middle : `${middle} (${least}-${most})`;
}

export function print(title: string, rows: readonly Row[]): void {
  const columns = rows.map((row) => [row.what, row.today, row.beside, row.bar, row.reached === null ? '' : row.reached ? 'yes' : 'NO']);
  const head = ['', 'today', 'beside', 'bar', 'reached'];
  const widths = head.map((name, column) => Math.max(name.length, ...columns.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  process.stdout.write(`\n## ${title}\n\n${[line(head), line(widths.map((width) => '-'.repeat(width))), ...columns.map(line)].join('\n')}\n`);
}

/** What a piece of work gives, how long it took by the clock, and how long the machine worked for it. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number; readonly busy: number } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  const used = process.cpuUsage(cpu);
  return { value, ms, busy: (used.user + used.system) / 1000 };
}
