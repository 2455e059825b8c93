/** Works an organic layout out beside the page's own thread. */
import { settle } from './force.ts';

export interface OrganicQuestion {
  nodes: number;
  /** Two nodes for each edge. */
  ends: Uint32Array;
  /** Partnerships of each edge. */
  weights: Float32Array;
}

self.onmessage = ({ data }: MessageEvent<OrganicQuestion>) => {
  const positions = settle(data.nodes, data.ends, data.weights);
  self.postMessage(positions, { transfer: [positions.buffer] });
};
