/** Works layouts out beside the thread that answers requests. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LayoutNetwork } from './network.ts';
import { layOut } from './organic.ts';

const networks = workerData as LayoutNetwork[]; // what work-out.ts hands over
parentPort?.postMessage(networks.map(layOut));
