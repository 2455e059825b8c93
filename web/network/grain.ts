/** What one drawn node stands for, and how one goes down from a place to what is in it. */
import type { graphql } from '../graphql/graphql.ts';
import type { PlaceLevel } from '../language/words.ts';

export type Grain = ReturnType<typeof graphql.scalar<'NetworkGrain'>>;

/** From coarse to fine. */
export const grains = [
  'COUNTRY',
  'REGION',
  'SUBREGION',
  'MUNICIPALITY',
  'ORGANISATION',
] as const satisfies readonly Grain[];

/** The place the page opens with. */
export const homePlace = 'country:FI';

const levelOfPrefix: Record<string, PlaceLevel> = {
  municipality: 'MUNICIPALITY',
  subregion: 'SUBREGION',
  region: 'REGION',
  country: 'COUNTRY',
};

/** The level of a place by its id, such as `region:10`; undefined for what is no place's id. */
export function levelOfPlace(id: string): PlaceLevel | undefined {
  const [prefix = '', code] = id.split(':');
  return code ? levelOfPrefix[prefix] : undefined;
}

/** The grains finer than the place, coarse to fine; all for null, the whole world. Only Finland is divided further. */
export function grainsWithin(within: string | null): readonly Grain[] {
  if (within === null) return grains;
  const level = levelOfPlace(within);
  if (!level) return ['ORGANISATION'];
  if (level === 'COUNTRY' && within !== homePlace) return ['ORGANISATION'];
  return grains.slice(grains.indexOf(level) + 1);
}

/** The grain a place opens with. */
export function openingGrain(within: string | null): Grain {
  return grainsWithin(within)[0] ?? 'ORGANISATION';
}
