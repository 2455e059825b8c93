/** How large a node is drawn: its area tells its connections. */

/** Diameters in px at the zoom that shows everything. */
export interface SizeRange {
  smallest: number;
  largest: number;
}

/** The more nodes share a frame of `area` px², the smaller each: large enough to hit, small enough to leave room. */
export function sizeRange(nodes: number, area: number): SizeRange {
  const room = Math.sqrt(area / Math.max(1, nodes));
  const largest = Math.min(44, Math.max(7, room * 0.42));
  return { smallest: Math.max(3, Math.min(12, largest * 0.32)), largest };
}

/** A node's diameter in px; `greatest` is the picture's greatest degree. */
export function nodeSize(degree: number, greatest: number, { smallest, largest }: SizeRange): number {
  if (greatest <= 0) return smallest;
  const share = Math.min(1, Math.max(0, degree / greatest));
  return Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * share);
}
