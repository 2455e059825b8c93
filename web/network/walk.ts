/** Where an arrow key leads on the picture: along an edge, in about the arrow's direction. */
import type { Picture } from './picture.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Cosine of the widest angle, 75°, between the arrow and the edge taken. */
const leastCosine = Math.cos((75 * Math.PI) / 180);

/** Whether `walk` knows the key. */
export function isArrow(key: string): boolean {
  return key in directions;
}

/**
 * The node that `key` leads to from a selected one: the neighbour best in line, near ones preferred; without a
 * selection the best connected node; null where no edge leads that way.
 */
export function walk(picture: Picture, positions: Float32Array, selected: string | null, key: string): string | null {
  const direction = directions[key];
  const from = selected === null ? undefined : picture.indexOf.get(selected);
  if (selected === null || from === undefined) return picture.nodes[0]?.id ?? null;
  if (!direction) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const { id } of picture.neighbours.get(selected) ?? []) {
    const cost = costOf(positions, from, picture.indexOf.get(id) ?? from, direction);
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}

/** Distance, longer the further off the arrow's line; infinite beyond the widest angle. */
function costOf(positions: Float32Array, from: number, to: number, [dx, dy]: readonly [number, number]): number {
  const x = (positions[to * 2] ?? 0) - (positions[from * 2] ?? 0);
  const y = (positions[to * 2 + 1] ?? 0) - (positions[from * 2 + 1] ?? 0);
  const distance = Math.hypot(x, y);
  const cosine = distance === 0 ? 0 : (x * dx + y * dy) / distance;
  return cosine < leastCosine ? Infinity : distance / cosine ** 3;
}
