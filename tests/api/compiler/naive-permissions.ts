/** What a viewer may do with a record, worked out in TypeScript from the graph in memory: the other opinion on it. */
import { type NaiveContext, type NaiveResolver, type Step, visibleEnds } from './naive-context.ts';
import type { Item } from './snapshot.ts';

/** An organisation whose record it is, or was: whether it is that still, and whether the viewer writes for it. */
interface Tie {
  isOpen: boolean;
  /** Its last day; empty where none is known. */
  until: string;
  isActedFor: boolean;
  isOwn: boolean;
}

const idOf = ({ properties }: Item) => String(properties['id']);

interface Rights {
  everything: boolean;
  network: boolean;
  admin: boolean;
  coordinates: readonly string[];
  memberOf: readonly string[];
}

/** Who asks of which graph. */
type Asking = Pick<NaiveContext, 'graph' | 'viewer'>;

function rightsOf({ viewer: { writes } }: Asking): Rights {
  const none = { everything: false, network: false, admin: false, coordinates: [], memberOf: [] };
  if (writes === 'EVERYTHING') return { ...none, everything: true, network: true };
  if (writes === 'NOTHING') return none;
  if (writes.role === 'ADMIN') return { ...none, admin: true };
  return { ...none, ...writes, network: writes.role === 'NETWORK_COORDINATOR' };
}

function actsFor(organisation: Item, context: Asking): boolean {
  const { everything, network, coordinates } = rightsOf(context);
  const coordinators = context.graph.follow(organisation, '<-', 'COORDINATES', 'User');
  const hasCoordinator = coordinators.some(({ properties }) => properties['role'] !== 'ADMIN');
  return everything || coordinates.includes(idOf(organisation)) || (network && !hasCoordinator);
}

/** True where the viewer may read who is invited into the organisation. */
export function readsInvitations(organisation: Item, context: Asking): boolean {
  const isOwn = context.viewer.organisations.includes(idOf(organisation));
  return isOwn || rightsOf(context).admin || actsFor(organisation, context);
}

function ties(starts: readonly Item[], joining: Step, to: Step, context: NaiveContext): Tie[] {
  const [direction, type, label] = joining;
  const joins = starts.flatMap((start) => context.graph.follow(start, direction, type, label));
  const all = joins.flatMap((join) =>
    visibleEnds(join, to, context).map((organisation) => ({
      isOpen: join.properties['until'] === undefined || String(join.properties['until']) >= context.today,
      until: String(join.properties['until'] ?? ''),
      isActedFor: actsFor(organisation, context),
      isOwn: context.viewer.organisations.includes(idOf(organisation)),
    })),
  );
  const open = all.filter(({ isOpen }) => isOpen);
  const last = all.map(({ until }) => until).sort().at(-1); // prettier-ignore
  return open.length > 0 ? open : all.filter(({ until }) => until === last);
}

const owned =
  (...step: Step): NaiveResolver =>
  (item, _args, context) =>
    visibleEnds(item, step, context).some((owner) => actsFor(owner, context)) ? ['UPDATE', 'DELETE'] : [];

const party: Step = ['->', 'HAS_PARTY', 'Party'];
const player: Step = ['->', 'PLAYED_BY', 'Organisation'];
const isActedFor = (tie: Tie) => tie.isActedFor;
const when = (holds: boolean, permission: string) => (holds ? [permission] : []);

/** By the record's type. */
export const naivePermissions: Readonly<Record<string, NaiveResolver>> = {
  Organisation: (item, _args, context) => {
    const { network, admin, memberOf } = rightsOf(context);
    if (actsFor(item, context)) return ['UPDATE', 'DELETE', 'ADD', 'PROPOSE', 'INVITE'];
    return [...when(network || memberOf.includes(idOf(item)), 'PROPOSE'), ...when(admin, 'INVITE')];
  },
  Offer: owned('<-', 'OFFERS', 'Organisation'),
  Need: owned('<-', 'NEEDS', 'Organisation'),
  Goal: (item, args, context) => {
    const { network, coordinates } = rightsOf(context);
    const isNetworks = visibleEnds(item, ['->', 'OWNED_BY', 'Organisation'], context).length === 0;
    const ofOwner = owned('->', 'OWNED_BY', 'Organisation')(item, args, context) as string[];
    const change = isNetworks && network ? ['UPDATE', 'DELETE'] : ofOwner;
    return [...change, ...when(network || coordinates.length > 0, 'ADD')];
  },
  Person: (item, _args, context) => {
    const { network } = rightsOf(context);
    const owners = ties([item], ['->', 'HAS_MEMBERSHIP', 'Membership'], ['->', 'MEMBER_OF', 'Organisation'], context);
    const isNetworks = owners.length === 0 && network;
    return [
      ...when(isNetworks || owners.some(isActedFor), 'UPDATE'),
      ...when(isNetworks || (owners.length > 0 && owners.every(isActedFor)), 'DELETE'),
    ];
  },
  Partnership: (item, _args, context) => {
    const { network } = rightsOf(context);
    const parties = ties([item], party, player, context);
    const forOne = parties.some(isActedFor);
    const forAll = parties.length === 0 ? network : parties.every(isActedFor);
    const { statuses } = item.properties;
    const isExplored = Array.isArray(statuses) && statuses.at(-1) === 'EXPLORING';
    return [
      ...when(forOne || network, 'UPDATE'),
      ...when(forAll || (isExplored && (forOne || network)), 'DELETE'),
      ...when(forAll || parties.some((tie) => tie.isActedFor && tie.isOwn), 'ADD'),
      ...when(forOne, 'DECIDE'),
      ...when(forAll, 'ACCEPT_FOR_ALL'),
    ];
  },
  Agreement: (item, _args, context) => {
    const partnerships = context.graph.follow(item, '<-', 'HAS_AGREEMENT', 'Partnership');
    const parties = ties(partnerships, party, player, context);
    const forAll = parties.length > 0 && parties.every(isActedFor);
    return [...(parties.some(isActedFor) ? ['UPDATE', 'DELETE'] : []), ...when(forAll, 'ACCEPT_FOR_ALL')];
  },
};
