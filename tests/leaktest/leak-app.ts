/** The product over a store of the test's own, asked by one of fifty viewers. */
import { buildApp } from '../../api/app.ts';
import { type Graph, openGraph, patientMs } from '../../api/graph/graph.ts';
import { today } from '../api/compiler/network-rows.ts';
import { ownDatabase } from '../own-database.ts';
import { testApp } from '../test-app.ts';
import { testSeal } from '../test-seal.ts';
import { networkStore } from './network-store.ts';
import { viewers } from './viewers.ts';

/** One network takes another's place all the time: plans made for either serve both. */
const keepPlan = 'CYPHER replan=skip\n';

const viewerOf = ({ headers }: { headers: Readonly<Record<string, unknown>> }) => {
  const viewer = viewers[Number(headers['x-viewer'])];
  if (!viewer) throw new Error('no such viewer');
  return viewer;
};

/** Opens it on a store that has nothing but the vocabulary; the caller closes it. */
export async function leakApp() {
  const t = await testApp();
  // NOTE: a statement that a busy machine plans for longer than a request may take goes on being planned, so that
  // asking again is answered.
  const graph = openGraph(ownDatabase(), patientMs);
  const planned: Graph = { ...graph, read: (text, parameters) => graph.read(`${keepPlan}${text}`, parameters) };
  const over = (alter: (graph: Graph) => Graph) =>
    buildApp({ today: () => today, viewerOf, seal: testSeal, logger: false, graph: alter(planned) });
  const app = await over((itself) => itself);
  return {
    app,
    store: networkStore(graph),
    /** The product again, over an altered graph; the caller closes it. */
    over,
    close: async () => {
      await app.close();
      await graph.close();
      await t.close();
    },
  };
}
