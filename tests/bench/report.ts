/** What was measured, as one table. */
import { median } from './statistics.ts';
import { tableOf } from './table.ts';

export interface Row {
  organisations: number;
  question: string;
  contestant: string;
  perSecond: readonly number[];
  /** The API's rate divided by the contestant's, round by round. */
  ratios: readonly number[];
  /** Of the API's process so far, in megabytes. */
  memoryMb: number | undefined;
}

/** One row for each contestant; the API is the first. */
export function rowsOf(
  organisations: number,
  question: string,
  rates: ReadonlyMap<string, readonly number[]>,
  memoryMb: number | undefined,
): Row[] {
  const [api = []] = rates.values();
  return [...rates].map(([contestant, perSecond], i) => ({
    organisations,
    question,
    contestant,
    perSecond,
    ratios: perSecond.map((rate, round) => (api[round] ?? NaN) / rate),
    memoryMb: i === 0 ? memoryMb : undefined,
  }));
}

export function tableOfRows(rows: readonly Row[]): string {
  const header = [
    'organisations',
    'question',
    'contestant',
    'answers/s',
    'ms each',
    'API is × this',
    'spread',
    'API MB',
  ];
  return tableOf(
    header,
    rows.map(({ organisations, question, contestant, perSecond, ratios, memoryMb }) => [
      String(organisations),
      question,
      contestant,
      median(perSecond).toFixed(median(perSecond) < 100 ? 1 : 0),
      (8000 / median(perSecond)).toFixed(1),
      median(ratios).toFixed(2),
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      memoryMb === undefined ? '' : String(Math.round(memoryMb)),
    ]),
  );
}
