/** The seeds that ship, by name: what each rests on and brings, and whom it owes. */
import { type Batch, recordBatches, rowsBatch } from './batch.ts';
import { readCordis } from './cordis/cordis.ts';
import { cordisSource } from './cordis/organisations.ts';
import { readDemoAccounts } from './demo/accounts.ts';
import { demoSource } from './demo/demo-id.ts';
import { makeDemo } from './demo/demo.ts';
import { readPlaces } from './reference/places.ts';
import { readResources } from './reference/resources.ts';
import { readSustainableDevelopmentGoals } from './reference/sustainable-development-goals.ts';

interface Seed {
  /** From 1; a higher one is loaded over a lower one. */
  version: number;
  /** Loaded before it. */
  restsOn: readonly SeedName[];
  /** Where the data come from, for the reader. */
  attribution: string;
  /** What it writes when its dates are counted from `today`. */
  batches: (today: string) => Promise<Batch[]>;
}

export type SeedName = 'reference' | 'demo' | 'cordis';

export const seeds: Readonly<Record<SeedName, Seed>> = {
  reference: {
    version: 1,
    restsOn: [],
    attribution:
      'Statistics Finland and National Land Survey of Finland (CC BY 4.0); Natural Earth; United Nations; Unicode CLDR',
    batches: referenceBatches,
  },
  demo: {
    version: 1,
    restsOn: ['reference'],
    attribution: 'Kumppanuus: invented organisations and people in real municipalities',
    batches: async (today) => [
      ...recordBatches(await makeDemo(today), demoSource, today),
      await demoAccountsBatch(today),
    ],
  },
  cordis: {
    version: 1,
    restsOn: ['reference'],
    attribution: 'CORDIS, © European Union (CC BY 4.0)',
    batches: async (today) => recordBatches(await readCordis(today), cordisSource, today),
  },
};

/** True for the name of a seed that ships. */
export function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(seeds, name);
}

/** The accounts that one may enter the demo with. */
export async function demoAccountsBatch(today: string): Promise<Batch> {
  return rowsBatch('demo-accounts', await readDemoAccounts(today));
}

async function referenceBatches(): Promise<Batch[]> {
  const places = await readPlaces();
  return [
    rowsBatch('places', places),
    rowsBatch(
      'successors',
      places.filter(({ successor }) => successor !== null),
    ),
    rowsBatch('resources', await readResources()),
    rowsBatch('sustainable-development-goals', await readSustainableDevelopmentGoals()),
  ];
}
