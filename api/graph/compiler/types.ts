/** What the compiler must know of a GraphQL type: is it guarded, and which ends must be seen for it to be seen. */
import {
  getNamedType, getNullableType, isAbstractType, isListType, isNonNullType, isObjectType,
  type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'; // prettier-ignore
import { type Fragment, fragments } from './fragments.ts';

/** Nodes labelled `Record` that the contract doesn't call records: they are guarded all the same. */
const guardedBesideRecords = new Set(['Decision']);

/** True when nodes of this type carry visibility and audience. */
export function isGuarded(type: GraphQLNamedType): boolean {
  return (
    isObjectType(type) &&
    (guardedBesideRecords.has(type.name) || type.getInterfaces().some((parent) => parent.name === 'Record'))
  );
}

/** A field that every visible node of its type has: an end of a join, an offer's organisation. */
export interface End {
  name: string;
  type: GraphQLObjectType;
  fragment: Fragment;
}

const knownEnds = new WeakMap<GraphQLObjectType, readonly End[]>();

/** The non-null ends of a type: where one is hidden, so is the node. */
export function endsOf(type: GraphQLObjectType): readonly End[] {
  const known = knownEnds.get(type) ?? findEnds(type);
  knownEnds.set(type, known);
  return known;
}

function findEnds(type: GraphQLObjectType): readonly End[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const target = isNonNullType(field.type) && !isListType(getNullableType(field.type)) && getNamedType(field.type);
    const fragment = fragments.get(`${type.name}.${field.name}`);
    return target && isObjectType(target) && fragment ? [{ name: field.name, type: target, fragment }] : [];
  });
}

/** True for `OrganisationConnection` and its like. */
export const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');

/** The type of a connection's edges. */
export const edgeTypeOf = (connection: GraphQLObjectType) => objectTypeOf(connection, 'edges');

/** The type of a connection's nodes. */
export const nodeTypeOf = (connection: GraphQLObjectType) => objectTypeOf(edgeTypeOf(connection), 'node');

function objectTypeOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const target = getNamedType(type.getFields()[field]?.type);
  if (!isObjectType(target)) throw new Error(`${type.name}.${field} is no object`);
  return target;
}

/** The object types that a field's value may be. */
export function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/**
 * Where a field's value lies in its object: under the response key where two selections of one field may differ (by
 * arguments or by what they select), else under its own name.
 */
export function keyOf(field: GraphQLField<unknown, unknown>, responseKey: string): string {
  return hasKeyOfItsOwn(field) ? `_${responseKey}` : field.name;
}

/** True where a field's value is kept under the response key. */
export function hasKeyOfItsOwn(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return field.args.length > 0 || isObjectType(type) || isAbstractType(type);
}
