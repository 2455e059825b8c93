/** The product over a store of a few records, asked for everything and watched: nothing that is changed stays changed. */
import { buildApp } from '../../api/app.ts';
import { localViewer } from '../../api/context.ts';
import { failure } from '../../api/errors.ts';
import { type Graph, isUnavailable, openGraph, type Parameters, patientMs } from '../../api/graph/graph.ts';
import { account, cookieSetBy, own, password } from '../api/account/accounts.ts';
import { change, type Input } from '../api/writing/changes.ts';
import { smallNetwork } from '../api/writing/small-network.ts';
import { ownDatabase } from '../own-database.ts';
import { testApp, type TestApp } from '../test-app.ts';
import { testSeal } from '../test-seal.ts';
import { marker } from './injection-payloads.ts';

const today = '2026-06-15';

/** What was seen of the statements that were run. */
export interface Watched {
  statements: number;
  /** Changes that were made to their end, and taken back. */
  made: number;
  /** What the database refused, in its own words. */
  refusals: string[];
  /** Statements whose words hold the marker. */
  carriers: string[];
}

export interface AttackedApp {
  graph: Graph;
  watched: Watched;
  /** An input that each change to a record takes, by the mutation's name. */
  inputs: Readonly<Record<string, Input>>;
  /** The id of an organisation that is there. */
  organisationId: string;
  /** Asks as one who may write every record. */
  asLocal: Ask;
  /** Asks as an administrator who has signed in. */
  asAdministrator: Ask;
  /** Takes back every change from now on, once all of it is made; its answer is then NOT_FOUND. */
  takeBack(): void;
  close(): Promise<void>;
}

export type Ask = (payload: {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}) => Promise<{ status: number; body: string; codes: readonly unknown[] }>;

/** Opens it; the caller closes it. */
export async function attackedApp(): Promise<AttackedApp> {
  const t = await testApp({ today: () => today, viewerOf: () => localViewer });
  const n = await smallNetwork(t);
  const inputs = await inputsOf(t, n);
  // NOTE: a statement that a busy machine plans for longer than a request may take goes on being planned, so that
  // asking again is answered.
  const graph = openGraph(ownDatabase(), patientMs);
  const over = { graph, seal: testSeal, today: () => today };
  const [records, accounts] = [await buildApp({ ...over, viewerOf: () => localViewer }), await buildApp(over)];
  const cookie = await signedIn(accounts, await account(t, 'admin', 'ADMIN'));
  const watched: Watched = { statements: 0, made: 0, refusals: [], carriers: [] };
  watch(graph, watched);
  return {
    graph,
    watched,
    inputs,
    organisationId: n.kuopio.id,
    asLocal: asking(records, {}),
    asAdministrator: asking(accounts, { ...own, cookie }),
    takeBack: () => takeBack(graph, watched),
    close: async () => {
      for (const each of [records, accounts, graph, t]) await each.close();
    },
  };
}

type App = TestApp['app'];

const mostTimes = 20;

/** Asks; where a busy machine doesn't answer in time and says so, it is asked again. */
const asking =
  (app: App, headers: Readonly<Record<string, string>>): Ask =>
  async (payload) => {
    for (let time = 0; time < mostTimes; time += 1) {
      const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      const { errors = [] } = JSON.parse(body) as { errors?: { extensions?: { code?: unknown } }[] };
      const codes = errors.map(({ extensions }) => extensions?.code);
      if (!codes.includes('UNAVAILABLE')) return { status: statusCode, body, codes };
    }
    throw new Error('not answered in time');
  };

/** NOTE: a session that was used in the future has nothing noted of its use now, so that only attacks write. */
async function signedIn(app: App, email: string): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const payload = { query, variables: { input: { email, password } } };
  const { headers } = await app.inject({ method: 'POST', url: '/graphql', headers: own, payload });
  return cookieSetBy(headers);
}

