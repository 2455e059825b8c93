/** Asks for what is hidden and for what isn't there, in turns: who measures how long answers take learns nothing either. */
import { afterAll, describe, expect, test } from 'vitest';
import { median } from '../bench/statistics.ts';
import { tableOf } from '../bench/table.ts';

/** Rounds that are measured of each question, after one that isn't counted, and the pairs of each. */
const [rounds, pairs] = [20, 50];
/** How far the medians may lie apart, as a share. */
const allowed = 0.05;

/** A question about something by its id. */
export interface TimedQuestion {
  name: string;
  /** The id of one that the asker may not see; known once the tests run. */
  hidden(): string;
  ask(id: string): Promise<{ statusCode: number; body: string }>;
}

/** Milliseconds that answers took. */
interface Times {
  hidden: number[];
  missing: number[];
}

/** A question's rounds, and how a round's median of what is hidden compares with that of what is missing. */
interface Measured {
  rounds: readonly Times[];
  /** The middle one of the rounds: the machine's speed changes between them, and a median of two speeds is neither. */
  ratio: number;
}

/** An id in the form that ids have, of nothing. */
const missing = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Milliseconds that an answer takes, and the answer with the asked id left out. */
async function timed({ ask }: TimedQuestion, id: string): Promise<{ ms: number; answer: string }> {
  const start = performance.now();
  const { statusCode, body } = await ask(id);
  return { ms: performance.now() - start, answer: `${String(statusCode)} ${body.replaceAll(id, 'id')}` };
}

/** One round: both in turns, now one and now the other first. */
async function measureRound(question: TimedQuestion, round: number): Promise<Times> {
  const times: Times = { hidden: [], missing: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const ids = { hidden: question.hidden(), missing: missing(round * pairs + pair) };
    const order = pair % 2 === 0 ? (['hidden', 'missing'] as const) : (['missing', 'hidden'] as const);
    const answers: string[] = [];
    for (const which of order) {
      const { ms, answer } = await timed(question, ids[which]);
      answers.push(answer);
      times[which].push(ms);
    }
    if (round === 0) continue; // an answer that is compiled has its parts in another order than the first one
    expect(new Set(answers).size, `${question.name}: ${answers.join('\n')}`).toBe(1);
  }
  return times;
}

async function measure(question: TimedQuestion): Promise<Measured> {
  const measured: Times[] = [];
  for (let round = 0; round <= rounds; round += 1) measured.push(await measureRound(question, round));
  const counted = measured.slice(1);
  return { rounds: counted, ratio: median(counted.map(({ hidden, missing: none }) => median(hidden) / median(none))) };
}

/** Tests that the answers are the same and their medians within 5 %, and prints these. */
export function answersTakeAlike(questions: readonly TimedQuestion[]): void {
  describe(`the medians of ${String(pairs)} hidden and ${String(pairs)} missing, in turns, in the middle of ${String(rounds)} rounds,`, () => {
    const rows: [TimedQuestion, Measured][] = [];

    test.each(questions.map((question) => [question.name, question] as const))('are alike for %s', async (_name, question) => {
      const measured = await measure(question);
      rows.push([question, measured]);
      expect(Math.abs(measured.ratio - 1)).toBeLessThan(allowed);
    }, 300_000); // prettier-ignore

    afterAll(() => {
      const middle = (measured: Measured, which: keyof Times) =>
        median(measured.rounds.flatMap((times) => times[which]));
      const cells = rows.map(([{ name }, measured]) => [
        name,
        middle(measured, 'hidden').toFixed(3),
        middle(measured, 'missing').toFixed(3),
        measured.ratio.toFixed(3),
      ]);
      process.stdout.write(`${tableOf(['question', 'hidden ms', 'missing ms', 'ratio'], cells)}\n`);
    });
  });
}
