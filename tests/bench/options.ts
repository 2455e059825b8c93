/** What the bench may be told on the command line. */
import { parseArgs } from 'node:util';
import { StartError } from '../../api/start-error.ts';

const questionNames = ['three-levels', 'guarded', 'lists', 'partners', 'search'] as const;
export type QuestionName = (typeof questionNames)[number];

export interface Options {
  /** The sizes of the networks, in organisations. */
  organisations: number[];
  rounds: number;
  /** How long each is measured in each round. */
  seconds: number;
  questions: readonly QuestionName[];
}

/**
 * Reads `--organisations N` and `--question three-levels|guarded|lists|partners|search` (both may be repeated),
 * `--rounds N`, `--seconds N`, and `--quick`: few and short rounds.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      organisations: { type: 'string', multiple: true, default: ['10000', '100000'] },
      question: { type: 'string', multiple: true, default: [...questionNames] },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  return {
    organisations: values.organisations.map((text) => positive('--organisations', text)),
    rounds: positive('--rounds', values.rounds ?? (values.quick ? '3' : '9')),
    seconds: positive('--seconds', values.seconds ?? (values.quick ? '2' : '5')),
    questions: values.question.map(questionName),
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new StartError(`${name} is a whole number from 1`);
  return number;
}

function questionName(text: string): QuestionName {
  const name = questionNames.find((known) => known === text);
  if (name === undefined) throw new StartError(`--question is one of ${questionNames.join(', ')}`);
  return name;
}
