/** What the canvases draw of a network laid out, with or without a selected and a hovered node. */
import { bufferEdges, layEdges } from './edge-buffer.ts';
import type { EdgeScene, LaidEdges } from './edge-canvas.ts';
import type { LabelScene } from './label-canvas.ts';
import type { Frame } from './layout/frame.ts';
import type { Outline } from './layout/map.ts';
import type { Picture } from './picture.ts';
import type { NodeKind } from './style.ts';

/** A network laid out. */
export interface Drawing {
  picture: Picture;
  frame: Frame;
  /** x, y of each node. */
  positions: Float32Array;
  radii: Float32Array;
  kinds: readonly NodeKind[];
  /** Areas beneath. */
  outlines: readonly Outline[];
}

export interface Scene {
  edges: EdgeScene;
  labels: LabelScene;
  /** The selected node and its neighbours; null while nothing is selected. */
  near: ReadonlySet<string> | null;
}

export const emptyScene: Scene = {
  edges: { outlines: [], edges: { segments: new Float32Array(), runs: [] }, strong: null },
  labels: { names: [], positions: new Float32Array(), radii: new Float32Array(), order: [], bold: [], only: null },
  near: null,
};

/** The scene without marks: made once for a drawing. */
export function toScene({ picture, positions, radii, outlines }: Drawing): Scene {
  const degree = (index: number) => picture.nodes[index]?.degree ?? 0;
  return {
    edges: { outlines, edges: lay(picture, positions), strong: null },
    labels: {
      names: picture.nodes.map(({ label }) => label),
      positions,
      radii,
      order: picture.nodes.map((_, index) => index).sort((a, b) => degree(b) - degree(a)),
      bold: [],
      only: null,
    },
    near: null,
  };
}

/** The scene with a node selected, its edges strong and its neighbours named; null selects none. */
export function selectInScene(scene: Scene, drawing: Drawing, selected: string | null): Scene {
  const { picture, positions } = drawing;
  const index = selected === null ? undefined : picture.indexOf.get(selected);
  if (selected === null || index === undefined) return unmarked(scene);
  const near = new Set([selected, ...(picture.neighbours.get(selected) ?? []).map(({ id }) => id)]);
  const own = picture.edges.filter(({ source, target }) => source === selected || target === selected);
  const only = new Set([...near].flatMap((id) => picture.indexOf.get(id) ?? []));
  return {
    edges: { ...scene.edges, strong: lay({ edges: own, indexOf: picture.indexOf }, positions) },
    labels: { ...scene.labels, bold: [index], only },
    near,
  };
}

/** The scene with the hovered node's name written above all others. */
export function hoverInScene(scene: Scene, drawing: Drawing, hovered: string | null): Scene {
  const index = hovered === null ? undefined : drawing.picture.indexOf.get(hovered);
  if (index === undefined || scene.labels.bold.includes(index)) return scene;
  return { ...scene, labels: { ...scene.labels, bold: [...scene.labels.bold, index] } };
}

function unmarked(scene: Scene): Scene {
  return {
    edges: { ...scene.edges, strong: null },
    labels: { ...scene.labels, bold: [], only: null },
    near: null,
  };
}

function lay(picture: Pick<Picture, 'edges' | 'indexOf'>, positions: Float32Array): LaidEdges {
  const { ends, runs } = bufferEdges(picture);
  return { segments: layEdges(ends, positions), runs };
}
