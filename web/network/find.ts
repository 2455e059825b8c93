/** Finding a drawn node by what the reader types. */
import type { PictureNode } from './picture.ts';

const most = 8;

/** Up to eight nodes whose name holds the text, those that begin with it first; marks and case don't matter. */
export function matchingNodes(nodes: readonly PictureNode[], text: string): PictureNode[] {
  const wanted = fold(text.trim());
  if (!wanted) return nodes.slice(0, most);
  const holding = nodes.filter(({ label }) => fold(label).includes(wanted));
  const beginning = holding.filter(({ label }) => fold(label).startsWith(wanted));
  return [...new Set([...beginning, ...holding])].slice(0, most);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
