/** Nodes for tests, with what a test doesn't name left empty. */
import type { PictureEdge, PictureNode } from '../../../web/network/picture.ts';

export function node(id: string, rest: Partial<PictureNode> = {}): PictureNode {
  return { id, label: id, sector: null, degree: 0, latitude: null, longitude: null, x: null, y: null, ...rest };
}

export function edge(source: string, target: string, partnerships = 1, highestStep = 1): PictureEdge {
  return { source, target, partnerships, highestStep };
}
