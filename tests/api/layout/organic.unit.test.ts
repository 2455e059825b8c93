import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../api/layout/components.ts';
import type { LayoutNetwork } from '../../../api/layout/network.ts';
import { layOut } from '../../../api/layout/organic.ts';
import { Dice } from '../compiler/dice.ts';

type Pair = readonly [number, number];

/** A network that hasn't been laid out yet, or that lay as given; nodes beyond those are new. */
function networkOf(nodes: number, pairs: readonly Pair[], known?: Float64Array): LayoutNetwork {
  const all = new Float64Array(nodes * 2).fill(NaN);
  if (known) all.set(known);
  return { nodes, ends: Uint32Array.from(pairs.flat()), known: all };
}

/** Partnerships of three to six among neighbours in a ring, now and then with one from afar, and some loners. */
function partnerships(nodes: number, seed: number): Pair[] {
  const dice = new Dice(seed);
  const pairs = new Map<string, Pair>();
  for (let i = 0; i < nodes; i += 3) {
    const parties = Array.from({ length: 3 + dice.number(4) }, () => (i + dice.number(12)) % nodes);
    if (dice.number(6) === 0) parties.push(dice.number(nodes));
    for (const a of parties) for (const b of parties) if (a < b) pairs.set(`${String(a)} ${String(b)}`, [a, b]);
  }
  return [...pairs.values()];
}

const at = (positions: Float64Array, node: number) =>
  [positions[node * 2] ?? NaN, positions[node * 2 + 1] ?? NaN] as const;
function distance(positions: Float64Array, a: number, b: number, others = positions): number {
  const [[ax, ay], [bx, by]] = [at(positions, a), at(others, b)];
  return Math.hypot(ax - bx, ay - by);
}
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** How wide a layout is. */
function extent(positions: Float64Array): number {
  const xs = numbers(positions.length / 2).map((node) => at(positions, node)[0]);
  return Math.max(...xs) - Math.min(...xs);
}

test('parts come the largest first, and those of one size by their first node', () => {
  const ends = Uint32Array.from([5, 4, 4, 6, 1, 3]);
  expect(componentsOf(8, ends)).toEqual([[4, 5, 6], [1, 3], [0], [2], [7]]);
});

describe('a network of 300', () => {
  const connected = 280;
  const pairs = partnerships(connected, 7);
  const network = networkOf(300, pairs);
  const positions = layOut(network);

  test('always lies the same way', () => {
    expect(layOut(network)).toEqual(positions);
  });

  test('has a place for each, and no two on one place', () => {
    expect(positions.every(Number.isFinite)).toBe(true);
    const nearest = numbers(300).map((a) =>
      Math.min(
        ...numbers(300)
          .filter((b) => b !== a)
          .map((b) => distance(positions, a, b)),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(extent(positions) / 1000);
  });

  test('has partners nearer to each other than strangers', () => {
    const partners = mean(pairs.map(([a, b]) => distance(positions, a, b)));
    const strangers = mean(numbers(connected).map((node) => distance(positions, node, (node * 7 + 140) % connected)));
    expect(partners).toBeLessThan(strangers / 3);
  });

  test('has those without partners below the others', () => {
    const lowest = Math.max(...(componentsOf(300, network.ends)[0] ?? []).map((node) => at(positions, node)[1]));
    expect(at(positions, 290)[1]).toBeGreaterThan(lowest);
  });

  test('stays as it was but for a little when one joins it, who stands among its partners', () => {
    const joined: Pair[] = [...pairs, [10, 300], [11, 300], [12, 300]];
    const next = layOut(networkOf(301, joined, positions));
    const moves = numbers(300).map((node) => distance(positions, node, node, next));
    expect(mean(moves)).toBeLessThan(extent(positions) * 0.02);
    const toPartners = mean([10, 11, 12].map((node) => distance(next, 300, node)));
    expect(toPartners).toBeLessThan(extent(positions) * 0.1);
  });

  test('leaves loners where they stand when there is one more', () => {
    const next = layOut(networkOf(301, pairs, positions));
    const loners = componentsOf(300, network.ends)
      .filter((part) => part.length === 1)
      .flat();
    expect(loners.length).toBeGreaterThan(10);
    expect(loners.map((node) => at(next, node))).toEqual(loners.map((node) => at(positions, node)));
  });
});

test.for([
  { nodes: 0, pairs: [] },
  { nodes: 1, pairs: [] },
  { nodes: 2, pairs: [[0, 1]] },
  { nodes: 5, pairs: [[1, 3]] },
] as const)('$nodes nodes have a place each', ({ nodes, pairs }) => {
  const positions = layOut(networkOf(nodes, pairs));
  const places = new Set(numbers(nodes).map((node) => at(positions, node).join(' ')));
  expect(places.size).toBe(nodes);
});
