/** Lists with filters, orders and pages, worked out in TypeScript. */
import {
  type Arguments, byName, byNameOf, keyOf, type NaiveContext, type Order, type Step, valueOn, visibleEnds, visibleItems,
} from './naive-context.ts'; // prettier-ignore
import { compareBy, type SortKey, sortedBy } from './naive-order.ts';
import type { Item } from './snapshot.ts';

type Test = (item: Item, value: unknown, context: NaiveContext) => boolean;
interface ListOf {
  label: string;
  order: Order;
  filters: Readonly<Record<string, Test>>;
}

const includes = (list: unknown, value: unknown) => Array.isArray(list) && list.includes(value);

/** True where something visible at the end of the steps has one of these ids. */
const reaches =
  (...steps: readonly Step[]): Test =>
  (item, wanted, context) => {
    const ends = steps.reduce((from, step) => from.flatMap((start) => visibleEnds(start, step, context)), [item]);
    return ends.some((end) => [wanted].flat().includes(end.properties['id']));
  };

/** English words that the index of texts leaves out. */
const leftOut = /^(a|an|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|such|that|the|their|then|there|these|they|this|to|was|will|with)$/; // prettier-ignore

/** The words of a text, without case and marks. */
const wordsOf = (value: unknown) => {
  const folded = typeof value === 'string' ? value.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase() : ''; // prettier-ignore
  return folded.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
};
const tellingOf = (value: unknown) => wordsOf(value).filter((word) => !leftOut.test(word));

/** True where each word begins a word of one of the properties. */
const says =
  (...properties: readonly string[]): Test =>
  ({ properties: values }, text) => {
    const there = properties.flatMap((property) => [values[property]].flat()).flatMap(tellingOf);
    const wanted = tellingOf(text).length > 0 ? tellingOf(text) : wordsOf(text);
    return wanted.length > 0 && wanted.every((word) => there.some((known) => known.startsWith(word)));
  };

/** True where the seat of what lies at the end of the steps is in a place. */
const seatedIn =
  (...steps: readonly Step[]): Test =>
  (item, place, context) =>
    [...steps, ['->', 'LOCATED_IN', 'Place'] as const]
      .reduce((from, step) => from.flatMap((start) => visibleEnds(start, step, context)), [item])
      .some(({ properties: seat }) =>
        ['id', 'municipalityId', 'subregionId', 'regionId', 'countryId'].some((key) => seat[key] === place),
      );

const isOneOf =
  (property: string): Test =>
  ({ properties }, values) =>
    includes(values, properties[property]);

/** An agreement's status on a day. */
export const agreementStatus = ({ properties }: Item, day: string): unknown => {
  const hasRunOut = typeof properties['validUntil'] === 'string' && properties['validUntil'] < day;
  return properties['status'] === 'SIGNED' && hasRunOut ? 'EXPIRED' : properties['status'];
};
/** A partnership's status on a day. */
export const statusOn = ({ properties }: Item, day: string) =>
  valueOn(day, properties['statusDays'], properties['statuses']);
/** A partnership's step on a day. */
export const stepOn = ({ properties }: Item, day: string) => valueOn(day, properties['stepDays'], properties['steps']);

const hasAttributes: Test = ({ properties }, filters) => {
  const { attributeNames: names, attributeValues: values } = properties;
  if (!Array.isArray(filters)) return false;
  return filters.every((wanted: { name: string; values: unknown }) =>
    Array.isArray(names) && Array.isArray(values)
      ? names.some((name, i) => name === wanted.name && includes(wanted.values, values[i]))
      : false,
  );
};

const holdsOn: Test = ({ properties: { from, until } }, day) =>
  typeof day === 'string' && (typeof from !== 'string' || from <= day) && (typeof until !== 'string' || until >= day);

const offerer: Step = ['<-', 'OFFERS', 'Organisation'];
const needer: Step = ['<-', 'NEEDS', 'Organisation'];
const ofResource: Step = ['->', 'OF', 'Resource'];
const partyOf: Step = ['->', 'HAS_PARTY', 'Party'];
const player: Step = ['->', 'PLAYED_BY', 'Organisation'];
const whose: Step = ['<-', 'HAS_AGREEMENT', 'Partnership'];

/** By the resource's name, then the organisation's. */
export const byResourceAndOrganisation = (organisation: Step): Order => byNameOf(ofResource, organisation);

