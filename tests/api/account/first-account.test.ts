/** The first account closes the store in every process on it, at once for who has waited for the command to end. */
import { expect, test } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { testSeal } from '../../test-seal.ts';
import { account, offersSeen, storeWithOffers, today } from './accounts.ts';

test('no request that begins after the first account was made is answered as before', async () => {
  const t = await storeWithOffers();
  const apps = [t.app, await buildApp({ graph: t.graph, seal: testSeal, today: () => today })];
  let isMade = false;
  let isOver = false;
  const seen = { before: [] as unknown[], after: [] as unknown[] };

  async function askOn(app: typeof t.app): Promise<void> {
    while (!isOver) {
      const answers = isMade ? seen.after : seen.before;
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{ offers { totalCount } }' },
      });
      answers.push(response.json<{ data: { offers: { totalCount: number } } }>().data.offers.totalCount);
      if (seen.after.length > 200) isOver = true;
    }
  }
  const asking = apps.flatMap((app) => [askOn(app), askOn(app)]);
  await account(t, 'first', 'ADMIN');
  isMade = true;
  await Promise.all(asking);

  expect(seen.before).toContain(offersSeen.all);
  expect(new Set(seen.after)).toEqual(new Set([offersSeen.everyone]));
  await Promise.all(apps.slice(1).map((app) => app.close()));
  await t.close();
});

test('from then on who brings no credentials changes nothing', async () => {
  const t = await storeWithOffers();
  await account(t, 'first', 'ADMIN');
  const { data, errors } = await t.ask('mutation { createGoal(input: {title: "Planted"}) { goal { id } } }');
  expect(data).toEqual({ createGoal: null });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await t.graph.read('MATCH (goal:Goal) RETURN goal')).toEqual([]);
  await t.close();
});
