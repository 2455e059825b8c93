/** Asks for what is hidden and for what isn't there, in turns: who measures how long answers take learns nothing either. */
import { afterAll, describe, expect, test } from 'vitest';
import { median } from '../bench/statistics.ts';
import { tableOf } from '../bench/table.ts';

/** Pairs that are measured of each question, after some that aren't counted. */
const [pairs, uncounted] = [500, 50];
/** How far the medians may lie apart, as a share. */
const allowed = 0.05;

/** A question about something by its id. */
export interface TimedQuestion {
  name: string;
  /** The id of one that the asker may not see; known once the tests run. */
  hidden(): string;
  ask(id: string): Promise<{ statusCode: number; body: string }>;
}

interface Measured {
  hidden: number;
  missing: number;
}

/** An id in the form that ids have, of nothing. */
const missing = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Milliseconds that an answer takes, and the answer with the asked id left out. */
async function timed({ ask }: TimedQuestion, id: string): Promise<{ ms: number; answer: string }> {
  const start = performance.now();
  const { statusCode, body } = await ask(id);
  return { ms: performance.now() - start, answer: `${String(statusCode)} ${body.replaceAll(id, 'id')}` };
}

/** Both in turns, now one and now the other first; the medians of what each took. */
async function measure(question: TimedQuestion): Promise<Measured> {
  const times: { hidden: number[]; missing: number[] } = { hidden: [], missing: [] };
  for (let pair = -uncounted; pair < pairs; pair += 1) {
    const ids = { hidden: question.hidden(), missing: missing(pair + uncounted) };
    const order = pair % 2 === 0 ? (['hidden', 'missing'] as const) : (['missing', 'hidden'] as const);
    const answers: string[] = [];
    for (const which of order) {
      const { ms, answer } = await timed(question, ids[which]);
      answers.push(answer);
      if (pair >= 0) times[which].push(ms);
    }
    if (pair < 0) continue; // an answer that is compiled has its parts in another order than the first one
    expect(new Set(answers).size, `${question.name}: ${answers.join('\n')}`).toBe(1);
  }
  return { hidden: median(times.hidden), missing: median(times.missing) };
}

/** Tests that the answers are the same and their medians within 5 %, and prints these. */
export function answersTakeAlike(questions: readonly TimedQuestion[]): void {
  describe(`the medians of ${String(pairs)} hidden and ${String(pairs)} missing, asked in turns,`, () => {
    const rows: [TimedQuestion, Measured][] = [];
    const ratioOf = (measured: Measured) => measured.hidden / measured.missing;

    test.each(questions.map((question) => [question.name, question] as const))('are alike for %s', async (_name, question) => {
      const measured = await measure(question);
      rows.push([question, measured]);
      expect(Math.abs(ratioOf(measured) - 1)).toBeLessThan(allowed);
    }, 300_000); // prettier-ignore

    afterAll(() => {
      const cells = rows.map(([{ name }, measured]) => [
        name,
        measured.hidden.toFixed(3),
        measured.missing.toFixed(3),
        ratioOf(measured).toFixed(3),
      ]);
      process.stdout.write(`${tableOf(['question', 'hidden ms', 'missing ms', 'ratio'], cells)}\n`);
    });
  });
}
