/** Records that are hidden and records that aren't there are answered alike in time too. */
import { afterAll, beforeAll } from 'vitest';
import { localViewer, type Viewer } from '../../api/context.ts';
import { documentOf, type Input, payloadOf, change } from '../api/writing/changes.ts';
import { smallNetwork } from '../api/writing/small-network.ts';
import { testApp, type TestApp } from '../test-app.ts';
import { answersTakeAlike } from './answer-times.ts';

const today = '2026-06-15';
/** Sees PUBLIC and NETWORK records, writes for an organisation that is no party of what is hidden. */
let asker: Viewer;
let current: Viewer = localViewer;
let t: TestApp;
let hidden: Readonly<Record<Hidden, string>>;
let own: string;

type Hidden = 'organisation' | 'person' | 'goal' | 'offer' | 'need' | 'partnership' | 'agreement';

beforeAll(async () => {
  t = await testApp({ today: () => today, viewerOf: () => current });
  const n = await smallNetwork(t);
  own = n.iisalmi.id;
  const of = (id: string) => ({ organisationId: id, resourceId: 'meeting-rooms', visibility: 'OWN' });
  const parties = [{ organisationId: n.kuopio.id }, { organisationId: n.siilinjarvi.id }];
  const goal = { title: 'Win the bid', organisationId: n.kuopio.id, visibility: 'PARTIES' };
  const secret = await change(t, 'createPartnership', { name: 'Bid', visibility: 'PARTIES', parties });
  hidden = {
    organisation: n.siilinjarvi.id,
    person: n.sari.id,
    goal: (await change(t, 'createGoal', goal)).id,
    offer: (await change(t, 'createOffer', of(n.kuopio.id))).id,
    need: (await change(t, 'createNeed', of(n.kuopio.id))).id,
    partnership: secret.id,
    agreement: (await change(t, 'createAgreement', { partnershipId: secret.id, title: 'Bid' })).id,
  };
  await t.graph.runAlone("MATCH (o:Organisation {id: $id}) SET o.visibility = 'OWN'", { id: hidden.organisation });
  await t.graph.runAlone(
    `MATCH (own:Organisation {id: $own})
     CREATE (:User {id: 'asker', email: 'asker@example.org', name: 'Asker', role: 'MEMBER'})-[:COORDINATES]->(own)`,
    { own },
  );
  const writes = { role: 'MEMBER', coordinates: [own], memberOf: [] } as const;
  asker = { id: 'asker', open: ['PUBLIC', 'NETWORK'], organisations: [own], writes };
  current = asker;
}, 60_000);
afterAll(() => t.close());

interface Question {
  name: string;
  kind: Hidden;
  query: string;
  variables(id: string): Input;
}

const byId = (field: string, kind: Hidden): Question => ({
  name: `${field} (${kind})`,
  kind,
  query: `query ($id: ID!) { ${field}(id: $id) { id version } }`,
  variables: (id) => ({ id }),
});

const about = (kind: Hidden, field: string, selection: string): Question => ({
  name: field,
  kind,
  query: `query ($id: ID!) { ${field} { ${selection} } }`,
  variables: (id) => ({ id }),
});

const refused = (mutation: string, kind: Hidden, input: (id: string) => Input): Question => ({
  name: mutation,
  kind,
  query: documentOf(mutation, payloadOf(mutation)),
  variables: (id) => ({ input: input(id) }),
});

const seen = (id: string) => ({ id, version: 1 });

const kinds: readonly Hidden[] = ['organisation', 'person', 'goal', 'offer', 'need', 'partnership', 'agreement'];
const withFields = kinds.filter((kind) => kind !== 'offer' && kind !== 'need');

/** Every list that is narrowed by a record's id. */
const lists: readonly (readonly [Hidden, list: string, filter: string])[] = [
  ['organisation', 'offers', 'organisationId: $id'],
  ['organisation', 'needs', 'organisationId: $id'],
  ['goal', 'needs', 'goalId: $id'],
  ['organisation', 'people', 'organisationId: $id'],
  ['organisation', 'goals', 'organisationId: $id'],
  ['organisation', 'partnerships', 'organisationId: $id'],
  ['goal', 'partnerships', 'goals: [$id]'],
  ['goal', 'organisations', 'goals: [$id]'],
  ['organisation', 'agreements', 'organisationId: $id'],
  ['partnership', 'agreements', 'partnershipId: $id'],
];

// prettier-ignore
const questions: readonly Question[] = [
  ...kinds.map((kind) => byId('record', kind)),
  ...withFields.map((kind) => byId(kind, kind)),
  about('organisation', 'complementaryPartners(organisationId: $id)', 'score'),
  ...lists.map(([kind, list, filter]) => about(kind, `${list}(filter: {${filter}})`, 'totalCount edges { node { id } }')),
  about('goal', 'network(filter: {goals: [$id]})', 'totalEdges'),
  ...kinds.map((kind) => {
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    return refused(`update${name}`, kind, seen);
  }),
  ...kinds.map((kind) => refused(`delete${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, kind, seen)),
  refused('restoreRecord', 'offer', (id) => ({ id })),
  refused('createOffer', 'organisation', (id) => ({ organisationId: id, resourceId: 'mentors' })),
  refused('createNeed', 'goal', (id) => ({ organisationId: own, resourceId: 'mentors', goalId: id })),
  refused('createAgreement', 'partnership', (id) => ({ partnershipId: id, title: 'A' })),
  refused('createPartnership', 'organisation', (id) => ({ name: 'A', parties: [{ organisationId: own }, { organisationId: id }] })),
  refused('addMembership', 'person', (id) => ({ personId: id, organisationId: own })),
  refused('endMembership', 'person', (id) => ({ personId: id, organisationId: own, until: today })),
  refused('commitToGoal', 'goal', (id) => ({ goalId: id, organisationId: own })),
  refused('withdrawFromGoal', 'goal', (id) => ({ goalId: id, organisationId: own })),
  refused('addParty', 'partnership', (id) => ({ partnershipId: id, version: 1, party: { organisationId: own } })),
  refused('updateParty', 'partnership', (id) => ({ partnershipId: id, version: 1, organisationId: own, role: 'A' })),
  refused('endParty', 'partnership', (id) => ({ partnershipId: id, version: 1, organisationId: own, until: today })),
  refused('recordDecision', 'partnership', (id) => ({ partnershipId: id, kind: 'ENTER', on: today, reason: 'A' })),
  refused('overrideStep', 'partnership', (id) => ({ partnershipId: id, version: 1, step: 2, reason: 'A' })),
];

answersTakeAlike(
  questions.map(({ name, kind, query, variables }) => ({
    name,
    hidden: () => hidden[kind],
    ask: (id) => t.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables: variables(id) } }),
  })),
);
