/** Edges in the order and form that a canvas draws fastest: alike ones together, their ends in one array. */
import type { Picture } from './picture.ts';

/** A run of edges drawn alike. */
export interface EdgeRun {
  /** The first edge and the one after the last. */
  from: number;
  until: number;
  /** In px on the screen. */
  width: number;
  /** 0 to 1. */
  opacity: number;
}

export interface EdgeBuffer {
  /** Two places in `nodes` for each edge. */
  ends: Uint32Array;
  runs: readonly EdgeRun[];
}

const stepOpacities = [0.28, 0.42, 0.58, 0.78, 0.98];
const widestClass = 6;

/** 0 for one partnership, then one more for each doubling, up to 6 (64 and more). */
export function widthClass(partnerships: number): number {
  return Math.min(widestClass, Math.floor(Math.log2(Math.max(1, partnerships))));
}

/** Width in px of a class of `widthClass`. */
export function widthOfClass(width: number): number {
  return 1 + width * 1.1;
}

/** Opacity of a step of 1 to 5 where nothing crowds it. */
export function stepOpacity(step: number): number {
  return stepOpacities[Math.min(5, Math.max(1, step)) - 1] ?? 1;
}

/** How much each edge fades so that a dense picture stays readable: 1 up to 250 edges, about 0.15 at 20,000. */
export function densityFade(edges: number): number {
  return Math.max(0.1, Math.min(1, Math.sqrt(250 / Math.max(1, edges)) * 1.3));
}

/** The picture's edges by step and width, the strong ones last and so on top. */
export function bufferEdges({ edges, indexOf }: Pick<Picture, 'edges' | 'indexOf'>): EdgeBuffer {
  const classed = edges.map((edge) => ({ edge, width: widthClass(edge.partnerships), step: edge.highestStep }));
  classed.sort((a, b) => a.step - b.step || a.width - b.width);
  const ends = new Uint32Array(classed.length * 2);
  const runs: EdgeRun[] = [];
  const fade = densityFade(classed.length);
  let last: { width: number; step: number } | undefined;
  classed.forEach(({ edge, width, step }, index) => {
    ends[index * 2] = indexOf.get(edge.source) ?? 0;
    ends[index * 2 + 1] = indexOf.get(edge.target) ?? 0;
    const run = runs.at(-1);
    if (run && last?.width === width && last.step === step) run.until = index + 1;
    else runs.push({ from: index, until: index + 1, width: widthOfClass(width), opacity: stepOpacity(step) * fade });
    last = { width, step };
  });
  return { ends, runs };
}

/** x1, y1, x2, y2 of each edge for nodes at `positions` (x, y of each node). */
export function layEdges(ends: Uint32Array, positions: Float32Array): Float32Array {
  const segments = new Float32Array(ends.length * 2);
  ends.forEach((node, end) => {
    segments[end * 2] = positions[node * 2] ?? 0;
    segments[end * 2 + 1] = positions[node * 2 + 1] ?? 0;
  });
  return segments;
}
