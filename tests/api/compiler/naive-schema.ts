/**
 * The public schema answered field by field from the graph in memory: slow, plain, and written without a look at the
 * compiler or its fragments, so that the two can be held against each other.
 */
import { buildSchema, type GraphQLField, getNullableType, GraphQLInterfaceType, isListType, isObjectType } from 'graphql'; // prettier-ignore
import { readSchema } from '../../../api/schema.ts';
import { agreementStatus, byResourceAndOrganisation, lists, page, statusOn, stepOn } from './naive-connections.ts';
import {
  byName, byNameOf, inOrder, keyOf, type NaiveContext, type NaiveResolver, type Order, plainItem, type Step, visibleEnds,
  visibleItems,
} from './naive-context.ts'; // prettier-ignore
import { sortedBy } from './naive-order.ts';
import { naivePermissions, readsInvitations } from './naive-permissions.ts';
import type { Item } from './snapshot.ts';

const one =
  (...step: Step): NaiveResolver =>
  (item, _args, context) =>
    visibleEnds(item, step, context)[0] ?? null;

const many =
  (order: Order, ...steps: readonly Step[]): NaiveResolver =>
  (item, { first }, context) => {
    const ends = steps.reduce((from, step) => from.flatMap((start) => visibleEnds(start, step, context)), [item]);
    return inOrder([...new Set(ends)], order, context).slice(0, typeof first === 'number' ? first : undefined);
  };

const endings: Readonly<Record<string, string>> = { fi: 'Fi', sv: 'Sv', en: 'En' };

const inLanguage =
  (property: string): NaiveResolver =>
  ({ properties }, { language }, context) => {
    const asked = typeof language === 'string' ? language.toLowerCase() : context.language;
    return properties[`${property}${endings[asked] ?? ''}`];
  };

const attributes: NaiveResolver = ({ properties: { attributeNames: names, attributeValues: values } }) =>
  Array.isArray(names) && Array.isArray(values)
    ? names.map((name, i) => plainItem({ name, value: values[i] as unknown }))
    : [];

const sources: NaiveResolver = (item, _args, context) =>
  sortedBy(visibleEnds(item, ['->', 'FROM_SOURCE', 'Source'], context), (source) => [
    keyOf(source, 'name'), keyOf(source, 'externalId'),
  ]); // prettier-ignore

const described = { attributes, sources };
const isToday = (place: Item, { graph }: NaiveContext) =>
  graph.follow(place, '->', 'SUCCEEDED_BY', 'Place').length === 0;

const sender: Step = ['->', 'SENT_BY', 'User'];

/** Those that still hold, by the time and by what their sender may do. */
const invitations: NaiveResolver = (organisation, _args, context) => {
  const { graph } = context;
  if (!readsInvitations(organisation, context)) return [];
  const mayInvite = (user: Item) =>
    ['ADMIN', 'NETWORK_COORDINATOR'].includes(String(user.properties['role'])) ||
    graph.follow(user, '->', 'COORDINATES', 'Organisation').includes(organisation);
  const links = graph.follow(organisation, '<-', 'INTO', 'AccountLink');
  const timely = links.filter(({ properties }) => String(properties['expiresAt']) > new Date().toISOString());
  const open = timely.filter((link) => graph.follow(link, ...sender).some(mayInvite));
  return sortedBy(open, (link) => [keyOf(link, 'createdAt'), keyOf(link, 'id')], [0]);
};

const offerer: Step = ['<-', 'OFFERS', 'Organisation'];
const needer: Step = ['<-', 'NEEDS', 'Organisation'];
const committed: Step = ['<-', 'COMMITS', 'Organisation'];
const commitment: Step = ['->', 'COMMITTED_TO', 'Goal'];
const member: Step = ['<-', 'HAS_MEMBERSHIP', 'Person'];
const employer: Step = ['->', 'MEMBER_OF', 'Organisation'];
const player: Step = ['->', 'PLAYED_BY', 'Organisation'];

/** The parties of random networks were asked before anything was decided. */
const acceptedOn: NaiveResolver = (party, _args, context) => {
  const { graph } = context;
  const [organisation] = graph.follow(party, ...player);
  const decisions = graph
    .follow(party, '<-', 'HAS_PARTY', 'Partnership')
    .flatMap((partnership) => visibleEnds(partnership, ['->', 'HAS_DECISION', 'Decision'], context));
  const entries = decisions.filter(({ properties }) => properties['kind'] === 'ENTER');
  const own = entries.filter((entry) => graph.follow(entry, '->', 'BY', 'Organisation')[0] === organisation);
  const days = own.map(({ properties }) => String(properties['on']));
  return days.filter((day) => day <= String(party.properties['until'] ?? '9999')).sort()[0] ?? null;
};

const byId =
  (label: string): NaiveResolver =>
  (_none, { id }, context) =>
    visibleItems(label, context).find((item) => item.properties['id'] === id) ?? null;

