/** Where the demo's organisations are, at each grain, and how Finnish says so. */
import { readPlaces } from '../reference/places.ts';
import { cell, readTable } from '../table.ts';

/** The ids of the place at each grain, largest first: country, region, sub-region, municipality; as far as is known. */
export type Whereabouts = readonly string[];

/** Whereabouts by the id of a place. */
export async function readWhereabouts(): Promise<ReadonlyMap<string, Whereabouts>> {
  return new Map(
    (await readPlaces()).map(({ id, place: { countryId, regionId, subregionId, municipalityId } }) => [
      id,
      [countryId, regionId, subregionId, municipalityId].filter((above) => typeof above === 'string'),
    ]),
  );
}

/** At how many grains two organisations are in the same place: 4 in one municipality, 0 in different countries. */
export function nearness(one: Whereabouts, other: Whereabouts): number {
  return one.filter((id) => other.includes(id)).length;
}

/** Fills `{in}` ('Mikkelissä') and `{of}` ('Mikkelin') in a sentence; null where the place has no such forms. */
export type PlaceForms = (sentence: string, placeId: string | null) => string | null;

export async function readPlaceForms(): Promise<PlaceForms> {
  const lines = await readTable(new URL('place-forms.csv', import.meta.url));
  const forms = new Map(lines.map((line) => [cell(line, 'place'), line]));
  return (sentence, placeId) => {
    if (!/\{(in|of)\}/.test(sentence)) return sentence;
    const line = forms.get(placeId ?? '');
    if (line === undefined) return null;
    return sentence.replaceAll('{in}', cell(line, 'in')).replaceAll('{of}', cell(line, 'of'));
  };
}
