/** Which names are written, and where: the important ones first, none over another. */
import type { View } from './view.ts';

export interface LabelPlace {
  node: number;
  /** The middle of the text's upper edge, px on the screen. */
  x: number;
  y: number;
  width: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LabelQuestion {
  /** Nodes by importance; the first `certain` are written whatever is beneath. */
  order: readonly number[];
  certain: number;
  /** x, y of each node in the layout. */
  positions: Float32Array;
  /** Radius of each node in the layout. */
  radii: Float32Array;
  /** A name's width in px. */
  widthOf: (node: number) => number;
  lineHeight: number;
  /** Free px around each name. */
  spacing: number;
  most: number;
}

/** Between a node and its name, px. */
const drop = 3;

/** The names to write in a view. */
export function placeLabels(question: LabelQuestion, view: View): LabelPlace[] {
  const { order, certain, most } = question;
  const places: LabelPlace[] = [];
  const taken: Box[] = [];
  for (const [rank, node] of order.entries()) {
    if (places.length >= most) break;
    const place = placeBelow(question, view, node);
    const box = boxOf(place, question);
    if (!isInView(box, view) || (rank >= certain && taken.some((other) => overlap(box, other)))) continue;
    places.push(place);
    taken.push(box);
  }
  return places;
}

function placeBelow({ positions, radii, widthOf }: LabelQuestion, view: View, node: number): LabelPlace {
  return {
    node,
    x: (positions[node * 2] ?? 0) * view.zoom + view.panX,
    y: ((positions[node * 2 + 1] ?? 0) + (radii[node] ?? 0)) * view.zoom + view.panY + drop,
    width: widthOf(node),
  };
}

function boxOf({ x, y, width }: LabelPlace, { lineHeight, spacing }: LabelQuestion): Box {
  return {
    left: x - width / 2 - spacing,
    right: x + width / 2 + spacing,
    top: y - spacing / 2,
    bottom: y + lineHeight + spacing / 2,
  };
}

function isInView(box: Box, { width, height }: View): boolean {
  return box.right > 0 && box.left < width && box.bottom > 0 && box.top < height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
