/** The network at one grain, counted in TypeScript from the graph in memory: the other opinion on `Query.network`. */
import { type NaiveContext, valueOn, visibleItems } from '../compiler/naive-context.ts';
import { isVisible } from '../compiler/naive-visibility.ts';
import type { Item } from '../compiler/snapshot.ts';

export interface NetworkQuestion {
  within: string | null;
  grain: string;
  first: number;
  filter: {
    sectors?: readonly string[];
    levels?: readonly string[];
    statuses?: readonly string[];
    goals?: readonly string[];
    minimumStep?: number;
    on?: string;
    attributes?: readonly { name: string; values: readonly string[] }[];
  };
}

export interface NaiveNode {
  id: string;
  label: string;
  organisations: number;
  degree: number;
  sector: string | null;
  latitude: number | null;
  longitude: number | null;
  organisation: { id: string } | null;
  place: { id: string } | null;
}

export interface NaiveEdge {
  source: string;
  target: string;
  partnerships: number;
  highestStep: number;
}

export interface NaiveNetwork {
  nodes: NaiveNode[];
  edges: NaiveEdge[];
  totalNodes: number;
  totalEdges: number;
  unplaced: number;
}

const grains = ['MUNICIPALITY', 'SUBREGION', 'REGION', 'COUNTRY'];
const text = (value: unknown) => (value == null ? null : String(value));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function naiveNetwork(question: NetworkQuestion, context: NaiveContext): NaiveNetwork {
  const { filter, grain, first } = question;
  const day = filter.on ?? context.today;
  const members = visibleItems('Organisation', context).filter((item) => isChosen(item, question, context));
  const standing = new Map(members.map((item) => [item, standsAt(item, grain, context)]));
  const counted = visibleItems('Partnership', context).filter((item) => counts(item, day, question, context));
  const edges = edgesOf(counted, day, standing, context);
  const ids = [...new Set(standing.values())].filter((id) => id !== null);
  const nodes = ids
    .map((id) =>
      nodeOf(
        id,
        members.filter((item) => standing.get(item) === id),
        edges,
        context,
      ),
    )
    .sort((a, b) => b.node.degree - a.node.degree || compare(a.sort, b.sort) || compare(a.node.id, b.node.id))
    .map(({ node }) => node);
  const drawn = nodes.slice(0, first);
  const isDrawn = (id: string) => drawn.some((node) => node.id === id);
  return {
    nodes: drawn,
    edges: edges
      .filter(({ source, target }) => isDrawn(source) && isDrawn(target))
      .sort((a, b) => b.partnerships - a.partnerships || compare(a.source, b.source) || compare(a.target, b.target)),
    totalNodes: nodes.length,
    totalEdges: edges.length,
    unplaced: members.filter((item) => !seatOf(item, context)).length,
  };
}

const seatOf = (item: Item, { graph }: NaiveContext) => graph.follow(item, '->', 'LOCATED_IN', 'Place')[0];

function isChosen(item: Item, { within, filter }: NetworkQuestion, context: NaiveContext): boolean {
  const seat = seatOf(item, context)?.properties;
  const { sector, attributeNames, attributeValues } = item.properties;
  const keys = ['id', 'municipalityId', 'subregionId', 'regionId', 'countryId'];
  if (within !== null && !(seat && keys.some((key) => seat[key] === within))) return false;
  if (filter.sectors && !filter.sectors.includes(String(sector))) return false;
  return (filter.attributes ?? []).every(
    ({ name, values }) =>
      Array.isArray(attributeNames) &&
      Array.isArray(attributeValues) &&
      attributeNames.some((known, i) => known === name && values.includes(String(attributeValues[i]))),
  );
}

/** Where an organisation stands: at its own place of the grain or of the nearest one above. */
function standsAt(item: Item, grain: string, context: NaiveContext): string | null {
  if (grain === 'ORGANISATION') return String(item.properties['id']);
  const seat = seatOf(item, context)?.properties;
  const above = grains.slice(grains.indexOf(grain)).map((each) => seat?.[`${each.toLowerCase()}Id`]);
  return text(above.find((id) => id !== undefined));
}