function watch(graph: Graph, watched: Watched): void {
  const seeing =
    <Result>(run: (text: string, parameters?: Parameters) => Promise<Result>) =>
    async (text: string, parameters?: Parameters): Promise<Result> => {
      watched.statements += 1;
      if (text.includes(marker)) watched.carriers.push(text);
      try {
        return await run(text, parameters);
      } catch (error) {
        if (!isUnavailable(error)) watched.refusals.push(String(error)); // what passes is tried again
        throw error;
      }
    };
  const { write } = graph;
  graph.read = seeing(graph.read);
  graph.readNewest = seeing(graph.readNewest);
  graph.write = (work) => write((transaction) => work({ run: seeing(transaction.run) }));
}

function takeBack(graph: Graph, watched: Watched): void {
  const { write } = graph;
  graph.write = (work) =>
    write(async (transaction) => {
      await work(transaction);
      watched.made += 1;
      throw failure('notFound');
    });
}

async function inputsOf(t: TestApp, n: Awaited<ReturnType<typeof smallNetwork>>): Promise<Record<string, Input>> {
  const versions = new Map<string, number>();
  for (const { id } of Object.values(n)) {
    const { data } = await t.ask('query ($id: ID!) { record(id: $id) { version } }', { id });
    versions.set(id, (data as { record: { version: number } }).record.version);
  }
  const seen = ({ id }: { id: string }) => ({ id, version: versions.get(id) });
  const inPartnership = { partnershipId: n.partnership.id, version: versions.get(n.partnership.id) };
  const attributes = [{ name: 'A', value: 'B' }];
  const parties = [{ organisationId: n.kuopio.id }, { organisationId: n.siilinjarvi.id }];
  const spare = {
    person: await change(t, 'createPerson', { name: 'Olli', organisationId: n.kuopio.id }),
    goal: await change(t, 'createGoal', { title: 'Everyone sings', organisationId: n.kuopio.id }),
    partnership: await change(t, 'createPartnership', { name: 'Talks', parties }),
  };
  const gone = await change(t, 'createOffer', { organisationId: n.kuopio.id, resourceId: 'mentors' });
  await change(t, 'deleteOffer', { id: gone.id, version: 1 });
  return {
    createOrganisation: { name: 'A', sector: 'PUBLIC', attributes },
    updateOrganisation: { ...seen(n.iisalmi), attributes },
    deleteOrganisation: seen(n.iisalmi),
    restoreRecord: { id: gone.id },
    createPerson: { name: 'A', organisationId: n.kuopio.id, attributes },
    updatePerson: { ...seen(n.sari), attributes },
    deletePerson: { id: spare.person.id, version: 1 },
    addMembership: { personId: n.sari.id, organisationId: n.iisalmi.id },
    endMembership: { personId: n.sari.id, organisationId: n.kuopio.id, until: today },
    createOffer: { organisationId: n.kuopio.id, resourceId: 'meeting-rooms' },
    updateOffer: { ...seen(n.offer), description: 'A' },
    deleteOffer: seen(n.offer),
    createNeed: { organisationId: n.kuopio.id, resourceId: 'meeting-rooms' },
    updateNeed: { ...seen(n.need), description: 'A' },
    deleteNeed: seen(n.need),
    createGoal: { title: 'A', organisationId: n.kuopio.id, attributes },
    updateGoal: { ...seen(n.goal), attributes },
    deleteGoal: { id: spare.goal.id, version: 1 },
    commitToGoal: { organisationId: n.siilinjarvi.id, goalId: n.goal.id },
    withdrawFromGoal: { organisationId: n.kuopio.id, goalId: n.goal.id },
    createPartnership: { name: 'A', parties, attributes },
    updatePartnership: { ...seen(n.partnership), attributes },
    deletePartnership: { id: spare.partnership.id, version: 1 },
    addParty: { ...inPartnership, party: { organisationId: n.iisalmi.id } },
    updateParty: { ...inPartnership, organisationId: n.kuopio.id, role: 'A' },
    endParty: { ...inPartnership, organisationId: n.kuopio.id, until: today },
    recordDecision: { partnershipId: n.partnership.id, kind: 'ENTER', on: today, reason: 'A' },
    overrideStep: { ...inPartnership, step: 3, reason: 'A' },
    createAgreement: { partnershipId: n.partnership.id, title: 'A', attributes },
    updateAgreement: { ...seen(n.agreement), attributes },
    deleteAgreement: seen(n.agreement),
  };
}
