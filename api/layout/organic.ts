/**
 * The organic layout: who works together lies together, the largest connected part by forces, the small ones below it.
 * The same network from the same known positions always lies the same way.
 */
import { componentsOf } from './components.ts';
import { settle } from './force.ts';
import { type LayoutNetwork, partOf } from './network.ts';
import { type Block, Grid } from './pack.ts';

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Fewer nodes than this are no picture of their own. */
const smallestLarge = 4;
const cellWithoutLarge = 64;

/** x, y of each node, y downwards; the unit is the layout's own. */
export function layOut(network: LayoutNetwork): Float64Array {
  const parts = componentsOf(network.nodes, network.ends);
  const positions = new Float64Array(network.nodes * 2);
  const largest = parts[0] ?? [];
  const isLarge = largest.length >= smallestLarge;
  const large = isLarge ? settle(partOf(network, largest)) : new Float64Array();
  if (isLarge) write(positions, largest, large);
  pack(network, isLarge ? parts.slice(1) : parts, large, positions);
  return positions.map((value) => Math.round(value * 100) / 100);
}

function write(positions: Float64Array, part: readonly number[], placed: Float64Array): void {
  part.forEach((node, i) => {
    positions[node * 2] = placed[i * 2] ?? 0;
    positions[node * 2 + 1] = placed[i * 2 + 1] ?? 0;
  });
}

function pack(network: LayoutNetwork, parts: readonly number[][], large: Float64Array, positions: Float64Array): void {
  const bounds = boundsOf(large);
  const cell = cellBeside(bounds, large.length / 2);
  const cells = parts.reduce((sum, part) => sum + sideOf(part) ** 2, 0);
  const left = Math.floor(bounds.left / cell);
  const columns = Math.max(Math.ceil(bounds.right / cell) - left, Math.ceil(Math.sqrt(2 * cells)), 1);
  const grid = new Grid({ left, columns, top: Math.ceil(bounds.bottom / cell) + 1 });
  const moved = parts.filter((part) => !stay(network, part, cell, grid, positions));
  for (const part of moved) {
    const small = partOf({ ...network, known: network.known.map(() => NaN) }, part);
    write(
      positions,
      part,
      fitInto(grid.takeFirst(sideOf(part)), cell, part.length < 3 ? inRow(small.nodes) : settle(small)),
    );
  }
}

const sideOf = (part: readonly number[]) => Math.ceil(Math.sqrt(part.length));

/** Cells as wide as the large part's nodes lie apart, in powers of two, so that small changes leave the grid alone. */
function cellBeside({ left, right, top, bottom }: Bounds, nodes: number): number {
  const apart = Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, nodes));
  return apart > 0 ? 2 ** Math.round(Math.log2(apart / 2)) : cellWithoutLarge;
}

/** Leaves a part where it lay, if it lay in a block of its own that is still free. */
function stay(
  network: LayoutNetwork,
  part: readonly number[],
  cell: number,
  grid: Grid,
  positions: Float64Array,
): boolean {
  const lay = part.flatMap((node) => [network.known[node * 2] ?? NaN, network.known[node * 2 + 1] ?? NaN]);
  if (lay.some((value) => Number.isNaN(value))) return false;
  const { left, right, top, bottom } = boundsOf(Float64Array.from(lay));
  const side = sideOf(part);
  const column = Math.round((left + right) / 2 / cell - side / 2);
  const row = Math.round((top + bottom) / 2 / cell - side / 2);
  if (right - left > side * cell || bottom - top > side * cell || !grid.takeAgain({ column, row, side })) return false;
  write(positions, part, Float64Array.from(lay));
  return true;
}

const inRow = (nodes: number) => Float64Array.from({ length: nodes * 2 }, (_, i) => (i % 2 === 0 ? i : 0));

/** Positions moved and scaled into a block, with a margin around them. */
function fitInto({ column, row, side }: Block, cell: number, placed: Float64Array): Float64Array {
  const { left, right, top, bottom } = boundsOf(placed);
  const scale = ((side - 0.4) * cell) / Math.max(1, right - left, bottom - top);
  const [x, y] = [(column + side / 2) * cell, (row + side / 2) * cell];
  return placed.map((value, i) =>
    i % 2 === 0 ? x + (value - (left + right) / 2) * scale : y + (value - (top + bottom) / 2) * scale,
  );
}

function boundsOf(positions: Float64Array): Bounds {
  if (positions.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let i = 0; i < positions.length; i += 2) {
    const [x, y] = [positions[i] ?? 0, positions[i + 1] ?? 0];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
