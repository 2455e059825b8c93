/** How the picture looks: the page's tokens, as Cytoscape and the canvases take them. */
import type { StylesheetJson } from 'cytoscape';
import type { Sector } from '../language/words.ts';
import type { EdgeColours } from './edge-canvas.ts';
import type { LabelColours } from './label-canvas.ts';

/** What a node stands for, which its shape and colour tell. */
export type NodeKind = Sector | 'unknown' | 'place';

export interface PictureStyle {
  nodes: StylesheetJson;
  edges: EdgeColours;
  labels: LabelColours;
}

const shapes = {
  PUBLIC: 'ellipse',
  PRIVATE: 'round-rectangle',
  THIRD: 'triangle',
  unknown: 'hexagon',
  place: 'ellipse',
} as const satisfies Record<NodeKind, string>;

const colourTokens: Record<NodeKind, string> = {
  PUBLIC: '--sector-public',
  PRIVATE: '--sector-private',
  THIRD: '--sector-third',
  unknown: '--sector-unknown',
  place: '--node-place',
};

const kinds = ['PUBLIC', 'PRIVATE', 'THIRD', 'unknown', 'place'] as const satisfies readonly NodeKind[];

/** Reads the tokens that hold where `element` is, light or dark. */
export function readStyle(element: Element): PictureStyle {
  const tokens = getComputedStyle(element);
  const token = (name: string) => tokens.getPropertyValue(name).trim();
  return {
    nodes: [
      {
        selector: 'node',
        style: {
          width: 'data(size)',
          height: 'data(size)',
          'border-width': 1,
          'border-color': token('--surface'),
          'overlay-opacity': 0,
        },
      },
      ...kinds.map((kind) => ({
        selector: `node[kind = "${kind}"]`,
        style: { shape: shapes[kind], 'background-color': token(colourTokens[kind]) },
      })),
      { selector: 'node.faded', style: { opacity: 0.16 } },
      { selector: 'node.hovered', style: { 'border-width': 2, 'border-color': token('--ink') } },
      { selector: 'node.selected', style: { 'border-width': 3, 'border-color': token('--ink'), 'z-index': 10 } },
    ],
    edges: {
      land: token('--land'),
      framedLand: token('--land-framed'),
      landLine: token('--land-line'),
      edge: token('--edge'),
      strong: token('--accent'),
    },
    labels: { ink: token('--ink'), halo: token('--ground'), font: token('--font') },
  };
}
