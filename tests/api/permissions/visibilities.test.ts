import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../../test-app.ts';
import { change, documentOf, type Input, payloadOf, refusal } from '../writing/changes.ts';
import { smallNetwork, type SmallNetwork } from '../writing/small-network.ts';

let t: TestApp;
let n: SmallNetwork;
beforeAll(async () => {
  t = await testApp();
  n = await smallNetwork(t);
  await change(t, 'updatePartnership', { id: n.partnership.id, version: 1, visibility: 'PUBLIC' });
});
afterAll(() => t.close());

const all = ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'];
type Case = [type: string, allowed: string[], initial: string, input: (m: SmallNetwork) => Input];
const cases: Case[] = [
  ['Organisation', ['PUBLIC', 'NETWORK'], 'NETWORK', () => ({ name: 'A', sector: 'PUBLIC' })],
  ['Person', ['PUBLIC', 'NETWORK', 'OWN'], 'OWN', () => ({ name: 'A' })],
  ['Goal', ['PUBLIC', 'NETWORK', 'PARTIES'], 'NETWORK', () => ({ title: 'A' })],
  ['Offer', ['PUBLIC', 'NETWORK', 'OWN'], 'NETWORK', (m) => ({ organisationId: m.kuopio.id, resourceId: 'meeting-rooms' })],
  ['Need', ['PUBLIC', 'NETWORK', 'OWN'], 'NETWORK', (m) => ({ organisationId: m.kuopio.id, resourceId: 'meeting-rooms' })],
  ['Partnership', ['PUBLIC', 'NETWORK', 'PARTIES'], 'NETWORK', (m) => ({ name: 'A', parties: [{ organisationId: m.kuopio.id }, { organisationId: m.iisalmi.id }] })],
  ['Agreement', ['PUBLIC', 'NETWORK', 'PARTIES'], 'PARTIES', (m) => ({ partnershipId: m.partnership.id, title: 'A' })],
]; // prettier-ignore

test.each(cases)('%s: one of %j, at first %s; another is refused by its field', async (type, allowed, initial, inputOf) => {
  const selection = `${type.toLowerCase()} { id version visibility }`;
  const made = await change(t, `create${type}`, inputOf(n), selection);
  expect(made['visibility']).toBe(initial);
  for (const visibility of all) {
    const update = { id: made.id, version: await versionOf(made.id), visibility };
    for (const [mutation, input] of [[`create${type}`, { ...inputOf(n), visibility }], [`update${type}`, update]] as const) {
      if (allowed.includes(visibility)) {
        expect(await change(t, mutation, input, selection)).toMatchObject({ visibility });
      } else {
        expect(await refusal(t, mutation, input)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'visibility' });
      }
    }
  }
}); // prettier-ignore

async function versionOf(id: string): Promise<number> {
  const { data } = await t.ask('query V($id: ID!) { record(id: $id) { version } }', { id });
  return (data as { record: { version: number } }).record.version;
}

test('an agreement is seen at most as widely as its partnership', async () => {
  const partnership = await change(t, 'createPartnership', {
    name: 'B',
    parties: [{ organisationId: n.kuopio.id }, { organisationId: n.iisalmi.id }],
  });
  const input = { partnershipId: partnership.id, title: 'A', visibility: 'PUBLIC' };
  expect(await refusal(t, 'createAgreement', input)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'visibility' });
  const { errors } = await t.ask(documentOf('createAgreement', payloadOf('createAgreement')), {
    input: { ...input, visibility: 'NETWORK' },
  });
  expect(errors).toEqual([]);
});
