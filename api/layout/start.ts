/** Where nodes lie before the forces move them. */
import type Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type LayoutNetwork, neighboursOf } from './network.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spacing = 10;

/** Whether enough of a network has been laid out before for the rest to find its place in it. */
export function isMostlyKnown({ nodes, known }: LayoutNetwork): boolean {
  return known.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 0.5), 0) >= nodes / 2;
}

/** Nodes as they lay, new ones beside those that they are joined with. */
export function startFromKnown(network: LayoutNetwork): Float64Array {
  const positions = network.known.slice();
  const neighbours = neighboursOf(network);
  let missing = Array.from({ length: network.nodes }, (_, node) => node).filter((node) => !isPlaced(positions, node));
  while (missing.length > 0) {
    const placed = missing.flatMap((node) => {
      const near = (neighbours[node] ?? []).filter((other) => isPlaced(positions, other));
      return near.length === 0 ? [] : [{ node, at: beside(positions, near, node) }];
    });
    if (placed.length === 0) return positions.map((value) => (Number.isNaN(value) ? 0 : value));
    for (const { node, at } of placed) positions.set(at, node * 2);
    missing = missing.filter((node) => !isPlaced(positions, node));
  }
  return positions;
}

const isPlaced = (positions: Float64Array, node: number) => !Number.isNaN(positions[node * 2] ?? NaN);

/** The middle of some nodes, a little aside so that no two new ones lie on each other. */
function beside(positions: Float64Array, near: readonly number[], node: number): [number, number] {
  const mean = (axis: 0 | 1) => near.reduce((sum, other) => sum + (positions[other * 2 + axis] ?? 0), 0) / near.length;
  const angle = node * goldenAngle;
  return [mean(0) + spacing * Math.cos(angle), mean(1) + spacing * Math.sin(angle)];
}

/** Communities (Blondel et al. 2008) as sunflowers, the largest in the middle of a sunflower of them. */
export function startFromCommunities(graph: Graph): Float64Array {
  const positions = new Float64Array(graph.order * 2);
  const communities = new Map<number, number[]>();
  for (const [key, community] of Object.entries(louvain(graph, { randomWalk: false, getEdgeWeight: null }))) {
    communities.set(community, [...(communities.get(community) ?? []), Number(key)]);
  }
  const largestFirst = [...communities.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  let before = 0;
  largestFirst.forEach((members, rank) => {
    const distance = 2 * spacing * Math.sqrt(before);
    const [x, y] = [distance * Math.cos(rank * goldenAngle), distance * Math.sin(rank * goldenAngle)];
    members.forEach((node, i) => {
      const fromCentre = spacing * Math.sqrt(i);
      positions.set([x + fromCentre * Math.cos(i * goldenAngle), y + fromCentre * Math.sin(i * goldenAngle)], node * 2);
    });
    before += members.length;
  });
  return positions;
}
