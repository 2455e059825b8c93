/** The organic layouts that are kept, and whom each may be shown to. */
import type { Viewer } from '../context.ts';

/**
 * One layout: made of what these visibilities open to whoever is shown it, so that it tells them nothing they may not
 * see. `x` and `y` are properties of organisations.
 */
export interface Layout {
  name: string;
  open: Viewer['open'];
  x: string;
  y: string;
}

const publicLayout: Layout = { name: 'public', open: ['PUBLIC'], x: 'publicX', y: 'publicY' };
const networkLayout: Layout = { name: 'network', open: ['PUBLIC', 'NETWORK'], x: 'networkX', y: 'networkY' };

export const layouts: readonly Layout[] = [publicLayout, networkLayout];

/** The layout for a viewer: that of the whole network where it is open to them, else that of what is public. */
export function layoutFor({ open }: Pick<Viewer, 'open'>): Layout {
  return open.includes('NETWORK') ? networkLayout : publicLayout;
}
