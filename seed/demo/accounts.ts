/** The accounts that one may enter the demo with, hand-written in `accounts.csv`; no such person exists. */
import { foldedName } from '../../api/graph/folded-name.ts';
import { cell, optionalCell, readTable } from '../table.ts';
import { momentOf } from './days.ts';
import { demoId } from './demo-id.ts';

/** What `cypher/seed/demo-accounts` takes. */
export interface DemoAccountRow {
  id: string;
  email: string;
  name: string;
  part: string;
  role: string;
  createdAt: string;
  /** Ids of the organisations that it coordinates, and of those that it belongs to. */
  coordinates: readonly string[];
  memberOf: readonly string[];
}

export async function readDemoAccounts(today: string): Promise<DemoAccountRow[]> {
  const lines = await readTable(new URL('accounts.csv', import.meta.url));
  return lines.map((line) => {
    const name = cell(line, 'name');
    const organisation = optionalCell(line, 'organisation');
    const organisationsAs = (access: string) =>
      organisation !== null && cell(line, 'access') === access ? [demoId(organisation)] : [];
    return {
      id: demoId(cell(line, 'id')),
      // NOTE: a domain without a dot is no address that an account can be made for, invited by or found by.
      email: `${foldedName(name).replaceAll(' ', '.')}@demo`,
      name,
      part: cell(line, 'part'),
      role: cell(line, 'role'),
      createdAt: momentOf(today),
      coordinates: organisationsAs('COORDINATOR'),
      memberOf: organisationsAs('MEMBER'),
    };
  });
}
