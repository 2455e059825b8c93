/** What can be wrong with a history, and where. */

/** One kind of fault, in the words of the person who reads of it. */
export type FaultKind =
  | 'altered'
  | 'removed'
  | 'swapped'
  | 'truncated'
  | 'values altered'
  | 'values removed'
  | 'end altered'
  | 'end not kept';

/** A fault of the events from one number to another, both included. */
export interface Fault {
  readonly kind: FaultKind;
  readonly from: number;
  readonly to: number;
}

/** Collects faults as they are found. */
export class Faults {
  readonly #found = new Map<FaultKind, [from: number, to: number][]>();

  /** Notes a fault of one event or of several in a row. */
  note(kind: FaultKind, from: number, to = from): void {
    const ranges = this.#found.get(kind) ?? [];
    this.#found.set(kind, ranges);
    ranges.push([from, to]);
  }

  /** All that were found, neighbours of one kind as one, by number. */
  list(): Fault[] {
    const faults = [...this.#found].flatMap(([kind, ranges]) =>
      joined(ranges).map(([from, to]) => ({ kind, from, to })),
    );
    return faults.sort((a, b) => a.from - b.from);
  }
}

function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** A fault in one line, such as `removed: events 14 to 16`. */
export function describe({ kind, from, to }: Fault): string {
  return `${kind}: ${from === to ? `event ${String(from)}` : `events ${String(from)} to ${String(to)}`}`;
}
