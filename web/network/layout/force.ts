/** ForceAtlas2 (Jacomy et al. 2014) from a fixed start, so that the same network always lies the same way. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

const iterations = 200;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** x, y of each of `nodes` nodes; `ends` names two nodes for each edge, `weights` its partnerships. */
export function settle(nodes: number, ends: Uint32Array, weights: Float32Array): Float32Array {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let node = 0; node < nodes; node += 1) graph.addNode(node, sunflower(node));
  weights.forEach((weight, edge) => {
    graph.mergeEdge(ends[edge * 2], ends[edge * 2 + 1], { weight: Math.log2(1 + weight) });
  });
  forceAtlas2.assign(graph, {
    iterations,
    settings: { gravity: 1, scalingRatio: 12, strongGravityMode: false, barnesHutOptimize: nodes > 400, slowDown: 4 },
  });
  const positions = new Float32Array(nodes * 2);
  graph.forEachNode((key, { x, y }) => positions.set([Number(x), Number(y)], Number(key) * 2));
  return positions;
}

function sunflower(rank: number): { x: number; y: number } {
  const distance = 10 * Math.sqrt(rank + 0.5);
  return { x: distance * Math.cos(rank * goldenAngle), y: distance * Math.sin(rank * goldenAngle) };
}
