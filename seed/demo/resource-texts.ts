/** What the demo's offers and needs say, hand-written for each resource in `resource-texts.csv`. */
import { cell, readTable } from '../table.ts';
import type { DemoOrganisation } from './organisations.ts';
import { readPlaceForms } from './places.ts';
import type { Random } from './random.ts';

/** A description of an offer or need of that resource, null where the organisation says nothing more. */
export type Describe = (
  kind: 'offer' | 'need',
  resourceId: string,
  organisation: DemoOrganisation,
  random: Random,
) => string | null;

export async function readResourceTexts(): Promise<Describe> {
  const inPlace = await readPlaceForms();
  const lines = await readTable(new URL('resource-texts.csv', import.meta.url));
  const sentencesOf = new Map(
    lines.map((line) => {
      const offer = sentences(cell(line, 'offer'), cell(line, 'otherOffer'));
      const need = sentences(cell(line, 'need'), cell(line, 'otherNeed'));
      return [cell(line, 'resource'), { offer, need }];
    }),
  );
  return (kind, resourceId, { row, isFinnish }, random) => {
    const sentence = random.pick(sentencesOf.get(resourceId)?.[kind] ?? []);
    return isFinnish && random.chance(0.85) ? inPlace(sentence, row.placeId) : null;
  };
}

function sentences(...texts: string[]): string[] {
  return texts.filter((text) => text !== '');
}
