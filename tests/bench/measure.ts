/** Contestants measured side by side: each in turn in every round, each round begun by another one. */

/** What one turn showed. */
export interface Turn {
  /** Answers a second. */
  perSecond: number;
  /** Microseconds of a processor for each answer: the contestant's own process, and the database; NaN where unknown. */
  ownTime: number;
  databaseTime: number;
}

export interface Contestant {
  name: string;
  /** One turn. */
  measure(): Promise<Turn>;
  /** Its answers to the first few questions; absent where they are the database's own rows. */
  answers?(): Promise<unknown[]>;
}

/** Each contestant's turns, one a round, after a turn of each that isn't counted. */
export async function measureRounds(contestants: readonly Contestant[], rounds: number): Promise<Map<string, Turn[]>> {
  const turns = new Map(contestants.map(({ name }) => [name, [] as Turn[]]));
  for (const contestant of contestants) await contestant.measure();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length;
    for (const { name, measure } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      turns.get(name)?.push(await measure());
    }
  }
  return turns;
}
