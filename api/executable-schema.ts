/**
 * The schema with its resolvers. A root field is answered by one statement with all that is selected below it, so what
 * lies below is only picked out of that answer.
 */
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { answerByPlan } from './graph/answer.ts';
import type { PagedEdge } from './graph/compiler/paging.ts';
import { edgeTypeOf, hasKeyOfItsOwn, isConnection } from './graph/compiler/types.ts';
import { failingWithOthers } from './graph/root-failures.ts';
import { refuseUnrealDays } from './input/argument-days.ts';
import { refuseFilter } from './input/list-filter.ts';
import { writeMoment } from './record/scalars.ts';
import { readSchema } from './schema.ts';

type Source = Readonly<Record<string, unknown>>;
/** A resolver of one field; of a root field it gets the request's context. */
export type Resolver = GraphQLFieldResolver<Source, RequestContext, Record<string, unknown>>;
/** Resolvers by type and field; fields without one are answered or picked out. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

const answerFromGraph: Resolver = (_source, args, context, info) => {
  refuseUnrealDays(info.parentType.getFields()[info.fieldName]?.args ?? [], args);
  refuseFilter(args);
  return answerByPlan(context.graph.read, info, args, context);
};

/** NOTE: what is thrown at once is refused without a question to the database, and takes no time that could tell. */
const rootField =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    return value instanceof Promise ? failingWithOthers(context, value) : value;
  };

const pickByResponseKey: Resolver = (source, _args, _context, info) => source[`_${info.path.key}`];

/** `edges { node }` may be selected several times under different response keys; each has a value of its own. */
const pickNode: GraphQLFieldResolver<PagedEdge, RequestContext> = ({ nodes }, _args, _context, info) =>
  nodes[`${info.path.prev?.prev?.key}.${info.path.key}`];

/** Builds the schema; `own` are the fields that need more than one statement and a pick. */
export function executableSchema(own: Resolvers): GraphQLSchema {
  const schema = buildSchema(readSchema());
  const types = Object.values(schema.getTypeMap());
  const connections = types.filter(isObjectType).filter(isConnection);
  const edges = new Set(connections.map(edgeTypeOf));
  for (const type of types) {
    if (isScalarType(type) && type.name === 'DateTime') type.serialize = writeMoment;
    if (isAbstractType(type)) type.resolveType = (value: Source) => String(value['__typename']);
    if (!isObjectType(type) || type.name.startsWith('__') || isConnection(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (edges.has(type)) {
        if (field.name === 'node') field.resolve = pickNode;
        continue;
      }
      const isRoot = type === schema.getQueryType();
      const general = isRoot ? answerFromGraph : hasKeyOfItsOwn(field) && pickByResponseKey;
      const resolve = own[type.name]?.[field.name] ?? general;
      if (resolve) field.resolve = isRoot ? rootField(resolve) : resolve;
    }
  }
  return schema;
}
