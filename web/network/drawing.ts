/** From a picture to a drawing: where each node lies, how large and of what kind it is. */
import type { LayoutName } from './address.ts';
import { levelOfPlace } from './grain.ts';
import type { Frame } from './layout/frame.ts';
import { isWorldwide, layOutMap, type MapLayout, type Outlines } from './layout/map.ts';
import { layOutOrganically } from './layout/organic.ts';
import { spread } from './layout/spread.ts';
import { narrowToPlaces, nodeSize, sizeRange, type SizeRange } from './node-size.ts';
import type { Picture, PictureNode } from './picture.ts';
import type { Drawing } from './scene.ts';
import type { NodeKind } from './style.ts';

export interface DrawingQuestion {
  picture: Picture;
  frame: Frame;
  layout: LayoutName;
  /** Pictures of one name keep their organic layout; null keeps none. */
  name: string | null;
  /** Which outlines must be in view on the map. */
  framed: (place: string) => boolean;
}

/** Lays a picture out. */
export async function toDrawing(question: DrawingQuestion): Promise<Drawing> {
  const { picture, frame, layout } = question;
  const { positions, outlines } = await layOut(question);
  const range = sizeRange(picture.nodes.length, frame);
  const radii = radiiOf(picture, layout === 'map' ? narrowToPlaces(range, positions) : range);
  spread(positions, radii);
  return { picture, frame, positions, radii, kinds: picture.nodes.map(kindOf), outlines };
}

async function layOut({ picture, frame, layout, name, framed }: DrawingQuestion): Promise<MapLayout> {
  if (layout === 'map') return layOutMap(picture.nodes, frame, await loadOutlines(picture.nodes), framed);
  return { positions: await layOutOrganically(picture, frame, name), outlines: [] };
}

function kindOf({ id, sector }: PictureNode): NodeKind {
  return levelOfPlace(id) ? 'place' : (sector ?? 'unknown');
}

function radiiOf({ nodes }: Picture, range: SizeRange): Float32Array {
  const greatest = nodes.reduce((most, { degree }) => Math.max(most, degree), 0);
  return Float32Array.from(nodes, ({ degree }) => nodeSize(degree, greatest, range) / 2);
}

/** Finland's regions for what lies in Finland, else the world's countries; fetched where a map is drawn. */
async function loadOutlines(nodes: readonly PictureNode[]): Promise<Outlines> {
  const { default: outlines } = isWorldwide(nodes)
    ? await import('./country-outlines.json')
    : await import('./region-outlines.json');
  return outlines;
}
