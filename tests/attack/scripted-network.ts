/** A network whose every text is another's: what the product refuses to take as well as what it takes. */
import { change } from '../api/writing/changes.ts';
import { smallNetwork } from '../api/writing/small-network.ts';
import type { TestApp } from '../test-app.ts';

export type ScriptedNetwork = Awaited<ReturnType<typeof scriptedNetwork>>;

/** Makes the records through the API, with something in every text; the addresses of their pages. */
export async function scriptedNetwork(t: TestApp) {
  const n = await smallNetwork(t);
  const { kuopio, siilinjarvi, iisalmi, partnership } = n;
  const attributes = [{ name: 'A', value: 'B' }];
  await change(t, 'updateOrganisation', { id: kuopio.id, version: 1, website: 'https://example.org', attributes });
  await change(t, 'createNeed', { organisationId: iisalmi.id, resourceId: 'meeting-rooms', goalId: n.goal.id });
  await change(t, 'createOffer', { organisationId: iisalmi.id, resourceId: 'mentors' });
  await change(t, 'createNeed', { organisationId: kuopio.id, resourceId: 'mentors' });
  await change(t, 'commitToGoal', { organisationId: iisalmi.id, goalId: n.goal.id });
  const parties = [{ organisationId: siilinjarvi.id }, { organisationId: iisalmi.id }];
  await change(t, 'createPartnership', { name: 'A', parties, goalIds: [n.goal.id] });
  const decision = { partnershipId: partnership.id, kind: 'ENTER', on: '2026-01-10', reason: 'A' };
  await change(t, 'recordDecision', decision);
  const [row] = await t.graph.read('MATCH (p:Partnership {id: $id}) RETURN p.version AS version', {
    id: partnership.id,
  });
  await change(t, 'overrideStep', { partnershipId: partnership.id, version: row?.['version'], step: 3, reason: 'A' });
  await t.graph.runAlone(
    `MATCH (record:Record {id: $id})
     CREATE (record)-[:FROM_SOURCE]->(:Source {name: 'A', kind: 'Organisation', externalId: 'A', importedAt: datetime()})`,
    { id: kuopio.id },
  );
  return {
    ...n,
    pages: [
      '/organisations', `/organisations/${kuopio.id}`, '/people', `/people/${n.sari.id}`, '/goals',
      `/goals/${n.goal.id}`, '/partnerships', `/partnerships/${partnership.id}`, `/agreements/${n.agreement.id}`,
    ],
  }; // prettier-ignore
}

/** Every text that a person has written, by the label of what holds it. */
const texts = {
  Organisation: ['name', 'description', 'website'],
  Person: ['name', 'email', 'phone', 'title'],
  Goal: ['title', 'description'],
  Offer: ['description'],
  Need: ['description'],
  Partnership: ['name', 'overrideReason'],
  Agreement: ['title'],
  Decision: ['reason'],
  Membership: ['role'],
  GoalCommitment: ['motive'],
  Party: ['role', 'responsibilities'],
  Source: ['name', 'externalId'],
} as const;

/** Puts a text in the place of each, past the product's own checks; `names` are those of attributes. */
export async function writeTexts(t: TestApp, text: string, names: readonly string[]): Promise<number> {
  let written = 0;
  for (const [label, properties] of Object.entries(texts)) {
    const set = properties.map((name) => `node.${name} = $text`).join(', ');
    const [row] = await t.graph.runAlone(`MATCH (node:${label}) SET ${set} RETURN count(node) AS count`, { text });
    if (row?.['count'] === 0) throw new Error(`no ${label} to write on`);
    written += Number(row?.['count']) * properties.length;
  }
  const lists = `node.otherNames = $names, node.attributeNames = $names, node.attributeValues = $names`;
  await t.graph.runAlone(`MATCH (node:Organisation) SET ${lists}`, { names });
  await t.graph.runAlone('MATCH (node:Person|Goal|Partnership|Agreement) SET node.attributeNames = $names, node.attributeValues = $names', { names }); // prettier-ignore
  return written;
}
