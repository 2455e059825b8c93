/** What records derive from each other is settled in the transaction of the change that it rests on. */
import { readCypher } from '../graph/cypher-file.ts';
import { lock } from './hold.ts';
import type { Writing } from './writing.ts';

/** A record by id and label. */
export interface Near {
  readonly id: string;
  readonly label: string;
}

const owned = readCypher('settle/owned');
const statements: Readonly<Record<string, string>> = {
  Organisation: owned,
  Offer: owned,
  Need: owned,
  Goal: readCypher('settle/goals'),
  Person: readCypher('settle/people'),
  Partnership: readCypher('settle/partnerships'),
};

/** Settles readers, levels and days of change of these records. */
export async function settle(
  { run, context }: Pick<Writing, 'run'> & { readonly context: { readonly today: string } },
  near: readonly Near[],
): Promise<void> {
  const due = near.filter(({ label }) => label in statements);
  await lock({ run }, due.map(({ id }) => id)); // prettier-ignore
  for (const statement of new Set(due.map(statementOf))) {
    const ids = due.filter((each) => statementOf(each) === statement).map(({ id }) => id);
    await run(statement, { ids: [...new Set(ids)], today: context.today });
  }
}

const statementOf = ({ label }: Near): string => statements[label] ?? '';

/** The records of one label, to be settled. */
export const all = (label: string, ids: readonly string[]): Near[] => ids.map((id) => ({ id, label }));

const surroundings = readCypher('writing/surroundings');

/** The record and all that derives something from it. */
export async function surroundingsOf({ run }: Pick<Writing, 'run'>, id: string): Promise<Near[]> {
  const rows = await run(surroundings, { id });
  return rows.map((row) => ({ id: String(row['id']), label: String(row['label']) }));
}
