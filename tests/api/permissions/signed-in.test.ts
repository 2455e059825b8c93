import { afterAll, beforeAll, expect, test } from 'vitest';
import { idNamed } from '../../small-network.ts';
import type { TestApp } from '../../test-app.ts';
import { account, own, signedIn, storeWithOffers } from '../account/accounts.ts';

let t: TestApp;
beforeAll(async () => {
  t = await storeWithOffers();
});
afterAll(() => t.close());

/** Has Alpha offer something more; the reason of the refusal, or `done`. */
async function offer(headers: Readonly<Record<string, string>>): Promise<unknown> {
  const query = 'mutation O($input: CreateOfferInput!) { createOffer(input: $input) { offer { id } } }';
  const input = { organisationId: idNamed('Alpha'), resourceId: 'mentors' };
  const { errors } = await t.ask(query, { input }, { headers });
  return errors[0] ? errors[0].extensions?.['reason'] : 'done';
}

test('a session writes what its account may, until that is taken away; nobody else does', async () => {
  const coordinator = await signedIn(t, await account(t, 'coordinator', 'MEMBER', { coordinates: ['Alpha'] }));
  const member = await signedIn(t, await account(t, 'member', 'MEMBER', { memberOf: ['Alpha'] }));
  const network = await signedIn(t, await account(t, 'network', 'NETWORK_COORDINATOR'));
  const admin = await signedIn(t, await account(t, 'admin', 'ADMIN'));
  expect(await Promise.all([coordinator, member, network, admin, own].map(offer))).toEqual([
    'done',
    'coordinatorOnly',
    'coordinatorOnly',
    'adminWritesNoContent',
    'signInFirst',
  ]);
  await t.graph.runAlone("MATCH (:User {name: 'coordinator'})-[tie:COORDINATES]->() DELETE tie");
  expect(await Promise.all([coordinator, network].map(offer))).toEqual(['coordinatorOnly', 'done']);
});
