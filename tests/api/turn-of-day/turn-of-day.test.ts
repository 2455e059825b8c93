import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { turnOfDay } from '../../../api/turn-of-day/turn-of-day.ts';
import { emptyStore } from '../../empty-store.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change, valueOf } from '../writing/changes.ts';
import { smallNetwork, type SmallNetwork } from '../writing/small-network.ts';

let t: TestApp;
let n: SmallNetwork;

beforeAll(async () => {
  t = await testApp({ today: () => '2026-11-24' });
});
beforeEach(async () => {
  await emptyStore(t.graph);
  n = await smallNetwork(t);
});
afterAll(() => t.close());

const audienceOf = (id: string) => valueOf(t.graph, 'MATCH (r:Record {id: $id}) RETURN r.audience AS value', { id });
const levelOf = (id: string) => valueOf(t.graph, 'MATCH (r:Record {id: $id}) RETURN r.level AS value', { id });

test('on the day after its last one a party no longer reads, and the level is that of who is left', async () => {
  const party = { organisationId: n.iisalmi.id, until: '2026-11-30' };
  await change(t, 'addParty', { partnershipId: n.partnership.id, version: 1, party });
  const all = [n.kuopio.id, n.siilinjarvi.id, n.iisalmi.id].sort();
  const turn = turnOfDay(t.graph);
  await turn('2026-11-30');
  expect(await audienceOf(n.partnership.id)).toEqual(all);
  expect(await levelOf(n.partnership.id)).toBe('REGIONAL');
  await turn('2026-12-01');
  const left = [n.kuopio.id, n.siilinjarvi.id].sort();
  for (const id of [n.partnership.id, n.agreement.id, n.sari.id]) expect(await audienceOf(id)).toEqual(left);
  expect(await levelOf(n.partnership.id)).toBe('SUBREGIONAL');
});

test('a membership that has run out takes the person’s record with it', async () => {
  const pair = { personId: n.sari.id, organisationId: n.iisalmi.id };
  await change(t, 'addMembership', { ...pair, until: '2026-12-31' });
  expect(await audienceOf(n.sari.id)).toContain(n.iisalmi.id);
  await turnOfDay(t.graph)('2027-01-01');
  expect(await audienceOf(n.sari.id)).not.toContain(n.iisalmi.id);
});

test('keys of changes are forgotten after a day', async () => {
  await t.graph.runAlone("MATCH (o:Operation) WITH o LIMIT 3 SET o.at = o.at - duration('P2D')");
  const count = () => valueOf(t.graph, 'MATCH (o:Operation) RETURN count(o) AS value');
  const before = Number(await count());
  await turnOfDay(t.graph)('2026-11-25');
  expect(await count()).toBe(before - 3);
});

test('a day is turned once for all servers, and never back', async () => {
  const [one, other] = [turnOfDay(t.graph), turnOfDay(t.graph)];
  await Promise.all([one('2026-11-25'), one('2026-11-25'), other('2026-11-25')]);
  await t.graph.runAlone('MATCH (p:Partnership) SET p.changesOn = date("2026-11-20")');
  await Promise.all([one('2026-11-25'), other('2026-11-24'), turnOfDay(t.graph)('2026-11-25')]);
  expect(await valueOf(t.graph, 'MATCH (p:Partnership) RETURN toString(p.changesOn) AS value')).toBe('2026-11-20');
});
