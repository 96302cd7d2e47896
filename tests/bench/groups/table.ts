// Figures as a table: a median with its spread, the bar beside it, and whether it was reached.

export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly today: string;
  readonly beside: string;
  /** null where today's figure alone cannot say, because the optimum is not known. */
  readonly reached: boolean | null;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** "12 (9-15)": median, least and most. */
export function spread(numbers: readonly number[], digits = 0): string {
  if (numbers.length === 0) return '-';
  const least = Math.min(...numbers).toFixed(digits);
  const most = Math.max(...numbers).toFixed(digits);
  const middle = median(numbers).toFixed(digits);
  return least === most ? middle : `${middle} (${least} to ${most})`;
}

/** Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [row.what, row.bar, row.today, row.beside, row.reached === null ? 'not proved' : row.reached ? 'yes' : '**no**']);
  return [['', 'bar', 'today', 'beside', 'reached'], ['---', '---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export interface Timed<T> {
  readonly value: T;
  /** Milliseconds that the machine worked for it, in all its threads: what else runs at the same time hardly counts. */
  readonly busy: number;
}

export function timed<T>(work: () => T): Timed<T> {
  const before = process.cpuUsage();
  const value = work();
  const used = process.cpuUsage(before);
  return { value, busy: (used.user + used.system) / 1000 };
}