const holdsOn = ({ properties: { from, until } }: Item, day: string) =>
  (from == null || String(from) <= day) && (until == null || String(until) >= day);

function counts(item: Item, day: string, { filter }: NetworkQuestion, context: NaiveContext): boolean {
  const { statusDays, statuses, stepDays, steps } = item.properties;
  const goals = context.graph.follow(item, '->', 'PURSUES', 'Goal');
  const seen = goals.filter((goal) => isVisible(goal, context.viewer, context.graph));
  const level = day === context.today ? item.properties['level'] : levelOn(item, day, context);
  return (
    (filter.statuses ?? ['EXPLORING', 'ACTIVE', 'PAUSED']).includes(String(valueOn(day, statusDays, statuses))) &&
    Number(valueOn(day, stepDays, steps)) >= (filter.minimumStep ?? 1) &&
    (!filter.goals || seen.some((goal) => filter.goals?.includes(String(goal.properties['id'])))) &&
    (!filter.levels || filter.levels.includes(String(level)))
  );
}

/** The level of a day's parties, whoever may see them. */
function levelOn(item: Item, day: string, context: NaiveContext): string | null {
  const parties = context.graph.follow(item, '->', 'HAS_PARTY', 'Party').filter((party) => holdsOn(party, day));
  const seats = parties
    .flatMap((party) => context.graph.follow(party, '->', 'PLAYED_BY', 'Organisation'))
    .map((player) => seatOf(player, context)?.properties);
  if (seats.some((seat) => seat && seat['countryId'] !== 'country:FI')) return 'INTERNATIONAL';
  if (seats.length === 0 || seats.includes(undefined)) return null;
  const share = (key: string) =>
    seats[0]?.[key] !== undefined && seats.every((seat) => seat?.[key] === seats[0]?.[key]);
  if (share('municipalityId')) return 'LOCAL';
  if (share('subregionId')) return 'SUBREGIONAL';
  return share('regionId') ? 'REGIONAL' : 'NATIONAL';
}

function edgesOf(
  counted: readonly Item[],
  day: string,
  standing: ReadonlyMap<Item, string | null>,
  { graph }: NaiveContext,
): NaiveEdge[] {
  const edges = new Map<string, NaiveEdge>();
  for (const partnership of counted) {
    const parties = graph.follow(partnership, '->', 'HAS_PARTY', 'Party').filter((party) => holdsOn(party, day));
    const ends = parties.flatMap((party) => graph.follow(party, '->', 'PLAYED_BY', 'Organisation'));
    const ids = [...new Set(ends.map((end) => standing.get(end)))].filter((id) => typeof id === 'string').sort(compare);
    const step = Number(valueOn(day, partnership.properties['stepDays'], partnership.properties['steps']));
    ids.forEach((source, i) => {
      for (const target of ids.slice(i + 1)) {
        const edge = edges.get(`${source} ${target}`) ?? { source, target, partnerships: 0, highestStep: 0 };
        edges.set(`${source} ${target}`, {
          ...edge,
          partnerships: edge.partnerships + 1,
          highestStep: Math.max(edge.highestStep, step),
        });
      }
    });
  }
  return [...edges.values()];
}

function nodeOf(id: string, members: readonly Item[], edges: readonly NaiveEdge[], context: NaiveContext) {
  const ending = { fi: 'Fi', sv: 'Sv', en: 'En' }[context.language];
  const standing = context.graph.items.find((item) => item.labels.has('Place') && item.properties['id'] === id);
  const [organisation] = standing ? [] : members;
  const place = (standing ?? (organisation && seatOf(organisation, context)))?.properties;
  const node: NaiveNode = {
    id,
    label: String(organisation?.properties['name'] ?? place?.[`name${ending}`]),
    organisations: members.length,
    degree: edges.filter(({ source, target }) => source === id || target === id).length,
    sector: text(organisation?.properties['sector']),
    latitude: typeof place?.['latitude'] === 'number' ? place['latitude'] : null,
    longitude: typeof place?.['longitude'] === 'number' ? place['longitude'] : null,
    organisation: organisation ? { id } : null,
    place: place ? { id: String(place['id']) } : null,
  };
  return { node, sort: String((organisation?.properties ?? place)?.[`sort${ending}`]) };
}
