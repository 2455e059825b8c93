/** Contestants measured side by side: each in turn in every round, each round begun by another one. */

export interface Contestant {
  name: string;
  /** Answers a second, over the time of one turn. */
  measure(): Promise<number>;
  /** Its answers to the first few questions; absent where they are the database's own rows. */
  answers?(): Promise<unknown[]>;
}

/** Each contestant's rates, one a round, after a turn of each that isn't counted. */
export async function measureRounds(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, number[]>> {
  const rates = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (const contestant of contestants) await contestant.measure();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length;
    for (const { name, measure } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      rates.get(name)?.push(await measure());
    }
  }
  return rates;
}
