/** What is closed is closed at once: no read that begins after the answer to a revocation sees what it closed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localViewer, type Viewer } from '../../api/context.ts';
import { change, type Input } from '../api/writing/changes.ts';
import { smallNetwork } from '../api/writing/small-network.ts';
import { testApp, type TestApp } from '../test-app.ts';

const wanted = Number(process.env['LEAKTEST_REVOCATIONS'] ?? 400);
const [today, yesterday] = ['2026-06-15', '2026-06-14'];

const guest: Viewer = { id: 'guest', open: ['PUBLIC'], organisations: [], writes: 'NOTHING' };
let member: Viewer = { id: 'member', open: ['PUBLIC', 'NETWORK'], organisations: [], writes: 'NOTHING' };
const readers: Readonly<Record<string, () => Viewer>> = { guest: () => guest, member: () => member };

let t: TestApp;
beforeAll(async () => {
  t = await testApp({
    today: () => today,
    viewerOf: ({ headers }) => readers[String(headers['x-viewer'])]?.() ?? localViewer,
  });
});
afterAll(() => t.close());

/** A record that is opened and closed in turns, to one who reads it by its id and in a list. */
interface Door {
  id: string;
  list: string;
  reader: 'guest' | 'member';
  open(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A door that is a record's visibility. */
function byVisibility(concept: string, id: string, reader: Door['reader'], [wide, narrow]: [string, string]): Door {
  let version = 0;
  const turn = async (visibility: string) => {
    version = version || (await versionOf(id));
    ({ version } = await change(t, `update${concept}`, { id, version, visibility }));
  };
  const list = concept === 'Person' ? 'people' : `${concept.toLowerCase()}s`;
  return { id, list, reader, open: () => turn(wide), close: () => turn(narrow) };
}

async function versionOf(id: string): Promise<number> {
  const { data } = await t.ask(`{ record(id: "${id}") { version } }`);
  return (data as { record: { version: number } }).record.version;
}

async function doors(): Promise<Door[]> {
  const n = await smallNetwork(t);
  member = { ...member, organisations: [n.iisalmi.id] };
  const { id } = await change(t, 'createPerson', { name: 'Olli Oinas', organisationId: n.kuopio.id, role: 'planner' });
  const at: Input = { personId: id, organisationId: n.iisalmi.id };
  return [
    byVisibility('Organisation', n.siilinjarvi.id, 'guest', ['PUBLIC', 'NETWORK']),
    byVisibility('Person', n.sari.id, 'member', ['NETWORK', 'OWN']),
    byVisibility('Goal', n.goal.id, 'member', ['NETWORK', 'PARTIES']),
    byVisibility('Offer', n.offer.id, 'member', ['NETWORK', 'OWN']),
    byVisibility('Need', n.need.id, 'member', ['NETWORK', 'OWN']),
    byVisibility('Partnership', n.partnership.id, 'member', ['NETWORK', 'PARTIES']),
    {
      id,
      list: 'people',
      reader: 'member',
      open: () => change(t, 'addMembership', { ...at, from: yesterday }),
      close: () => change(t, 'endMembership', { ...at, until: yesterday }),
    },
  ];
}

async function isSeen({ id, list, reader }: Door): Promise<boolean> {
  const query = `query ($id: ID!) { record(id: $id) { id } ${list}(first: 1000) { edges { node { id } } } }`;
  const { data, errors } = await t.ask(query, { id }, { headers: { 'x-viewer': reader } });
  expect(errors).toEqual([]);
  return JSON.stringify(data).includes(id);
}

test(`none of ${String(wanted)} reads right after a revocation is stale`, async () => {
  const all = await doors();
  let [revoked, stale] = [0, 0];
  const turnOn = async (door: Door) => {
    while (revoked < wanted) {
      revoked += 1;
      await door.open();
      if (revoked % 10 === 0) expect(await isSeen(door)).toBe(true);
      await door.close();
      if (await isSeen(door)) stale += 1;
    }
  };
  await Promise.all(all.map(turnOn));
  process.stdout.write(`revocations: ${String(revoked)}, stale reads: ${String(stale)}\n`);
  expect(stale).toBe(0);
}, 300_000);
