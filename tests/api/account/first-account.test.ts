/** The first account closes the store in every process on it, at once for who has waited for the command to end. */
import { expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import type { Transaction } from '../../../api/graph/graph.ts';
import { testSeal } from '../../test-seal.ts';
import { account, offersFor, offersSeen, storeWithOffers, today } from './accounts.ts';

test('no request that begins after the first account was made is answered as before', async () => {
  const t = await storeWithOffers();
  expect(await offersFor(t)).toBe(offersSeen.all); // the database has planned the question, so that it is quick below
  const another = () => buildApp({ graph: t.graph, seal: testSeal, today: () => today });
  const apps = [await another(), await another()];
  const question = { method: 'POST', url: '/graphql', payload: { query: '{ offers { totalCount } }' } } as const;
  const askAll = () =>
    Promise.all(
      apps.map(async (app) => {
        const response = await app.inject(question);
        return response.json<{ data: { offers: { totalCount: number } } }>().data.offers.totalCount;
      }),
    );

  let justBefore: number[] = [];
  /** Both processes learn at the last moment, just before the account is there, that there is none. */
  const write = <T>(work: (transaction: Transaction) => Promise<T>) =>
    t.graph.write(async (transaction) => {
      const result = await work(transaction);
      justBefore = await askAll();
      return result;
    });
  await account({ ...t, graph: { ...t.graph, write } }, 'first', 'ADMIN');

  expect(justBefore).toEqual([offersSeen.all, offersSeen.all]);
  expect(await askAll()).toEqual([offersSeen.everyone, offersSeen.everyone]);
  await Promise.all(apps.map((app) => app.close()));
  await t.close();
});

test('from then on who brings no credentials changes nothing', async () => {
  const t = await storeWithOffers();
  await account(t, 'first', 'ADMIN');
  const { data, errors } = await t.ask('mutation { createGoal(input: {title: "Planted"}) { goal { id } } }');
  expect(data).toEqual({ createGoal: null });
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await t.graph.read('MATCH (goal:Goal) RETURN goal')).toEqual([]);
  await t.close();
});
