/** A small network with one account of each kind, and whoever of them asks. */
import { type AccountWrites, localViewer, type Viewer } from '../../../api/context.ts';
import { viewerNow } from '../../../api/permissions/viewer-now.ts';
import { emptyStore } from '../../empty-store.ts';
import { testApp, type TestApp } from '../../test-app.ts';
import { change } from '../writing/changes.ts';
import { smallNetwork } from '../writing/small-network.ts';

/**
 * `member` and `coordinator` are Kuopio's, `partner` coordinates Siilinjärvi, the other party, and `stranger` Iisalmi.
 * `acting` is a network coordinator in a store where no organisation has a coordinator's account.
 */
export const roles = ['public', 'member', 'coordinator', 'partner', 'stranger', 'network', 'acting', 'admin'] as const;
export type Role = (typeof roles)[number];

export type Peopled = Awaited<ReturnType<typeof peopledNetwork>>;

/** The small network; beside it what can be deleted, restored, is in force, or is for the parties alone. */
async function peopledNetwork(t: TestApp) {
  const n = await smallNetwork(t);
  const parties = [{ organisationId: n.kuopio.id }, { organisationId: n.siilinjarvi.id }];
  const pekka = await change(t, 'createPerson', { name: 'Pekka', organisationId: n.kuopio.id, visibility: 'NETWORK' });
  const aino = await change(t, 'createPerson', { name: 'Aino', visibility: 'NETWORK' });
  await change(t, 'addMembership', { personId: aino.id, organisationId: n.kuopio.id, until: '2020-12-31' });
  const ours = await change(t, 'createGoal', { title: 'Everyone reads' });
  const spare = await change(t, 'createGoal', { title: 'Everyone sings', organisationId: n.kuopio.id });
  const secretGoal = await change(t, 'createGoal', {
    title: 'Win the bid',
    organisationId: n.siilinjarvi.id,
    visibility: 'PARTIES',
  });
  const active = await change(t, 'createPartnership', { name: 'Library', status: 'ACTIVE', parties });
  const running = await change(t, 'createPartnership', { name: 'Choir', status: 'ACTIVE', parties });
  const secret = await change(t, 'createPartnership', { name: 'Bid', visibility: 'PARTIES', parties });
  const shared = await change(t, 'createAgreement', {
    partnershipId: active.id,
    title: 'Library rules',
    visibility: 'NETWORK',
  });
  const talks = await change(t, 'createPartnership', { name: 'Talks', parties });
  const gone = await change(t, 'createOffer', { organisationId: n.kuopio.id, resourceId: 'meeting-rooms' });
  await change(t, 'deleteOffer', { id: gone.id, version: 1 });
  return { ...n, pekka, aino, ours, spare, secretGoal, active, running, secret, shared, talks, gone };
}

const users: readonly { id: Role; role: AccountWrites['role']; coordinates?: string; belongsTo?: string }[] = [
  { id: 'member', role: 'MEMBER', belongsTo: 'Kuopio' },
  { id: 'coordinator', role: 'MEMBER', coordinates: 'Kuopio' },
  { id: 'partner', role: 'MEMBER', coordinates: 'Siilinjärvi' },
  { id: 'stranger', role: 'MEMBER', coordinates: 'Iisalmi' },
  { id: 'network', role: 'NETWORK_COORDINATOR' },
  { id: 'acting', role: 'NETWORK_COORDINATOR' },
  { id: 'admin', role: 'ADMIN', coordinates: 'Kuopio' },
];

const makeUsers = `
  UNWIND $users AS user
  CREATE (made:User {id: user.id, email: user.id + '@kumppanuus.example', name: user.id, role: user.role})
  WITH made, user
  CALL (made, user) {
    MATCH (own:Organisation {name: user.coordinates})
    CREATE (made)-[:COORDINATES]->(own)
  }
  CALL (made, user) {
    MATCH (own:Organisation {name: user.belongsTo})
    CREATE (made)-[:BELONGS_TO]->(own)
  }`;

export class Accounts {
  readonly t: TestApp;
  readonly #seat: { viewer: Viewer };

  private constructor(t: TestApp, seat: { viewer: Viewer }) {
    this.t = t;
    this.#seat = seat;
  }

  static async open(): Promise<Accounts> {
    const seat = { viewer: localViewer };
    const t = await testApp({ today: () => '2026-11-24', viewerOf: () => seat.viewer });
    return new Accounts(t, seat);
  }

  /** Makes the network and its accounts anew. */
  async renew(): Promise<Peopled> {
    this.#seat.viewer = localViewer;
    await emptyStore(this.t.graph);
    const n = await peopledNetwork(this.t);
    await this.t.graph.runAlone(makeUsers, { users });
    return n;
  }

  /** Lets one of them ask from now on; whose it is, is for the store to tell alone. */
  be(role: Role): void {
    this.#seat.viewer =
      role === 'public'
        ? { id: role, open: ['PUBLIC'], organisations: [], writes: 'NOTHING' }
        : { id: role, open: ['PUBLIC', 'NETWORK'], organisations: [], writes: { role: roleOf(role), ...none } };
  }

  /** Lets one of them ask from now on, known as a session would show them. */
  async beSignedIn(role: Role): Promise<Viewer> {
    this.be(role);
    this.#seat.viewer = await viewerNow(this.t.graph.read, this.#seat.viewer);
    return this.#seat.viewer;
  }

  /** Lets the local viewer ask, who may do everything. */
  beLocal(): void {
    this.#seat.viewer = localViewer;
  }

  /** Takes every organisation its coordinators' accounts. */
  async dropCoordinators(): Promise<void> {
    await this.t.graph.runAlone(dropCoordinators);
  }

  /**
   * Has the role ask for a change that is taken back once all of it is made, for `acting` in a store without
   * coordinators' accounts; true where it was made.
   */
  async tryOut(role: Role, ask: (t: TestApp) => Promise<unknown>): Promise<boolean> {
    const { graph } = this.t;
    const { write } = graph;
    let isMade = false;
    graph.write = (work) =>
      write(async (transaction) => {
        if (role === 'acting') await transaction.run(dropCoordinators, {});
        await work(transaction);
        isMade = true;
        throw new Error('Taken back');
      });
    this.be(role);
    await ask(this.t);
    graph.write = write;
    return isMade;
  }
}

const dropCoordinators = 'MATCH (:User)-[tie:COORDINATES]->() DELETE tie';
const none = { coordinates: [], memberOf: [] };
const roleOf = (role: Role): AccountWrites['role'] => users.find(({ id }) => id === role)?.role ?? 'MEMBER';
