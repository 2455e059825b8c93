/** The places of Finland in 2026 and the countries of the world. */
import { foldedName } from '../../api/graph/folded-name.ts';
import { sortKey } from '../../api/graph/sort-key.ts';
import { cell, type Line, optionalCell, readTable } from '../table.ts';

const levels = { municipality: 'MUNICIPALITY', subregion: 'SUBREGION', region: 'REGION', country: 'COUNTRY' } as const;
type Grain = keyof typeof levels;

/** One place as `cypher/seed/places.cypher` takes it. */
export interface PlaceRow {
  id: string;
  /** The place it is part of; null for a country. */
  parent: string | null;
  successor: string | null;
  /** The day, such as '2025-01-01', from which the successor has stood for it. */
  succeededOn: string | null;
  /** Its names in Finnish, Swedish and English. */
  names: readonly string[];
  /** Properties of the node, named as `docs/graph-model.md` names them. */
  place: Readonly<Record<string, unknown>>;
}

/** Every place, each after the one it is part of. */
export async function readPlaces(): Promise<PlaceRow[]> {
  const lines = await readTable(new URL('places.csv', import.meta.url));
  const byId = new Map(lines.map((line) => [cell(line, 'id'), line]));
  return lines.map((line) => placeRow(line, byId));
}

function placeRow(line: Line, byId: ReadonlyMap<string, Line>): PlaceRow {
  const id = cell(line, 'id');
  const [nameFi, nameSv, nameEn] = [cell(line, 'nameFi'), cell(line, 'nameSv'), cell(line, 'nameEn')];
  return {
    id,
    parent: optionalCell(line, 'parent'),
    successor: optionalCell(line, 'successor'),
    succeededOn: optionalCell(line, 'succeededOn'),
    names: [nameFi, nameSv, nameEn],
    place: {
      level: levels[grainOf(id)],
      code: id.slice(id.indexOf(':') + 1),
      nameFi,
      nameSv,
      nameEn,
      sortFi: sortKey(nameFi, 'fi'),
      sortSv: sortKey(nameSv, 'sv'),
      sortEn: sortKey(nameEn, 'en'),
      foldedNames: [...new Set([nameFi, nameSv, nameEn].map(foldedName))],
      latitude: coordinate(line, 'latitude'),
      longitude: coordinate(line, 'longitude'),
      ...placesAbove(id, byId),
    },
  };
}

/** The id of the place at each grain, of today's map: a merged place stands where its successor does. */
function placesAbove(id: string, byId: ReadonlyMap<string, Line>): Record<string, string> {
  const line = byId.get(id);
  if (line === undefined) throw new Error(`No place ${id}`);
  const successor = optionalCell(line, 'successor');
  if (successor !== null) return placesAbove(successor, byId);
  const parent = optionalCell(line, 'parent');
  return { ...(parent === null ? {} : placesAbove(parent, byId)), [`${grainOf(id)}Id`]: id };
}

function grainOf(id: string): Grain {
  const grain = id.slice(0, id.indexOf(':'));
  if (!isGrain(grain)) throw new Error(`No such level of place: ${id}`);
  return grain;
}

function isGrain(text: string): text is Grain {
  return text in levels;
}

function coordinate(line: Line, column: string): number | null {
  const text = optionalCell(line, column);
  return text === null ? null : Number(text);
}
