/** Works an organic layout out beside the page's own thread. */
import { settle } from './force.ts';

export interface OrganicQuestion {
  nodes: number;
  /** Two nodes for each edge. */
  ends: Uint32Array;
}

self.onmessage = ({ data }: MessageEvent<OrganicQuestion>) => {
  const positions = settle(data.nodes, data.ends);
  self.postMessage(positions, { transfer: [positions.buffer] });
};
