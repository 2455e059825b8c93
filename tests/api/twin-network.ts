/** A handful of public records that all touch each other, and the same with a twin of one of them beside it. */
import type { LinkRow, NetworkRows, NodeRow } from './compiler/network-rows.ts';

/** What can be hidden, and the id of the one that gets a twin. */
export const kinds = {
  Organisation: 'organisation-1',
  Person: 'person-1',
  Offer: 'offer-1',
  Need: 'need-1',
  Goal: 'goal-1',
  Partnership: 'partnership-1',
  Agreement: 'agreement-1',
  Decision: 'decision-1',
} as const;
export type Kind = keyof typeof kinds;

/** The id of the twin of any record. */
export const twinOf = (id: string) => `${id}-twin`;

const moment = '2026-01-02T03:04:05Z';
const audience = ['organisation-1'];

function record(label: string, id: string, name: string, properties: object = {}, days: object = {}): NodeRow {
  const title = label === 'Goal' || label === 'Agreement' ? { title: name } : { name };
  const sorts = { sortFi: name, sortSv: name, sortEn: name };
  return {
    id,
    labels: ['Record', label],
    properties: { id, visibility: 'PUBLIC', audience, version: 1, ...title, ...sorts, ...properties },
    days: { ...days },
    moments: { createdAt: moment, updatedAt: moment },
  };
}

const join = (label: string, id: string, properties: object = {}): NodeRow => ({
  id,
  labels: [label],
  properties: { id, ...properties },
  days: {},
  moments: {},
});

const link = (from: string, type: string, to: string): LinkRow => ({ from, type, to });
const timelines = { statuses: ['ACTIVE'], steps: [3], level: 'LOCAL' };
const begun = { statusDays: ['2026-01-01'], stepDays: ['2026-01-01'], startedOn: '2026-01-01' };

/** The network without any twin. */
export const openNetwork: NetworkRows = {
  nodes: [
    record('Organisation', 'organisation-1', 'Berry', { sector: 'PUBLIC', description: 'of the wood' }),
    record('Organisation', 'organisation-2', 'Cone', { sector: 'PUBLIC' }),
    record('Person', 'person-1', 'Bo Ek', { title: 'planner' }),
    record('Offer', 'offer-1', 'offer'),
    record('Need', 'need-1', 'need', { priority: 2 }),
    record('Goal', 'goal-1', 'Better woods', { sdgs: [15] }),
    record('Partnership', 'partnership-1', 'Berry and Cone', timelines, begun),
    record('Agreement', 'agreement-1', 'Basics', { status: 'SIGNED' }, { validUntil: '2027-01-01' }),
    record('Decision', 'decision-1', 'decision', { kind: 'ENTER', reason: 'Because' }, { on: '2026-01-01' }),
    join('Membership', 'membership-1', { role: 'head' }),
    join('GoalCommitment', 'commitment-1', { priority: 3, motive: 'Berries' }),
    join('Party', 'party-1'),
    join('Party', 'party-2'),
  ],
  links: [
    link('organisation-1', 'LOCATED_IN', 'municipality:491'),
    link('organisation-2', 'LOCATED_IN', 'municipality:491'),
    link('organisation-1', 'OFFERS', 'offer-1'),
    link('offer-1', 'OF', 'meeting-rooms'),
    link('organisation-1', 'NEEDS', 'need-1'),
    link('need-1', 'OF', 'meeting-rooms'),
    link('need-1', 'FOR', 'goal-1'),
    link('goal-1', 'OWNED_BY', 'organisation-1'),
    link('person-1', 'HAS_MEMBERSHIP', 'membership-1'),
    link('membership-1', 'MEMBER_OF', 'organisation-1'),
    link('organisation-1', 'COMMITS', 'commitment-1'),
    link('commitment-1', 'COMMITTED_TO', 'goal-1'),
    link('partnership-1', 'HAS_PARTY', 'party-1'),
    link('party-1', 'PLAYED_BY', 'organisation-1'),
    link('party-1', 'CONTACT', 'person-1'),
    link('partnership-1', 'HAS_PARTY', 'party-2'),
    link('party-2', 'PLAYED_BY', 'organisation-2'),
    link('partnership-1', 'PURSUES', 'goal-1'),
    link('partnership-1', 'HAS_AGREEMENT', 'agreement-1'),
    link('partnership-1', 'HAS_DECISION', 'decision-1'),
    link('decision-1', 'BY', 'organisation-1'),
  ],
};

/** Relationships at whose end lies what stands and falls with the record: it gets a twin of its own. */
const carried = ['OFFERS', 'NEEDS', 'HAS_AGREEMENT', 'HAS_DECISION', 'HAS_MEMBERSHIP', 'COMMITS', 'HAS_PARTY'];
const carriedBack = ['MEMBER_OF', 'COMMITTED_TO', 'PLAYED_BY'];

/** The network with a twin of one record that nobody but its audience may read; its own things are public. */
export function networkWithTwin(kind: Kind): NetworkRows {
  const id = kinds[kind];
  const { nodes, links } = openNetwork;
  const goesAlong = new Set([
    id,
    ...links.filter(({ from, type }) => from === id && carried.includes(type)).map(({ to }) => to),
    ...links.filter(({ to, type }) => to === id && carriedBack.includes(type)).map(({ from }) => from),
  ]);
  const renamed = (end: string) => (goesAlong.has(end) ? twinOf(end) : end);
  const twins = nodes.filter((node) => goesAlong.has(node.id)).map((node) => twin(node, node.id === id));
  const ties = links.filter(({ from, to }) => goesAlong.has(from) || goesAlong.has(to));
  return {
    nodes: [...nodes, ...twins],
    links: [...links, ...ties.map(({ from, type, to }) => link(renamed(from), type, renamed(to)))],
  };
}

/** Twins sort before what they are twins of. */
function twin(node: NodeRow, isHidden: boolean): NodeRow {
  const names = ['name', 'title', 'sortFi', 'sortSv', 'sortEn'];
  const entries = Object.entries(node.properties).map(([key, value]) => [key, names.includes(key) ? `A twin ${String(value)}` : value]); // prettier-ignore
  const hiding = isHidden ? { visibility: 'OWN', audience: ['organisation-2'] } : {};
  const id = twinOf(node.id);
  return { ...node, id, properties: { ...Object.fromEntries(entries), ...hiding, id } };
}
