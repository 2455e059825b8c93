/** A network to lay out, nodes by their numbers. */

export interface LayoutNetwork {
  /** How many there are. */
  nodes: number;
  /** Two nodes for each pair that is joined. */
  ends: Uint32Array;
  /** x, y of each node as it lay the last time; NaN where it has not been laid out yet. */
  known: Float64Array;
}

/** A part of a network, its nodes numbered anew in the order of `part`. */
export function partOf({ ends, known }: LayoutNetwork, part: readonly number[]): LayoutNetwork {
  const numbers = new Map(part.map((node, number) => [node, number]));
  const inside: number[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [numbers.get(ends[i] ?? 0), numbers.get(ends[i + 1] ?? 0)];
    if (a !== undefined && b !== undefined) inside.push(a, b);
  }
  return {
    nodes: part.length,
    ends: Uint32Array.from(inside),
    known: Float64Array.from(part.flatMap((node) => [known[node * 2] ?? NaN, known[node * 2 + 1] ?? NaN])),
  };
}

/** How many others each node is joined with. */
export function degreesOf({ nodes, ends }: LayoutNetwork): Uint32Array {
  const degrees = new Uint32Array(nodes);
  for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  return degrees;
}

/** The others that each node is joined with. */
export function neighboursOf({ nodes, ends }: LayoutNetwork): number[][] {
  const neighbours: number[][] = Array.from({ length: nodes }, () => []);
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [ends[i] ?? 0, ends[i + 1] ?? 0];
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours;
}
