/** The network as the picture needs it: nodes by index, who is joined with whom, sizes. */
import type { Sector } from '../language/words.ts';

export interface PictureNode {
  id: string;
  label: string;
  /** Null for a place, and where an organisation's isn't known. */
  sector: Sector | null;
  /** How many nodes it is joined with in all, drawn or not. */
  degree: number;
  /** WGS84; null where not known. */
  latitude: number | null;
  longitude: number | null;
  /** The server's position in the organic layout, if it gave one. */
  x: number | null;
  y: number | null;
}

export interface PictureEdge {
  source: string;
  target: string;
  partnerships: number;
  /** 1 to 5. */
  highestStep: number;
}

export interface Neighbour {
  id: string;
  partnerships: number;
  highestStep: number;
}

export interface Picture {
  nodes: readonly PictureNode[];
  /** Those whose ends are both among the nodes. */
  edges: readonly PictureEdge[];
  /** A node's place in `nodes`. */
  indexOf: ReadonlyMap<string, number>;
  /** The most partnerships first. */
  neighbours: ReadonlyMap<string, readonly Neighbour[]>;
}

/** The nodes to be laid out by themselves: in the layout of everything, those of one place may lie far apart. */
export function withoutPositions<Node extends PictureNode>(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => ({ ...node, x: null, y: null }));
}

/** Prepares nodes and edges for drawing; an edge with an end that isn't drawn is left out. */
export function toPicture(nodes: readonly PictureNode[], edges: readonly PictureEdge[]): Picture {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const drawn = edges.filter(({ source, target }) => indexOf.has(source) && indexOf.has(target));
  return { nodes, edges: drawn, indexOf, neighbours: findNeighbours(nodes, drawn) };
}

function findNeighbours(nodes: readonly PictureNode[], edges: readonly PictureEdge[]): Map<string, Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target, partnerships, highestStep } of edges) {
    neighbours.get(source)?.push({ id: target, partnerships, highestStep });
    neighbours.get(target)?.push({ id: source, partnerships, highestStep });
  }
  for (const list of neighbours.values()) list.sort((a, b) => b.partnerships - a.partnerships);
  return neighbours;
}