const resolvers: Readonly<Record<string, Readonly<Record<string, NaiveResolver>>>> = {
  Organisation: {
    ...described,
    place: one('->', 'LOCATED_IN', 'Place'),
    operatesIn: many(byName, ['->', 'OPERATES_IN', 'Place']),
    offers: many(byResourceAndOrganisation(offerer), ['->', 'OFFERS', 'Offer']),
    needs: many(byResourceAndOrganisation(needer), ['->', 'NEEDS', 'Need']),
    goals: many(byNameOf(commitment), ['->', 'COMMITS', 'GoalCommitment']),
    partnerships: many(byName, ['<-', 'PLAYED_BY', 'Party'], ['<-', 'HAS_PARTY', 'Partnership']),
    people: many(byNameOf(member), ['<-', 'MEMBER_OF', 'Membership']),
    invitations,
  },
  Invitation: {
    sentBy: (link, _args, { graph }) => graph.follow(link, ...sender)[0]?.properties['name'] ?? null,
  },
  Person: { ...described, memberships: many(byNameOf(employer), ['->', 'HAS_MEMBERSHIP', 'Membership']) },
  Membership: { person: one(...member), organisation: one(...employer) },
  Offer: { organisation: one(...offerer), resource: one('->', 'OF', 'Resource') },
  Need: { organisation: one(...needer), resource: one('->', 'OF', 'Resource'), goal: one('->', 'FOR', 'Goal') },
  Resource: {
    name: inLanguage('name'),
    categoryName: inLanguage('category'),
    broader: one('->', 'BROADER', 'Resource'),
    offeredBy: many(byNameOf(offerer), ['<-', 'OF', 'Offer']),
    neededBy: many(byNameOf(needer), ['<-', 'OF', 'Need']),
  },
  Goal: {
    ...described,
    owner: one('->', 'OWNED_BY', 'Organisation'),
    pursuedBy: many(byNameOf(committed), ['<-', 'COMMITTED_TO', 'GoalCommitment']),
    needs: many(byResourceAndOrganisation(needer), ['<-', 'FOR', 'Need']),
    partnerships: many(byName, ['<-', 'PURSUES', 'Partnership']),
  },
  GoalCommitment: { organisation: one(...committed), goal: one(...commitment) },
  SustainableDevelopmentGoal: { name: inLanguage('name') },
  Partnership: {
    ...described,
    status: (item, _args, { today }) => statusOn(item, today),
    step: (item, _args, { today }) => stepOn(item, today),
    parties: many(
      (party, context) => [...byNameOf(player)(party, context), keyOf(party, 'from')],
      ['->', 'HAS_PARTY', 'Party'],
    ),
    goals: many(byName, ['->', 'PURSUES', 'Goal']),
    agreements: many(byName, ['->', 'HAS_AGREEMENT', 'Agreement']),
    decisions: (item, { first }, context) =>
      sortedBy(
        visibleEnds(item, ['->', 'HAS_DECISION', 'Decision'], context),
        (decision) => [keyOf(decision, 'on'), keyOf(decision, 'createdAt'), keyOf(decision, 'id')],
        [0, 1],
      ).slice(0, Number(first)),
    stepOverride: ({ properties: { overrideStep: step, overrideReason: reason, overrideOn: setOn } }) =>
      step === undefined ? null : plainItem({ step, reason, setOn }),
  },
  Party: { organisation: one(...player), contacts: many(byName, ['->', 'CONTACT', 'Person']), acceptedOn },
  Decision: { by: one('->', 'BY', 'Organisation') },
  Agreement: {
    ...described,
    status: (item, _args, { today }) => agreementStatus(item, today),
    partnership: one('<-', 'HAS_AGREEMENT', 'Partnership'),
  },
  Place: {
    name: inLanguage('name'),
    parent: one('->', 'PART_OF', 'Place'),
    children: (place, args, context) =>
      inOrder(visibleEnds(place, ['<-', 'PART_OF', 'Place'], context), byName, context).filter((child) =>
        isToday(child, context),
      ),
    successor: one('->', 'SUCCEEDED_BY', 'Place'),
  },
  Query: {
    ...Object.fromEntries(
      Object.keys(lists).map((field): [string, NaiveResolver] => [
        field,
        (_none, args, context) => page(field, args, context),
      ]),
    ),
    ...Object.fromEntries(
      ['Organisation', 'Person', 'Goal', 'Partnership', 'Agreement', 'Place'].map((label) => [
        label.toLowerCase(),
        byId(label),
      ]),
    ),
    record: (none, args, context) => {
      const found = byId('Record')(none, args, context);
      return found !== null && !(found as Item).labels.has('Decision') ? found : null;
    },
    places: (_none, { level, within }, context) =>
      inOrder(visibleItems('Place', context), byName, context).filter((place) => {
        const { id, level: grade, subregionId, regionId, countryId } = place.properties;
        const isInside = within == null || (id !== within && [subregionId, regionId, countryId].includes(within));
        return isInside && (level == null || grade === level) && isToday(place, context);
      }),
    sustainableDevelopmentGoals: (_none, _args, context) =>
      sortedBy(visibleItems('SustainableDevelopmentGoal', context), (goal) => [keyOf(goal, 'number')]),
    datasets: (_none, _args, context) => sortedBy(visibleItems('Seed', context), (seed) => [keyOf(seed, 'name')]),
  },
};

/** The made-up network has no history. */
const nothingHappened: NaiveResolver = () => [];

/** The fields that this schema answers; the others of the public one need more than a walk. */
export const answeredQueries: readonly string[] = Object.keys(resolvers['Query'] ?? {});

/** Builds the schema; its context is a `NaiveContext`. */
export function naiveSchema() {
  const schema = buildSchema(readSchema());
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLInterfaceType) {
      type.resolveType = (item: Item) => [...item.labels].find((label) => label !== 'Record');
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (/(Connection|Edge|PageInfo)$/.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const permissions = field.name === 'permissions' ? naivePermissions[type.name] : undefined;
      const history = field.name === 'history' ? nothingHappened : undefined;
      const resolve = permissions ?? history ?? resolvers[type.name]?.[field.name] ?? propertyOf(field);
      field.resolve = (item: Item, args: Record<string, unknown>, context: NaiveContext) =>
        resolve(item, withDefaults(field, args), context);
    }
  }
  return schema;
}

const propertyOf =
  (field: GraphQLField<unknown, unknown>): NaiveResolver =>
  ({ properties }) =>
    properties[field.name] ?? (isListType(getNullableType(field.type)) ? [] : null);

/** An explicit null means what absence means. */
function withDefaults(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue]));
}
