/** Works layouts out beside the process that answers requests. */
import type { LayoutNetwork } from './network.ts';
import { layOut } from './organic.ts';

process.once('message', (networks: LayoutNetwork[]) => {
  process.send?.(networks.map(layOut));
});