/** The lists of `Query`, by field. */
export const lists: Readonly<Record<string, ListOf>> = {
  organisations: {
    label: 'Organisation',
    order: byName,
    filters: {
      text: says('name', 'otherNames', 'description'),
      sectors: isOneOf('sector'),
      within: seatedIn(),
      offers: reaches(['->', 'OFFERS', 'Offer'], ofResource),
      needs: reaches(['->', 'NEEDS', 'Need'], ofResource),
      goals: reaches(['->', 'COMMITS', 'GoalCommitment'], ['->', 'COMMITTED_TO', 'Goal']),
      attributes: hasAttributes,
    },
  },
  people: {
    label: 'Person',
    order: byName,
    filters: {
      text: says('name', 'title'),
      organisationId: reaches(['->', 'HAS_MEMBERSHIP', 'Membership'], ['->', 'MEMBER_OF', 'Organisation']),
    },
  },
  goals: {
    label: 'Goal',
    order: byName,
    filters: {
      text: says('title', 'description'),
      sdgs: ({ properties: { sdgs } }, wanted) =>
        Array.isArray(sdgs) && sdgs.some((number) => includes(wanted, number)),
      organisationId: reaches(['<-', 'COMMITTED_TO', 'GoalCommitment'], ['<-', 'COMMITS', 'Organisation']),
    },
  },
  resources: { label: 'Resource', order: byName, filters: { text: says('nameFi', 'nameSv', 'nameEn') } },
  offers: {
    label: 'Offer',
    order: byResourceAndOrganisation(offerer),
    filters: {
      resources: reaches(ofResource),
      within: seatedIn(offerer),
      organisationId: reaches(offerer),
      on: holdsOn,
    },
  },
  needs: {
    label: 'Need',
    order: byResourceAndOrganisation(needer),
    filters: {
      resources: reaches(ofResource),
      within: seatedIn(needer),
      organisationId: reaches(needer),
      goalId: reaches(['->', 'FOR', 'Goal']),
    },
  },
  partnerships: {
    label: 'Partnership',
    order: byName,
    filters: {
      text: says('name'),
      statuses: (item, statuses, { today }) => includes(statuses, statusOn(item, today)),
      levels: isOneOf('level'),
      goals: reaches(['->', 'PURSUES', 'Goal']),
      organisationId: reaches(partyOf, player),
      minimumStep: (item, step, { today }) => Number(stepOn(item, today)) >= Number(step),
    },
  },
  agreements: {
    label: 'Agreement',
    order: byName,
    filters: {
      statuses: (item, statuses, { today }) => includes(statuses, agreementStatus(item, today)),
      partnershipId: reaches(whose),
      organisationId: reaches(whose, partyOf, player),
      endsBefore: ({ properties: { validUntil } }, day) => typeof validUntil === 'string' && validUntil < String(day),
    },
  },
};

const rank = (values: readonly string[], value: unknown) => {
  const index = values.indexOf(String(value));
  return index === -1 ? values.length : index;
};

/** What can be ordered by, other than the name. */
const orders: Readonly<Record<string, Order>> = {
  'organisations SECTOR': ({ properties }) => [rank(['PUBLIC', 'PRIVATE', 'THIRD'], properties['sector'])],
  'organisations PLACE': byNameOf(['->', 'LOCATED_IN', 'Place']),
  'organisations PARTNERSHIPS': (item, context) => {
    const parties = visibleEnds(item, ['<-', 'PLAYED_BY', 'Party'], context);
    return [new Set(parties.flatMap((party) => visibleEnds(party, ['<-', 'HAS_PARTY', 'Partnership'], context))).size];
  },
  'organisations CREATED_AT': (item) => [keyOf(item, 'createdAt')],
  'organisations UPDATED_AT': (item) => [keyOf(item, 'updatedAt')],
  'partnerships STATUS': (item, { today }) => [
    rank(['EXPLORING', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED'], statusOn(item, today)),
  ],
  'partnerships LEVEL': ({ properties }) => [
    rank(['LOCAL', 'SUBREGIONAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'], properties['level']),
  ],
  'partnerships STEP': (item, { today }) => [Number(stepOn(item, today))],
  'partnerships STARTED_ON': (item) => [keyOf(item, 'startedOn')],
  'partnerships UPDATED_AT': (item) => [keyOf(item, 'updatedAt')],
};

/** One page of a list of `Query`, as its connection type has it. */
export function page(field: string, args: Arguments, context: NaiveContext) {
  const list = lists[field];
  if (!list) throw new Error(`${field} is no list`);
  const { keysOf, descending } = orderOf(field, list, args, context);
  const compare = (a: Item, b: Item) => compareBy(keysOf(a), keysOf(b), descending);
  const all = sortedBy(visibleItems(list.label, context).filter((item) => matches(item, list, args, context)), keysOf, descending); // prettier-ignore
  const [after, before] = [itemAt(args['after'], list, context), itemAt(args['before'], list, context)];
  const inside = all.filter((item) => (!after || compare(item, after) > 0) && (!before || compare(item, before) < 0));
  const items = slice(inside, args);
  const [first, last] = [items[0], items.at(-1)];
  return {
    edges: items.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: {
      hasPreviousPage: first ? all[0] !== first : after !== undefined && all.some((item) => compare(item, after) <= 0),
      hasNextPage: last ? all.at(-1) !== last : before !== undefined && all.some((item) => compare(item, before) >= 0),
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
    totalCount: all.length,
  };
}

function orderOf(field: string, list: ListOf, { orderBy }: Arguments, context: NaiveContext) {
  const { field: name = 'NAME', direction = 'ASC' } = (orderBy ?? {}) as Readonly<Record<string, unknown>>;
  const asked = orders[`${field} ${String(name)}`];
  const keysOf = (item: Item): SortKey[] => [
    ...(asked?.(item, context) ?? []), ...list.order(item, context), keyOf(item, 'id'),
  ]; // prettier-ignore
  return { keysOf, descending: direction === 'DESC' ? [0] : [] };
}

function matches(item: Item, { filters }: ListOf, { filter, text }: Arguments, context: NaiveContext): boolean {
  const given = Object.entries({ ...(filter ?? {}), text: (filter as Arguments | null)?.['text'] ?? text });
  return given.every(([name, value]) => value == null || filters[name]?.(item, value, context) === true);
}

function slice(items: readonly Item[], { first, last }: Arguments): readonly Item[] {
  if (typeof last === 'number') return items.slice(-last);
  return items.slice(0, typeof first === 'number' ? first : 25);
}

const cursorOf = (item: Item) => Buffer.from(JSON.stringify([item.properties['id']])).toString('base64url');

/** The id that a cursor ends with. */
export function idInCursor(cursor: string): unknown {
  const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return Array.isArray(keys) ? keys.at(-1) : undefined;
}

function itemAt(cursor: unknown, { label }: ListOf, { graph }: NaiveContext): Item | undefined {
  if (typeof cursor !== 'string') return undefined;
  const id = idInCursor(cursor);
  return graph.items.find((item) => item.labels.has(label) && item.properties['id'] === id);
}
