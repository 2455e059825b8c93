/** Draws regions and edges beneath the nodes. One stroke holds many edges: one stroke each halves the frame rate. */
import type { EdgeRun } from './edge-buffer.ts';
import type { Outline } from './layout/map.ts';
import type { Layer } from './layer.ts';
import type { View } from './view.ts';

const edgesPerStroke = 250;

/** Edges laid out: x1, y1, x2, y2 of each, in runs drawn alike. */
export interface LaidEdges {
  segments: Float32Array;
  runs: readonly EdgeRun[];
}

export interface EdgeScene {
  /** Drawn first. */
  outlines: readonly Outline[];
  edges: LaidEdges;
  /** The selected node's; while there are some, the others fade. */
  strong: LaidEdges | null;
}

export interface EdgeColours {
  land: string;
  framedLand: string;
  landLine: string;
  edge: string;
  strong: string;
}

const fadedShare = 0.22;

/** Draws the whole scene afresh. */
export function drawEdges(layer: Layer, scene: EdgeScene, colours: EdgeColours, view: View): void {
  layer.clear();
  drawLand(layer.context, scene.outlines, colours, view);
  layer.context.strokeStyle = colours.edge;
  drawRuns(layer.context, scene.edges, view, scene.strong ? fadedShare : 1);
  if (!scene.strong) return;
  layer.context.strokeStyle = colours.strong;
  drawRuns(layer.context, scene.strong, view, 1);
}

function drawLand(
  context: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  { land, framedLand, landLine }: EdgeColours,
  view: View,
): void {
  context.globalAlpha = 1;
  context.strokeStyle = landLine;
  context.lineWidth = 1;
  context.lineJoin = 'round';
  for (const { rings, isFramed } of outlines) {
    context.fillStyle = isFramed ? framedLand : land;
    context.beginPath();
    for (const ring of rings) traceRing(context, ring, view);
    context.fill();
    context.stroke();
  }
}

function traceRing(context: CanvasRenderingContext2D, ring: Float32Array, { zoom, panX, panY }: View): void {
  for (let i = 0; i < ring.length; i += 2) {
    const x = (ring[i] ?? 0) * zoom + panX;
    const y = (ring[i + 1] ?? 0) * zoom + panY;
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
}

function drawRuns(context: CanvasRenderingContext2D, { segments, runs }: LaidEdges, view: View, share: number): void {
  context.lineCap = 'butt';
  for (const { from, until, width, opacity } of runs) {
    context.globalAlpha = opacity * share;
    context.lineWidth = width;
    for (let first = from; first < until; first += edgesPerStroke) {
      strokeEdges(context, segments, first, Math.min(until, first + edgesPerStroke), view);
    }
  }
}

function strokeEdges(
  context: CanvasRenderingContext2D,
  segments: Float32Array,
  from: number,
  until: number,
  { zoom, panX, panY, width, height }: View,
): void {
  context.beginPath();
  for (let i = from * 4; i < until * 4; i += 4) {
    const x1 = (segments[i] ?? 0) * zoom + panX;
    const y1 = (segments[i + 1] ?? 0) * zoom + panY;
    const x2 = (segments[i + 2] ?? 0) * zoom + panX;
    const y2 = (segments[i + 3] ?? 0) * zoom + panY;
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height))
      continue;
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
}
