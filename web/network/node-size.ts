/** How large a node is drawn: its area tells its connections. */
import type { Frame } from './layout/frame.ts';

/** Diameters in px at the zoom that shows everything. */
export interface SizeRange {
  smallest: number;
  largest: number;
}

/** The more nodes share a frame, the smaller each: large enough to hit, small enough to leave room. */
export function sizeRange(nodes: number, { width, height }: Frame): SizeRange {
  const room = Math.sqrt((width * height) / Math.max(1, nodes));
  const largest = Math.min(40, Math.min(width, height) * 0.07, Math.max(7, room * 0.42));
  return { smallest: Math.max(3, Math.min(12, largest * 0.32)), largest };
}

/**
 * The range narrowed so that nodes stay near their places on a map: a place crowded with nodes, or near to others,
 * has room for small ones only. `positions` are x, y of each node.
 */
export function narrowToPlaces(range: SizeRange, positions: Float32Array): SizeRange {
  const places = countByPoint(positions);
  const crowd = Math.max(1, ...places.values());
  const distances = distancesToNearest([...places.keys()]).sort((a, b) => a - b);
  const near = distances[Math.floor(distances.length / 4)] ?? Infinity;
  const largest = Math.max(Math.min(range.largest, 8), Math.min(range.largest, (1.4 * near) / Math.sqrt(crowd)));
  return { smallest: Math.min(range.smallest, largest * 0.45), largest };
}

/** A node's diameter in px; `greatest` is the picture's greatest degree. */
export function nodeSize(degree: number, greatest: number, { smallest, largest }: SizeRange): number {
  if (greatest <= 0) return smallest;
  const share = Math.min(1, Math.max(0, degree / greatest));
  return Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * share);
}

function countByPoint(positions: Float32Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < positions.length; i += 2) {
    const point = `${Math.round(positions[i] ?? 0)} ${Math.round(positions[i + 1] ?? 0)}`;
    counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  return counts;
}

/** At most about 400 places: municipalities, or the world's countries. */
function distancesToNearest(points: readonly string[]): number[] {
  const places = points.map((point) => point.split(' ').map(Number));
  return places.map(([x = 0, y = 0], index) =>
    places.reduce(
      (least, [otherX = 0, otherY = 0], other) =>
        other === index ? least : Math.min(least, Math.hypot(x - otherX, y - otherY)),
      Infinity,
    ),
  );
}
