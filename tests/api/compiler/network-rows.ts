/** A small network made from a seed, with everything in it that an answer may depend on. */
import { createHash } from 'node:crypto';
import { sortKeys } from '../../../api/graph/sort-key.ts';
import { Dice } from './dice.ts';

type Values = Readonly<Record<string, unknown>>;

/** A node to write: `days` become dates and lists of dates, `moments` date and time, null ones stay away. */
export interface NodeRow {
  id: string;
  labels: readonly string[];
  properties: Values;
  days: Values;
  moments: Values;
}

/** A relationship between nodes that are named by their ids. */
export interface LinkRow {
  from: string;
  type: string;
  to: string;
}

export interface NetworkRows {
  nodes: NodeRow[];
  links: LinkRow[];
}

/** The day that the network's dates lie around. */
export const today = '2026-06-15';

const sizes = {
  Organisation: 22, Person: 14, Goal: 9, Offer: 36, Need: 36, Partnership: 16, Agreement: 14, Decision: 18,
  Membership: 26, GoalCommitment: 26, Party: 44,
} as const; // prettier-ignore

/** What the network has nodes of, vocabulary aside. */
export type Kind = keyof typeof sizes;
const joins: readonly string[] = ['Membership', 'GoalCommitment', 'Party'];
const kinds = Object.keys(sizes).filter((kind): kind is Kind => kind in sizes);

