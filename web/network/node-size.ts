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

/** A node's diameter in px; `greatest` is the picture's greatest degree. */
export function nodeSize(degree: number, greatest: number, { smallest, largest }: SizeRange): number {
  if (greatest <= 0) return smallest;
  const share = Math.min(1, Math.max(0, degree / greatest));
  return Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * share);
}
