/** The geographic layout: every node at its place, or as near as the others leave room. */
import type { PictureNode } from '../picture.ts';
import { applyFit, boundsOf, fitBounds, type Bounds, type Fit, type Frame } from './frame.ts';
import { projectFinland, projectWorld, type Projection } from './projection.ts';

/** The rings of each place, largest or not, as longitude, latitude, … */
export type Outlines = Readonly<Record<string, readonly (readonly number[])[]>>;

/** An area's edges: x, y, … around each of its parts. */
export interface Outline {
  rings: readonly Float32Array[];
  /** Whether the picture is of this area; others lie around it. */
  isFramed: boolean;
}

export interface MapLayout {
  /** x, y of each node. */
  positions: Float32Array;
  /** The outlines in the same plane. */
  outlines: readonly Outline[];
}

const padding = 48;
/** About 20 km: a single town isn't shown as if it were a country. */
const leastExtent = 0.003;
const radiusOfUnplaced = 14;

/** Lays the nodes out in the frame; `framed` tells which outlines must be in view, all nodes besides. */
export function layOutMap(
  nodes: readonly PictureNode[],
  frame: Frame,
  outlines: Outlines,
  framed: (place: string) => boolean,
): MapLayout {
  const project = isWorldwide(nodes) ? projectWorld : projectFinland;
  const drawn = Object.entries(outlines).map(([place, rings]) => ({
    rings: rings.map((ring) => projectRing(ring, project)),
    isFramed: framed(place),
  }));
  const positions = projectNodes(nodes, project);
  const inView = drawn.filter(({ isFramed }) => isFramed).map(({ rings }) => largestOf(rings));
  const bounds = unite([...inView, placedOnly(nodes, positions)]);
  const fit: Fit = bounds ? fitBounds(bounds, frame, padding, leastExtent) : { scale: 1, x0: 0, y0: 0 };
  for (const { rings } of drawn) for (const ring of rings) applyFit(ring, fit);
  applyFit(positions, fit);
  lineUpUnplaced(nodes, positions, frame);
  return { positions, outlines: drawn };
}

/** Whether a node lies outside the rectangle around Finland, so that the world is the map. */
export function isWorldwide(nodes: readonly PictureNode[]): boolean {
  return nodes.some(
    ({ longitude, latitude }) =>
      longitude !== null && latitude !== null && (longitude < 18 || longitude > 33 || latitude < 58.5 || latitude > 71),
  );
}

/** A country's main part: islands far away don't shrink it. */
function largestOf(rings: readonly Float32Array[]): Float32Array {
  const [largest] = rings.toSorted((a, b) => extentOf(b) - extentOf(a));
  return largest ?? new Float32Array();
}

function extentOf(ring: Float32Array): number {
  const bounds = boundsOf(ring);
  return bounds ? (bounds.right - bounds.left) * (bounds.bottom - bounds.top) : 0;
}

function projectRing(ring: readonly number[], project: Projection): Float32Array {
  const projected = new Float32Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) projected.set(project(ring[i] ?? 0, ring[i + 1] ?? 0), i);
  return projected;
}

function projectNodes(nodes: readonly PictureNode[], project: Projection): Float32Array {
  const positions = new Float32Array(nodes.length * 2);
  nodes.forEach(({ longitude, latitude }, index) => {
    if (longitude !== null && latitude !== null) positions.set(project(longitude, latitude), index * 2);
  });
  return positions;
}

function isPlaced({ longitude, latitude }: PictureNode): boolean {
  return longitude !== null && latitude !== null;
}

function placedOnly(nodes: readonly PictureNode[], positions: Float32Array): Float32Array {
  const placed = nodes.flatMap((node, index) =>
    isPlaced(node) ? [positions[index * 2] ?? 0, positions[index * 2 + 1] ?? 0] : [],
  );
  return Float32Array.from(placed);
}

function unite(shapes: readonly Float32Array[]): Bounds | null {
  const all = shapes.map(boundsOf).filter((bounds) => bounds !== null);
  if (all.length === 0) return null;
  return {
    left: Math.min(...all.map(({ left }) => left)),
    top: Math.min(...all.map(({ top }) => top)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

/** Nodes whose place isn't known stand in rows along the lower edge. */
function lineUpUnplaced(nodes: readonly PictureNode[], positions: Float32Array, { width, height }: Frame): void {
  const perRow = Math.max(1, Math.floor(width / (2 * radiusOfUnplaced)));
  const unplaced = nodes.flatMap((node, index) => (isPlaced(node) ? [] : [index]));
  unplaced.forEach((index, rank) => {
    positions[index * 2] = radiusOfUnplaced * (1 + 2 * (rank % perRow));
    positions[index * 2 + 1] = height + radiusOfUnplaced * 2 * (Math.floor(rank / perRow) - 1);
  });
}