/** The same id for the same kind and number, in an order that has nothing to do with the number. */
export function idOf(kind: Kind, number: number): string {
  const hex = createHash('sha256')
    .update(`${kind} ${String(number)}`)
    .digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** The ids of all the network's nodes of a kind. */
export const idsOf = (kind: Kind): string[] => Array.from({ length: sizes[kind] }, (_, i) => idOf(kind, i));

/** Places that the network's organisations stand in, one of them merged into another, one abroad. */
export const places = [
  'municipality:049', 'municipality:091', 'municipality:491', 'municipality:507', 'municipality:588', 'subregion:101',
  'region:10', 'country:FI', 'country:SE',
]; // prettier-ignore
/** Resources that are offered and needed. */
export const resources = [
  'wellbeing-expertise', 'health-promotion-expertise', 'elderly-care-expertise', 'mental-health-expertise',
]; // prettier-ignore
/** Days that something in the network may begin or end on. */
export const days = ['2024-01-01', '2025-12-31', '2026-06-14', today, '2026-06-16', '2026-09-01', '2027-01-01'];
/** What things may be called; several things bear one name. */
export const names = [
  'Åbo svenska förening', 'Äänekosken seura', 'Österbottens väl', 'Zonta', 'Aalto ry', 'aalto ry', 'Ähtäri Oy',
  'Osuuskunta Ilo', 'Mikkelin kaupunki', 'Mäntyharjun kunta', 'Élan vital', 'Šakki ja matti', 'Vårt hem', 'Aalto ry',
]; // prettier-ignore
/** Names and values of attributes. */
export const attributeNames = ['kieli', 'koko', 'väri'];
export const attributeValues = ['a', 'b', '3,50'];

const moments = ['2026-01-02T03:04:05.000Z', '2026-03-04T05:06:07.000Z', '2026-05-06T07:08:09.000Z'];
const farOff = ['2999-01-02T03:04:05.000Z', '2999-03-04T05:06:07.000Z'];
const texts = ['Yhdessä enemmän', 'Nuorten äänellä', 'Arki & juhla', 'Samarbete över gränser'];
const visibilities = ['PUBLIC', 'PUBLIC', 'NETWORK', 'PARTIES', 'OWN'];
const statuses = ['EXPLORING', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED'];

/** Makes the network of a seed. */
export function networkRows(seed: number): NetworkRows {
  const dice = new Dice(seed);
  const rows: NetworkRows = { nodes: [], links: [] };
  for (const kind of kinds) for (const id of idsOf(kind)) addNode(rows, dice, kind, id);
  for (const kind of ['Organisation', 'Offer', 'Partnership', 'Person', 'Agreement'] as const)
    bury(rows, idOf(kind, 1));
  for (let number = 0; number < users; number += 1) addUser(rows, dice, number);
  for (let number = 0; number < invitations; number += 1) addInvitation(rows, dice, number);
  return rows;
}

function addNode(rows: NetworkRows, dice: Dice, kind: Kind, id: string): void {
  const isJoin = joins.includes(kind);
  const { properties = {}, days = {}, links = {} } = drafts[kind](dice);
  rows.nodes.push({
    id,
    labels: isJoin ? [kind] : ['Record', kind],
    properties: { id, ...properties, ...(isJoin ? {} : confidentiality(dice)) },
    days,
    moments: isJoin ? {} : { createdAt: dice.oneOf(moments), updatedAt: dice.oneOf(moments) },
  });
  for (const [name, others] of Object.entries(links)) {
    for (const other of others) {
      const isInward = name.startsWith('<');
      rows.links.push({ from: isInward ? other : id, type: name.replace('<', ''), to: isInward ? id : other });
    }
  }
  if (!isJoin && dice.number(4) === 0) addSource(rows, dice, kind, id);
}

/** Accounts, each the coordinator of some organisations; who asks is none of them. */
const users = 8;

function addUser(rows: NetworkRows, dice: Dice, number: number): void {
  const id = `user ${String(number)}`;
  rows.nodes.push({
    id,
    labels: ['User'],
    properties: { id, name: `Tekijä ${String(number)}`, role: number % 3 === 0 ? 'ADMIN' : 'MEMBER' },
    days: {},
    moments: {},
  });
  for (const to of dice.some(idsOf('Organisation'), 2)) rows.links.push({ from: id, type: 'COORDINATES', to });
}

/** Invitations, some of them over, and some of senders who may not invite there. */
const invitations = 40;

function addInvitation(rows: NetworkRows, dice: Dice, number: number): void {
  const id = `invitation ${String(number)}`;
  const email = `${String(number)}@example.org`;
  rows.nodes.push({
    id,
    labels: ['AccountLink'],
    properties: { id, kind: 'INVITATION', email, name: dice.maybe(names), role: dice.oneOf(['MEMBER', 'COORDINATOR']) },
    days: {},
    moments: { createdAt: dice.oneOf(moments), expiresAt: dice.oneOf(['2026-01-02T03:04:05.000Z', ...farOff]) },
  });
  const sender = `user ${String(dice.number(users))}`;
  rows.links.push({ from: id, type: 'INTO', to: dice.oneOf(idsOf('Organisation')) });
  rows.links.push({ from: id, type: 'SENT_BY', to: sender });
}

function confidentiality(dice: Dice): Values {
  return {
    visibility: dice.oneOf(visibilities),
    audience: dice.some(idsOf('Organisation'), 3),
    version: 1 + dice.number(4),
  };
}

function addSource(rows: NetworkRows, dice: Dice, kind: Kind, id: string): void {
  const source = `source of ${id}`;
  const properties = { name: dice.oneOf(['Rekisteri', 'Åtkomst', 'arkisto']), kind, externalId: id.slice(0, 5) };
  rows.nodes.push({
    id: source,
    labels: ['Source'],
    properties,
    days: {},
    moments: { importedAt: dice.oneOf(moments) },
  });
  rows.links.push({ from: id, type: 'FROM_SOURCE', to: source });
}

/** Deletes a node as the product does: its labels go, its relationships stay. */
function bury({ nodes }: NetworkRows, id: string): void {
  const index = nodes.findIndex((node) => node.id === id);
  const node = nodes[index];
  if (node) nodes[index] = { ...node, labels: ['Deleted'] };
}

/** What a node of a kind has: links by type, those that point to it with a `<` in front. */
interface Draft {
  properties?: Values;
  days?: Values;
  links?: Readonly<Record<string, readonly string[]>>;
}

const named = (dice: Dice) => {
  const name = dice.oneOf(names);
  return { name, ...sortKeys(name) };
};
const titled = (dice: Dice) => {
  const title = dice.oneOf(names);
  return { title, ...sortKeys(title) };
};
const attributesOf = (dice: Dice) => {
  const list = dice.some(attributeNames, 3);
  return list.length === 0
    ? {}
    : { attributeNames: list, attributeValues: list.map(() => dice.oneOf(attributeValues)) };
};
const periodOf = (dice: Dice) => ({ from: dice.maybe(days), until: dice.maybe(days) });
const optional = (value: string | null) => (value === null ? [] : [value]);
const any = (dice: Dice, kind: Kind) => [dice.oneOf(idsOf(kind))];
const anyOrNone = (dice: Dice, kind: Kind) => optional(dice.maybe(idsOf(kind)));
const lineOf = <T>(dice: Dice, values: readonly T[]) => {
  const when = [dice.oneOf(days), ...dice.some(days, 2)];
  const ascending = [...new Set(when)].sort();
  return { days: ascending, values: ascending.map(() => dice.oneOf(values)) };
};

const drafts: Record<Kind, (dice: Dice) => Draft> = {
  Organisation: (dice) => ({
    properties: {
      ...named(dice),
      ...attributesOf(dice),
      otherNames: dice.some(names, 2),
      sector: dice.maybe(['PUBLIC', 'PRIVATE', 'THIRD']),
      description: dice.maybe(texts),
      website: dice.maybe(['https://example.org']),
    },
    links: { LOCATED_IN: optional(dice.maybe(places)), OPERATES_IN: dice.some(places, 3) },
  }),
  Person: (dice) => ({
    properties: {
      ...named(dice),
      ...attributesOf(dice),
      email: dice.maybe(['a@example.org']),
      title: dice.maybe(texts),
    },
  }),
  Goal: (dice) => ({
    properties: {
      ...titled(dice), ...attributesOf(dice), description: dice.maybe(texts), sdgs: dice.some([1, 2, 3], 3),
    }, // prettier-ignore
    days: { targetDate: dice.maybe(days) },
    links: { OWNED_BY: anyOrNone(dice, 'Organisation') },
  }),
  Offer: (dice) => ({
    properties: { description: dice.maybe(texts) },
    days: periodOf(dice),
    links: { '<OFFERS': any(dice, 'Organisation'), OF: [dice.oneOf(resources)] },
  }),
  Need: (dice) => ({
    properties: { description: dice.maybe(texts), priority: 1 + dice.number(3) },
    links: { '<NEEDS': any(dice, 'Organisation'), OF: [dice.oneOf(resources)], FOR: anyOrNone(dice, 'Goal') },
  }),
  Partnership: (dice) => {
    const [statusLine, stepLine] = [lineOf(dice, statuses), lineOf(dice, [1, 2, 3, 4, 5])];
    const overridden = dice.number(3) === 0;
    return {
      properties: {
        ...named(dice),
        ...attributesOf(dice),
        level: dice.maybe(['LOCAL', 'SUBREGIONAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL']),
        statuses: statusLine.values,
        steps: stepLine.values,
        ...(overridden ? { overrideStep: 3, overrideReason: 'Sovittu' } : {}),
      },
      days: {
        startedOn: dice.maybe(days),
        endedOn: dice.maybe(days),
        statusDays: statusLine.days,
        stepDays: stepLine.days,
        overrideOn: overridden ? '2026-02-03' : null,
      },
      links: { PURSUES: dice.some(idsOf('Goal'), 2) },
    };
  },
  Agreement: (dice) => ({
    properties: {
      ...titled(dice), ...attributesOf(dice), status: dice.oneOf(['DRAFT', 'PROPOSED', 'SIGNED', 'SIGNED', 'TERMINATED']),
    }, // prettier-ignore
    days: { validFrom: dice.maybe(days), validUntil: dice.maybe(days) },
    links: { '<HAS_AGREEMENT': any(dice, 'Partnership') },
  }),
  Decision: (dice) => ({
    properties: { kind: dice.oneOf(['ENTER', 'PAUSE', 'RESUME', 'END']), reason: dice.oneOf(texts) },
    days: { on: dice.oneOf(days) },
    links: { '<HAS_DECISION': any(dice, 'Partnership'), BY: anyOrNone(dice, 'Organisation') },
  }),
  Membership: (dice) => ({
    properties: { role: dice.maybe(texts) },
    days: periodOf(dice),
    links: { '<HAS_MEMBERSHIP': any(dice, 'Person'), MEMBER_OF: any(dice, 'Organisation') },
  }),
  GoalCommitment: (dice) => ({
    properties: { motive: dice.maybe(texts), priority: 1 + dice.number(3) },
    days: { acceptedOn: dice.maybe(days) },
    links: { '<COMMITS': any(dice, 'Organisation'), COMMITTED_TO: any(dice, 'Goal') },
  }),
  Party: (dice) => ({
    properties: { role: dice.maybe(texts), responsibilities: dice.maybe(texts) },
    days: periodOf(dice),
    links: {
      '<HAS_PARTY': any(dice, 'Partnership'),
      PLAYED_BY: any(dice, 'Organisation'),
      CONTACT: dice.some(idsOf('Person'), 2),
    },
  }),
};
