/** Networks written down by hand, each thing in one line, ids made of names, audiences as the product settles them. */
import { sortKeys } from '../api/graph/sort-key.ts';
import { recordId } from '../seed/record-id.ts';
import type { LinkRow, NetworkRows, NodeRow } from './api/compiler/network-rows.ts';

type Values = Readonly<Record<string, unknown>>;
type Period = { from?: string; until?: string };
type Visibility = 'PUBLIC' | 'NETWORK' | 'PARTIES' | 'OWN';

/** PUBLIC where nothing is said. */
interface Seen {
  visibility?: Visibility;
}

/** The id of what bears a name. */
export const idNamed = (name: string): string => recordId('by hand', name);

/** A party: an organisation's name, or its name with a period and the names of its contact people. */
export type PartySpec = string | ({ of: string; contacts?: readonly string[] } & Period);

const active = { '2020-01-01': 'ACTIVE' };
const first = { '2020-01-01': 1 };

export class SmallNetwork implements NetworkRows {
  readonly nodes: NodeRow[] = [];
  readonly links: LinkRow[] = [];

  organisation(
    name: string,
    { at, visibility, ...properties }: Values & { at?: string; visibility?: Visibility } = {},
  ) {
    const titles = { name, otherNames: [], ...sortKeys(name), ...properties };
    this.#record(['Organisation'], name, titles, { audience: [name], visibility });
    if (at) this.#link(name, 'LOCATED_IN', at);
    return this;
  }

  person(name: string, of: readonly string[], { visibility, ...period }: Seen & Period = {}) {
    this.#record(['Person'], name, { name, ...sortKeys(name) }, { audience: of, visibility });
    for (const organisation of of) {
      const membership = `${name} in ${organisation}`;
      this.#node(['Membership'], membership, {}, period);
      this.#link(name, 'HAS_MEMBERSHIP', membership);
      this.#link(membership, 'MEMBER_OF', organisation);
    }
    return this;
  }

  offer(of: string, resource: string, { visibility, ...period }: Seen & Period = {}) {
    const name = `offer ${String(this.nodes.length)}`;
    this.#record(['Offer'], name, {}, { audience: [of], visibility, days: period });
    this.#link(of, 'OFFERS', name);
    this.#link(name, 'OF', resource);
    return this;
  }

  need(of: string, resource: string, priority = 2, { visibility }: Seen = {}) {
    const name = `need ${String(this.nodes.length)}`;
    this.#record(['Need'], name, { priority }, { audience: [of], visibility });
    this.#link(of, 'NEEDS', name);
    this.#link(name, 'OF', resource);
    return this;
  }

  /** A goal with the priority that it has for each organisation that is committed to it. */
  goal(title: string, committed: Readonly<Record<string, number>>, { visibility }: Seen = {}) {
    const audience = Object.keys(committed);
    this.#record(['Goal'], title, { title, sdgs: [], ...sortKeys(title) }, { audience, visibility });
    for (const [organisation, priority] of Object.entries(committed)) {
      const commitment = `${organisation} to ${title}`;
      this.#node(['GoalCommitment'], commitment, { priority });
      this.#link(organisation, 'COMMITS', commitment);
      this.#link(commitment, 'COMMITTED_TO', title);
    }
    return this;
  }

  partnership(
    name: string,
    parties: readonly PartySpec[],
    {
      visibility,
      statuses = active,
      steps = first,
      level = null,
    }: Seen & { statuses?: Values; steps?: Values; level?: string | null } = {},
  ) {
    const specs = parties.map((party) => (typeof party === 'string' ? { of: party } : party));
    this.#record(
      ['Partnership'],
      name,
      { name, ...sortKeys(name), level, statuses: Object.values(statuses), steps: Object.values(steps) },
      {
        audience: specs.map(({ of }) => of),
        visibility,
        days: { statusDays: Object.keys(statuses), stepDays: Object.keys(steps) },
      },
    );
    specs.forEach(({ of, contacts = [], ...period }) => {
      const party = `${of} in ${name}`;
      this.#node(['Party'], party, {}, period);
      this.#link(name, 'HAS_PARTY', party);
      this.#link(party, 'PLAYED_BY', of);
      for (const person of contacts) this.#link(party, 'CONTACT', person);
    });
    return this;
  }

  agreement(title: string, of: string, { visibility }: Seen = {}) {
    this.#record(['Agreement'], title, { title, status: 'DRAFT', ...sortKeys(title) }, { audience: [], visibility });
    this.#link(of, 'HAS_AGREEMENT', title);
    return this;
  }

  #record(
    labels: string[],
    name: string,
    properties: Values,
    {
      audience,
      visibility = 'PUBLIC',
      days = {},
    }: { audience: readonly string[]; visibility?: Visibility | undefined; days?: Values },
  ) {
    this.#node(
      ['Record', ...labels],
      name,
      { ...properties, visibility, audience: audience.map(idNamed), version: 1 },
      days,
    );
  }

  #node(labels: readonly string[], name: string, properties: Values, days: Values = {}) {
    const moments = { createdAt: '2026-01-02T03:04:05Z', updatedAt: '2026-01-02T03:04:05Z' };
    this.nodes.push({ id: idNamed(name), labels, properties: { id: idNamed(name), ...properties }, days, moments });
  }

  /** Places and resources go by their own ids, everything else by its name. */
  #link(from: string, type: string, to: string) {
    const isVocabulary = type === 'LOCATED_IN' || type === 'OF';
    this.links.push({ from: idNamed(from), type, to: isVocabulary ? to : idNamed(to) });
  }
}
