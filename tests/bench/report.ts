/** What was measured, as one table. */
import type { Turn } from './measure.ts';
import type { Question } from './questions.ts';
import { median } from './statistics.ts';
import { tableOf } from './table.ts';

export interface Row {
  organisations: number;
  question: Question;
  contestant: string;
  turns: readonly Turn[];
  /** The API's rate divided by the contestant's, round by round. */
  ratios: readonly number[];
  /** The most that the API's process has held so far, in megabytes; the API's row alone has it. */
  memoryMb: number | undefined;
}

/** One row for each contestant; the API is the first. */
export function rowsOf(
  organisations: number,
  question: Question,
  all: ReadonlyMap<string, readonly Turn[]>,
  memoryMb: number | undefined,
): Row[] {
  const [api = []] = all.values();
  return [...all].map(([contestant, turns], i) => ({
    organisations,
    question,
    contestant,
    turns,
    ratios: turns.map(({ perSecond }, round) => (api[round]?.perSecond ?? NaN) / perSecond),
    memoryMb: i === 0 ? (memoryMb ?? NaN) : undefined,
  }));
}

const header = [
  'organisations', 'question', 'at once', 'contestant', 'answers/s', 'ms', "API's rate ÷", 'spread', 'own µs',
  'database µs', 'API MB',
]; // prettier-ignore

/** Medians, and the least and greatest ratio of a round. */
export function tableOfRows(rows: readonly Row[]): string {
  return tableOf(header, rows.map(cellsOf)); // prettier-ignore
}

function cellsOf({ organisations, question, contestant, turns, ratios, memoryMb }: Row): string[] {
  const rate = median(turns.map(({ perSecond }) => perSecond));
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  const isApi = memoryMb !== undefined;
  return [
    String(organisations),
    question.name,
    String(question.atOnce),
    contestant,
    rate.toFixed(rate < 100 ? 1 : 0),
    ((1000 * question.atOnce) / rate).toFixed(1),
    isApi ? '' : median(ratios).toFixed(2),
    isApi ? '' : spread,
    median(turns.map(({ ownTime }) => ownTime)).toFixed(0),
    median(turns.map(({ databaseTime }) => databaseTime)).toFixed(0),
    isApi ? memoryMb.toFixed(0) : '',
  ];
}
