/** The parts of a network that no edge joins, and laying them out beside each other. */
import { boundsOf, type Bounds } from './frame.ts';

/** Width to height of the block of small parts. */
const blockProportion = 5;

/** Nodes of each connected component, the largest component first. */
export function componentsOf(nodes: number, ends: Uint32Array): number[][] {
  const neighbours = Array.from({ length: nodes }, (): number[] => []);
  for (let edge = 0; edge < ends.length; edge += 2) {
    const [a = 0, b = 0] = [ends[edge], ends[edge + 1]];
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const isSeen = new Uint8Array(nodes);
  const components: number[][] = [];
  for (let start = 0; start < nodes; start += 1) {
    if (isSeen[start] === 0) components.push(reach(start, neighbours, isSeen));
  }
  return components.sort((a, b) => b.length - a.length);
}

function reach(start: number, neighbours: readonly (readonly number[])[], isSeen: Uint8Array): number[] {
  const reached = [start];
  isSeen[start] = 1;
  for (const node of reached) {
    for (const next of neighbours[node] ?? []) {
      if (isSeen[next] !== 0) continue;
      isSeen[next] = 1;
      reached.push(next);
    }
  }
  return reached;
}

/** Moves parts (x, y of each of their nodes) in place: the first stays, the others stand in rows below it. */
export function packBelow(parts: readonly Float32Array[], gap: number): void {
  const [largest, ...others] = parts;
  const main = largest && boundsOf(largest);
  if (!main) return;
  const width = rowWidth(main, others, gap);
  const left = (main.left + main.right - width) / 2;
  let x = left;
  let y = main.bottom + 2 * gap;
  let rowHeight = 0;
  for (const part of others) {
    const bounds = boundsOf(part);
    if (!bounds) continue;
    const partWidth = bounds.right - bounds.left;
    if (x > left && x + partWidth > left + width) [x, y, rowHeight] = [left, y + rowHeight + gap, 0];
    shift(part, x - bounds.left, y - bounds.top);
    x += partWidth + gap;
    rowHeight = Math.max(rowHeight, bounds.bottom - bounds.top);
  }
}

/** As wide as the largest part, or wider, so that many small parts make a low block rather than a tall one. */
function rowWidth(main: Bounds, others: readonly Float32Array[], gap: number): number {
  const area = others.reduce((sum, part) => {
    const bounds = boundsOf(part);
    return bounds ? sum + (bounds.right - bounds.left + gap) * (bounds.bottom - bounds.top + gap) : sum;
  }, 0);
  return Math.max(main.right - main.left, Math.sqrt(area * blockProportion));
}

function shift(part: Float32Array, dx: number, dy: number): void {
  for (let i = 0; i < part.length; i += 2) {
    part[i] = (part[i] ?? 0) + dx;
    part[i + 1] = (part[i + 1] ?? 0) + dy;
  }
}
