/** The seventeen Sustainable Development Goals of the United Nations. */
import { cell, readTable } from '../table.ts';

/** One goal as `cypher/seed/sustainable-development-goals.cypher` takes it. */
export interface SustainableDevelopmentGoalRow {
  number: number;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  /** '#' and six hexadecimal digits. */
  colour: string;
}

/** Goals 1 to 17 in order. */
export async function readSustainableDevelopmentGoals(): Promise<SustainableDevelopmentGoalRow[]> {
  const lines = await readTable(new URL('sustainable-development-goals.csv', import.meta.url));
  return lines.map((line) => ({
    number: Number(cell(line, 'number')),
    nameFi: cell(line, 'nameFi'),
    nameSv: cell(line, 'nameSv'),
    nameEn: cell(line, 'nameEn'),
    colour: cell(line, 'colour'),
  }));
}
