/** Which failures of several root fields are told, and in what order, doesn't depend on which came first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { testSeal } from '../../test-seal.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const query = `{
  place(id: "x") { name }
  complementaryPartners(organisationId: "x") { score }
  accountLink(link: "x") { email }
  network(within: "x") { totalNodes }
}`;

const statements = { partners: /theyOffer/, link: /AccountLink/, network: /unplaced/ };
type Asked = keyof typeof statements;

/** The store, where what these statements give comes in this order, a while apart. */
function inTurns(graph: Graph, order: readonly Asked[]): Graph {
  let due = 0;
  const waiting: (() => void)[] = [];
  const next = () => {
    due = (due + 1) % order.length;
    waiting.splice(0).forEach((look) => {
      look();
    });
  };
  const turn = async (place: number) => {
    while (due !== place) await new Promise<void>((look) => waiting.push(look));
    setTimeout(next, 5);
  };
  const held =
    (read: Graph['read']): Graph['read'] =>
    async (text, parameters) => {
      const rows = await read(text, parameters);
      const place = order.findIndex((asked) => statements[asked].test(text));
      if (place !== -1) await turn(place);
      return rows;
    };
  return { ...graph, read: held(graph.read), readNewest: held(graph.readNewest) };
}

/** What is answered with statements answered in that order: at first, and once the document is compiled. */
async function answersWith(order: readonly Asked[]): Promise<string[]> {
  const app = await buildApp({ logger: false, seal: testSeal, graph: inTurns(t.graph, order) });
  const bodies = [];
  for (const _ of [1, 2, 3]) {
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    bodies.push(body);
  }
  await app.close();
  return bodies;
}

const orders: readonly (readonly Asked[])[] = [
  ['partners', 'link', 'network'],
  ['partners', 'network', 'link'],
  ['link', 'partners', 'network'],
  ['link', 'network', 'partners'],
  ['network', 'partners', 'link'],
  ['network', 'link', 'partners'],
];

test('where three root fields fail and one answers, all orders of coming give one and the same answer', async () => {
  const answers = [];
  for (const order of orders) answers.push(await answersWith(order));
  const errors = (JSON.parse(answers[0]?.[2] ?? '{}') as { errors: { path: string[] }[] }).errors;
  expect(errors.length).toBeGreaterThan(0);
  for (const [i, each] of answers.entries()) expect(each, String(orders[i])).toEqual(answers[0]);
});
