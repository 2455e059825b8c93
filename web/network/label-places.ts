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

/** The names to write in a view: each below its node, or else above or beside it. */
export function placeLabels(question: LabelQuestion, view: View): LabelPlace[] {
  const { order, certain, most } = question;
  const places: LabelPlace[] = [];
  const taken: Box[] = [];
  for (const [rank, node] of order.entries()) {
    if (places.length >= most) break;
    const options = placesAround(question, view, node);
    const free = options.find((place) => isFree(boxOf(place, question), view, taken));
    const place = free ?? (rank < certain ? options[0] : undefined);
    if (!place) continue;
    places.push(place);
    taken.push(boxOf(place, question));
  }
  return places;
}

/** Below, above, to the right, to the left; above and below, the name of a node in view is moved into view whole. */
function placesAround(
  { positions, radii, widthOf, lineHeight }: LabelQuestion,
  view: View,
  node: number,
): LabelPlace[] {
  const x = (positions[node * 2] ?? 0) * view.zoom + view.panX;
  const y = (positions[node * 2 + 1] ?? 0) * view.zoom + view.panY;
  const reach = (radii[node] ?? 0) * view.zoom + drop;
  const width = widthOf(node);
  const inside = x < 0 || x > view.width ? x : Math.max(width / 2, Math.min(x, view.width - width / 2));
  return [
    { node, width, x: inside, y: y + reach },
    { node, width, x: inside, y: y - reach - lineHeight },
    { node, width, x: x + reach + width / 2, y: y - lineHeight / 2 },
    { node, width, x: x - reach - width / 2, y: y - lineHeight / 2 },
  ];
}

function isFree(box: Box, view: View, taken: readonly Box[]): boolean {
  return isInView(box, view) && !taken.some((other) => overlap(box, other));
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
