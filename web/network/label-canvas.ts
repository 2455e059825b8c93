/** Writes names above the nodes: always the same size, never over each other, haloed so that lines don't cross them. */
import { placeLabels } from './label-places.ts';
import type { Layer } from './layer.ts';
import type { View } from './view.ts';

export interface LabelScene {
  names: readonly string[];
  positions: Float32Array;
  radii: Float32Array;
  /** Nodes by importance. */
  order: readonly number[];
  /** Written first and in bold: the selected and the hovered node. */
  bold: readonly number[];
  /** While not null, only these are written: the selected node's neighbours. */
  only: ReadonlySet<number> | null;
}

export interface LabelColours {
  ink: string;
  halo: string;
  font: string;
}

const size = 12;
const lineHeight = 16;
const most = 90;
/** With less room than this for each node, px², a picture is dense: names keep more distance and don't cover it. */
const denseRoom = 14_000;
const longest = 28;

/** Long names are cut on the picture; the list beside it has them whole. */
export function shorten(name: string): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

/** Measures names once. */
export class LabelCanvas {
  readonly #layer: Layer;
  readonly #widths = new Map<string, number>();

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  draw(scene: LabelScene, colours: LabelColours, view: View): void {
    const { context } = this.#layer;
    this.#layer.clear();
    const plain = `500 ${size}px ${colours.font}`;
    const strong = `700 ${size}px ${colours.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = colours.halo;
    context.fillStyle = colours.ink;
    context.font = plain;
    const rest = scene.order.filter((node) => !scene.bold.includes(node) && (scene.only?.has(node) ?? true));
    const text = (node: number) => shorten(scene.names[node] ?? '');
    const places = placeLabels(
      {
        order: [...scene.bold, ...rest],
        certain: scene.bold.length,
        positions: scene.positions,
        radii: scene.radii,
        widthOf: (node) => this.#width(text(node)),
        lineHeight,
        spacing: (view.width * view.height) / rest.length < denseRoom ? 24 : 3,
        most,
      },
      view,
    );
    for (const { node, x, y } of places.reverse()) {
      context.font = scene.bold.includes(node) ? strong : plain;
      context.strokeText(text(node), x, y);
      context.fillText(text(node), x, y);
    }
  }

  #width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const { width } = this.#layer.context.measureText(text);
    this.#widths.set(text, width);
    return width;
  }
}
