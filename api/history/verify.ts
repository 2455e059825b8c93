/**
 * Proves a history: its events, in order, hold to each other by their hashes, those with a key cannot have been made
 * without it, and its end is the one that was kept outside the store. Pure: it reads nothing but what it is given.
 */
import { type End, eventHash, type KeyedHash, type StoredEvent, unkeyedEventHash, valuesHash } from './event.ts';
import { type Fault, Faults } from './faults.ts';

/** What a history is held against. */
export interface Evidence {
  /** Its end as the store notes it. */
  readonly stored: End;
  /** Its end as it was kept outside the store; undefined where none was. */
  readonly kept: End | undefined;
  /** The key and its name; undefined where the history has none yet. */
  readonly key: { readonly keyId: string; readonly keyed: KeyedHash } | undefined;
}

export interface Verdict {
  /** Events that were read. */
  readonly events: number;
  /** Events whose values were erased, as a later event says. */
  readonly erased: number;
  /** Empty where the history is intact. */
  readonly faults: readonly Fault[];
}

/** The action of an event that tells in `after.erased` whose values were erased. */
export const erasingAction = 'erasePerson';

/** How many doubtful events are tried in each other's places; beyond these they count as altered. */
const mostTried = 300;

/** Reads a history from its first event to its last, and says what is wrong with it. */
export async function verify(
  events: AsyncIterable<StoredEvent> | Iterable<StoredEvent>,
  evidence: Evidence,
): Promise<Verdict> {
  const proof = new Proof(evidence);
  for await (const event of events) proof.read(event);
  return proof.verdict();
}

class Proof {
  readonly #evidence: Evidence;
  readonly #faults = new Faults();
  /** Events whose own hash is wrong. */
  readonly #doubtful: StoredEvent[] = [];
  readonly #withoutValues = new Set<number>();
  readonly #erased = new Set<number>();
  #previous: { readonly sequence: number; readonly hash: string; readonly isWhole: boolean } | undefined;
  #events = 0;
  #last = 0;
  #hasKey = false;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  read(event: StoredEvent): void {
    const { sequence, hash } = event;
    this.#events += 1;
    if (sequence <= this.#last) return this.#faults.note('altered', sequence);
    if (sequence > this.#last + 1) this.#leaveGap(this.#last + 1, sequence - 1);
    const isWhole = this.#isWhole(event);
    if (isWhole) this.#compareWithPrevious(event);
    else this.#doubtful.push(event);
    this.#compareWithEnds(event, isWhole);
    this.#readValues(event, isWhole);
    this.#previous = { sequence, hash, isWhole };
    this.#last = sequence;
  }

  verdict(): Verdict {
    const { stored, kept, key } = this.#evidence;
    this.#nameDoubtful();
    const furthest = Math.max(stored.sequence, kept?.sequence ?? 0);
    if (furthest > this.#last) this.#faults.note('truncated', this.#last + 1, furthest);
    if (stored.sequence < this.#last) this.#faults.note('end altered', stored.sequence);
    if (key && !kept && this.#last > 0) this.#faults.note('end not kept', this.#last);
    for (const sequence of this.#withoutValues) {
      if (!this.#erased.has(sequence)) this.#faults.note('values removed', sequence);
    }
    return { events: this.#events, erased: this.#withoutValues.size, faults: this.#faults.list() };
  }

  #leaveGap(from: number, to: number): void {
    this.#faults.note('removed', from, to);
    this.#previous = undefined;
  }

  /** True when the event says what its own hash says, with the key that the history has by then. */
  #isWhole(event: StoredEvent): boolean {
    const isKeyed = event.keyId !== null;
    if (!isKeyed && (this.#hasKey || event.organisations.length > 0)) return false;
    const isWhole = this.#hash(event) === event.hash;
    if (isWhole && isKeyed) this.#hasKey = true;
    return isWhole;
  }

  /** Its hash by the key that it names; undefined where that isn't ours. */
  #hash(event: StoredEvent): string | undefined {
    if (event.keyId === null) return unkeyedEventHash(event);
    const { key } = this.#evidence;
    return key?.keyId === event.keyId ? eventHash(event, key.keyed) : undefined;
  }

  /** An event that is whole vouches for the one before it, whose hash it holds. */
  #compareWithPrevious({ sequence, previousHash }: StoredEvent): void {
    const previous = this.#previous;
    if (previous ? previous.isWhole && previous.hash !== previousHash : sequence === 1 && previousHash !== '') {
      this.#faults.note('altered', previous?.sequence ?? sequence);
    }
  }

  #compareWithEnds({ sequence, hash }: StoredEvent, isWhole: boolean): void {
    const { stored, kept } = this.#evidence;
    if (isWhole && kept?.sequence === sequence && kept.hash !== hash) this.#faults.note('altered', sequence);
    else if (isWhole && stored.sequence === sequence && stored.hash !== hash)
      this.#faults.note('end altered', sequence);
  }

  #readValues(event: StoredEvent, isWhole: boolean): void {
    const { sequence, values } = event;
    if (values === null) this.#withoutValues.add(sequence);
    else if (valuesHash(values) !== event.valuesHash && isWhole) this.#faults.note('values altered', sequence);
    else if (isWhole && event.action === erasingAction)
      erasedIn(values.after).forEach((each) => this.#erased.add(each));
  }

  /** An event that would be whole in another doubtful one's place was swapped with it. */
  #nameDoubtful(): void {
    const tried = this.#doubtful.slice(0, mostTried);
    for (const event of this.#doubtful) {
      const isElsewhere = tried.includes(event) && tried.some((other) => this.#belongsAt(event, other));
      this.#faults.note(isElsewhere ? 'swapped' : 'altered', event.sequence);
    }
  }

  #belongsAt(event: StoredEvent, other: StoredEvent): boolean {
    if (event === other) return false;
    const hash = this.#hash({ ...event, sequence: other.sequence });
    return hash !== undefined && (hash === event.hash || hash === other.hash);
  }
}

/** The numbers of the events whose values were erased, by the JSON text of what the erasing left. */
function erasedIn(after: string): number[] {
  const said: unknown = JSON.parse(after);
  if (typeof said !== 'object' || said === null || !('erased' in said) || !Array.isArray(said.erased)) return [];
  return said.erased.map(Number);
}
