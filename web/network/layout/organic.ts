/** The organic layout: who works together lies together. */
import type { Picture, PictureNode } from '../picture.ts';
import { applyFit, boundsOf, fitBounds, type Frame } from './frame.ts';
import { KnownPositions } from './known-positions.ts';
import type { OrganicQuestion } from './organic.worker.ts';

const padding = 40;

const knownPositions = new KnownPositions();

/**
 * The server's positions where it gave them, so that a network always opens alike; else worked out in a worker, once for
 * all pictures named `name`, so that a filter doesn't move what it leaves.
 */
export async function layOutOrganically(picture: Picture, frame: Frame, name: string | null): Promise<Float32Array> {
  const positions = fromServer(picture.nodes) ?? (await recallOrWorkOut(picture, name));
  const bounds = boundsOf(positions);
  if (bounds) applyFit(positions, fitBounds(bounds, frame, padding));
  return positions;
}

async function recallOrWorkOut(picture: Picture, name: string | null): Promise<Float32Array> {
  if (name === null) return workOut(picture);
  const ids = picture.nodes.map(({ id }) => id);
  const known = knownPositions.recall(name, ids);
  if (known) return known;
  const positions = await workOut(picture);
  knownPositions.remember(name, ids, positions);
  return positions;
}

/** Null unless most nodes have a position; the others stand in a row below them. */
export function fromServer(nodes: readonly PictureNode[]): Float32Array | null {
  const known = nodes.filter(({ x, y }) => x !== null && y !== null);
  if (known.length === 0 || known.length < nodes.length / 2) return null;
  const bounds = boundsOf(Float32Array.from(known.flatMap(({ x, y }) => [x ?? 0, y ?? 0])));
  if (!bounds) return null;
  const { left, right, bottom } = bounds;
  const step = (right - left) / Math.ceil(Math.sqrt(nodes.length)) || 1;
  const perRow = Math.max(1, Math.floor((right - left) / step));
  let missing = 0;
  return Float32Array.from(
    nodes.flatMap(({ x, y }) => {
      if (x !== null && y !== null) return [x, y];
      const rank = missing++;
      return [left + step * (rank % perRow), bottom + step * (1 + Math.floor(rank / perRow))];
    }),
  );
}

/** One worker per question: it ends with its answer. */
function workOut({ nodes, edges, indexOf }: Picture): Promise<Float32Array> {
  const worker = new Worker(new URL('./organic.worker.ts', import.meta.url), { type: 'module' });
  const question: OrganicQuestion = {
    nodes: nodes.length,
    ends: Uint32Array.from(edges.flatMap(({ source, target }) => [indexOf.get(source) ?? 0, indexOf.get(target) ?? 0])),
  };
  return new Promise<Float32Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Float32Array>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
