/** What each kind of organisation in the demo is like, as `kinds.csv` has it. */
import type { Sector } from '../seed-data.ts';
import { cell, type Line, readTable } from '../table.ts';

export interface Kind {
  name: string;
  sector: Sector;
  /** What it cares for, the nearest to its heart first; goals have themes of the same names. */
  themes: readonly string[];
  /** Ids of the resources that organisations of this kind can offer, and of those that they tend to lack. */
  offers: readonly string[];
  needs: readonly string[];
  /** Titles of the people who work or are active there. */
  titles: readonly string[];
}

/** Every kind by its name, such as 'village-association'. */
export async function readKinds(): Promise<ReadonlyMap<string, Kind>> {
  const lines = await readTable(new URL('kinds.csv', import.meta.url));
  return new Map(lines.map((line) => [cell(line, 'kind'), kindOf(line)]));
}

function kindOf(line: Line): Kind {
  return {
    name: cell(line, 'kind'),
    sector: sectorOf(cell(line, 'sector')),
    themes: cell(line, 'themes').split(' '),
    offers: cell(line, 'offers').split(' '),
    needs: cell(line, 'needs').split(' '),
    titles: cell(line, 'titles').split('|'),
  };
}

const sectors: readonly Sector[] = ['PUBLIC', 'PRIVATE', 'THIRD'];

function sectorOf(text: string): Sector {
  const sector = sectors.find((known) => known === text);
  if (sector === undefined) throw new Error(`No sector ${text}`);
  return sector;
}
