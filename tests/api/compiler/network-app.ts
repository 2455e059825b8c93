/** An app over a made-up network that several viewers look at, and the same network in memory. */
import { localViewer, type Viewer } from '../../../api/context.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { idOf, networkRows, today } from './network-rows.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { writeNetwork } from './write-network.ts';

/** Who asks, by the name that a request's header `x-viewer` gives; the local one where it gives none. */
export const viewers = {
  local: localViewer,
  member: { id: 'member', open: ['PUBLIC', 'NETWORK'], organisations: [idOf('Organisation', 4)], writes: 'NOTHING' },
  'member of two': {
    id: 'member of two',
    open: ['PUBLIC', 'NETWORK'],
    organisations: [idOf('Organisation', 2), idOf('Organisation', 3)],
    writes: 'NOTHING',
  },
  coordinator: {
    id: 'coordinator',
    open: ['PUBLIC', 'NETWORK'],
    organisations: [idOf('Organisation', 5), idOf('Organisation', 6)],
    writes: { role: 'MEMBER', coordinates: [idOf('Organisation', 5)], memberOf: [idOf('Organisation', 6)] },
  },
  'network coordinator': {
    id: 'network coordinator',
    open: ['PUBLIC', 'NETWORK'],
    organisations: [idOf('Organisation', 7)],
    writes: { role: 'NETWORK_COORDINATOR', coordinates: [idOf('Organisation', 7)], memberOf: [] },
  },
  public: { id: 'public', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' },
} as const satisfies Record<string, Viewer>;

export type ViewerName = keyof typeof viewers;
/** Every viewer's name. */
export const viewerNames = Object.keys(viewers).filter((name): name is ViewerName => name in viewers);

/** Opens the app on the network of a seed; the caller closes it. */
export async function networkApp(seed: number): Promise<{ app: TestApp; snapshot: Snapshot }> {
  const app = await testApp({
    today: () => today,
    viewerOf: ({ headers }) => viewers[viewerNames.find((name) => name === headers['x-viewer']) ?? 'local'],
  });
  await writeNetwork(app.graph, networkRows(seed));
  return { app, snapshot: await readSnapshot(app.graph) };
}
