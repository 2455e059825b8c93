/** Lays one connected part out: ForceAtlas2 (Jacomy et al. 2014), then dots moved apart that would hide each other. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { degreesOf, type LayoutNetwork } from './network.ts';
import { isMostlyKnown, startFromCommunities, startFromKnown } from './start.ts';

/** Weights are left out, and parts pulled together but weakly: each partnership becomes a rosette that can be read. */
const settings = { scalingRatio: 20, gravity: 0.5, edgeWeightInfluence: 0 };
const iterations = {
  /** From communities to a picture. */
  ofMany: 300,
  ofFew: 500,
  /** New nodes find their place among those that lay there before, which then make room. */
  ofNew: 30,
  ofAll: 4,
};
/** Divides the speed of nodes that have found their places. */
const gently = 8;
const many = 1_000;
/** How much of the picture's area the dots take. */
const coverage = 0.12;

/** x, y of each node. */
export function settle(network: LayoutNetwork): Float64Array {
  const graph = graphOf(network);
  const pull = (times: number, slowDown = 1) => {
    const options = { ...settings, slowDown, barnesHutOptimize: network.nodes > many };
    forceAtlas2.assign(graph, { iterations: times, getEdgeWeight: null, settings: options });
  };
  if (isMostlyKnown(network)) {
    place(graph, startFromKnown(network));
    hold(graph, (node) => !Number.isNaN(network.known[node * 2] ?? NaN));
    pull(iterations.ofNew);
    hold(graph, () => false);
    pull(iterations.ofAll, gently);
  } else {
    place(graph, startFromCommunities(graph));
    pull(network.nodes > many ? iterations.ofMany : iterations.ofFew);
  }
  moveApart(graph, network);
  return positionsOf(graph);
}

function graphOf({ nodes, ends }: LayoutNetwork): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  for (let i = 0; i < ends.length; i += 2) graph.addUndirectedEdge(ends[i], ends[i + 1]);
  return graph;
}

function place(graph: Graph, positions: Float64Array): void {
  graph.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    x: positions[Number(key) * 2],
    y: positions[Number(key) * 2 + 1],
  }));
}

/** Nodes that ForceAtlas2 may not move. */
function hold(graph: Graph, isHeld: (node: number) => boolean): void {
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, fixed: isHeld(Number(key)) }));
}

/** Dots whose areas tell their degrees, as the page draws them, are moved until they don't overlap. */
function moveApart(graph: Graph, network: LayoutNetwork): void {
  const degrees = degreesOf(network);
  const greatest = degrees.reduce((most, degree) => Math.max(most, degree), 1);
  const radii = Array.from(degrees, (degree) => Math.sqrt(0.1 + (0.9 * degree) / greatest));
  const area = radii.reduce((sum, radius) => sum + Math.PI * radius ** 2, 0);
  const unit = Math.sqrt((coverage * areaOf(positionsOf(graph))) / area);
  noverlap.assign(graph, {
    maxIterations: 200,
    inputReducer: (key, { x, y }) => ({ x, y, size: unit * (radii[Number(key)] ?? 1) }),
    settings: {
      margin: unit * 0.1,
      ratio: 1,
      expansion: 1.1,
      gridSize: Math.max(1, Math.ceil(Math.sqrt(network.nodes) / 2)),
    },
  });
}

/** The area of the ellipse that the nodes fill, by how far they spread. */
function areaOf(positions: Float64Array): number {
  const count = positions.length / 2;
  let [x, y, xx, yy] = [0, 0, 0, 0];
  for (let i = 0; i < positions.length; i += 2) {
    x += (positions[i] ?? 0) / count;
    y += (positions[i + 1] ?? 0) / count;
    xx += (positions[i] ?? 0) ** 2 / count;
    yy += (positions[i + 1] ?? 0) ** 2 / count;
  }
  return 4 * Math.PI * Math.sqrt(Math.max(1, xx - x ** 2) * Math.max(1, yy - y ** 2));
}

function positionsOf(graph: Graph): Float64Array {
  const positions = new Float64Array(graph.order * 2);
  graph.forEachNode((key, { x, y }) => positions.set([Number(x), Number(y)], Number(key) * 2));
  return positions;
}
