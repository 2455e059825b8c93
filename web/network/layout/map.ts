/** The geographic layout: every node at its place, or as near as the others leave room. */
import type { PictureNode } from '../picture.ts';
import { applyFit, boundsOf, fitBounds, type Bounds, type Fit, type Frame } from './frame.ts';
import { projectFinland, projectWorld, type Projection } from './projection.ts';

/** Rings of longitude, latitude, … by place. */
export type Outlines = Readonly<Record<string, readonly number[]>>;

/** An area's edge: x, y, … around it. */
export interface Outline {
  ring: Float32Array;
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
  const isWorld = nodes.some(isAbroad);
  const project = isWorld ? projectWorld : projectFinland;
  const drawn = Object.entries(outlines).map(([place, ring]) => ({
    ring: projectRing(ring, project),
    isFramed: framed(place),
  }));
  const positions = projectNodes(nodes, project);
  const inView = drawn.filter(({ isFramed }) => isFramed && !isWorld).map(({ ring }) => ring);
  const bounds = unite([...inView, placedOnly(nodes, positions)]);
  const fit: Fit = bounds ? fitBounds(bounds, frame, padding, leastExtent) : { scale: 1, x0: 0, y0: 0 };
  for (const { ring } of drawn) applyFit(ring, fit);
  applyFit(positions, fit);
  lineUpUnplaced(nodes, positions, frame);
  return { positions, outlines: drawn };
}

/** Whether it lies outside the rectangle around Finland. */
function isAbroad({ longitude, latitude }: PictureNode): boolean {
  if (longitude === null || latitude === null) return false;
  return longitude < 18 || longitude > 33 || latitude < 58.5 || latitude > 71;
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
