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

/** Rounds that are not counted: Node and Java go on compiling what runs often for half a minute of it. */
const warmUps = 10;

/** Each contestant's turns, one a round, after a few rounds that aren't counted. */
export async function measureRounds(contestants: readonly Contestant[], rounds: number): Promise<Map<string, Turn[]>> {
  const turns = new Map(contestants.map(({ name }) => [name, [] as Turn[]]));
  for (let round = 0; round < warmUps; round += 1) for (const { measure } of contestants) await measure();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length;
    for (const { name, measure } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      turns.get(name)?.push(await measure());
    }
  }
  return turns;
}
