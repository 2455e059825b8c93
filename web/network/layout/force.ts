/** ForceAtlas2 (Jacomy et al. 2014) for each connected part, from communities and a fixed start: the same network always lies the same way. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { componentsOf, packBelow } from './components.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Between parts, in the layout's own unit: about two nodes' distance. */
const gap = 45;
/** From here on, forces between far nodes are taken together (Barnes and Hut 1986), and fewer rounds must do. */
const manyNodes = 300;

/** x, y of each of `nodes` nodes; `ends` names two nodes for each edge. How many partnerships an edge has doesn't count. */
export function settle(nodes: number, ends: Uint32Array): Float32Array {
  const components = componentsOf(nodes, ends);
  const whole = new Graph({ type: 'undirected' });
  for (let node = 0; node < nodes; node += 1) whole.addNode(node);
  for (let edge = 0; edge < ends.length; edge += 2) whole.mergeEdge(ends[edge], ends[edge + 1]);
  const parts = components.map((component) => settlePart(whole, component));
  packBelow(parts, gap);
  const positions = new Float32Array(nodes * 2);
  components.forEach((component, part) => {
    component.forEach((node, rank) => positions.set(parts[part]?.subarray(rank * 2, rank * 2 + 2) ?? [], node * 2));
  });
  return positions;
}

/** x, y of each node of a connected part. */
function settlePart(whole: Graph, component: readonly number[]): Float32Array {
  if (component.length < 3) return Float32Array.from(component.flatMap((_, rank) => [rank * gap, 0]));
  const part = new Graph({ type: 'undirected' });
  for (const node of component) part.addNode(node);
  for (const node of component) {
    whole.forEachNeighbor(String(node), (other) => part.mergeEdge(String(node), other));
  }
  startByCommunities(part);
  const isLarge = component.length > manyNodes;
  forceAtlas2.assign(part, {
    iterations: isLarge ? 80 : 200,
    settings: { gravity: 0.5, scalingRatio: 20, slowDown: 4, barnesHutOptimize: isLarge },
  });
  return Float32Array.from(
    component.flatMap((node) => [
      Number(part.getNodeAttribute(String(node), 'x')),
      Number(part.getNodeAttribute(String(node), 'y')),
    ]),
  );
}

/** Communities around a spiral, each node in a smaller one within its community. */
function startByCommunities(part: Graph): void {
  const communities = louvain(part, { rng: fixedDice() });
  const members = new Map<number, number>();
  const distance = 10 * Math.sqrt(part.order);
  part.forEachNode((node) => {
    const community = communities[node] ?? 0;
    const rank = members.get(community) ?? 0;
    members.set(community, rank + 1);
    const centre = spiral(community, distance);
    const place = spiral(rank, 8);
    part.mergeNodeAttributes(node, { x: centre.x + place.x, y: centre.y + place.y });
  });
}

function spiral(rank: number, step: number): { x: number; y: number } {
  const distance = step * Math.sqrt(rank + 0.5);
  return { x: distance * Math.cos(rank * goldenAngle), y: distance * Math.sin(rank * goldenAngle) };
}

/** Numbers from 0 to 1 that are the same each time (Park and Miller 1988). */
function fixedDice(): () => number {
  let state = 20_261_124;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
