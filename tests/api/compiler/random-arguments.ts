/** Values for the arguments of a random operation: things that are there, things that aren't, and nothing. */
import fc, { type GeneratorValue } from 'fast-check';
import {
  getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType,
} from 'graphql'; // prettier-ignore
import { attributeNames, attributeValues, days, idsOf, type Kind, names, places, resources } from './network-rows.ts';

/** Draws one value from an arbitrary. */
export type Draw = GeneratorValue;
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** One of the values. */
export function choose<T>(draw: Draw, values: readonly T[]): T {
  const value = values[draw(fc.nat, { max: values.length - 1 })];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** True once in so many times. */
export function once(draw: Draw, inSoMany: number): boolean {
  return draw(fc.nat, { max: inSoMany - 1 }) === 0;
}

const missing = '00000000-0000-4000-8000-000000000000';
const idsByArgument: Readonly<Record<string, readonly string[]>> = {
  organisationId: idsOf('Organisation'),
  partnershipId: idsOf('Partnership'),
  goalId: idsOf('Goal'),
  goals: idsOf('Goal'),
  resources,
  offers: resources,
  needs: resources,
  within: [...places, 'region:01', 'subregion:011'],
};
const idsByRoot: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (['Organisation', 'Person', 'Goal', 'Partnership', 'Agreement'] satisfies Kind[]).map((kind) => [
      kind.toLowerCase(),
      idsOf(kind),
    ]),
  ),
  place: places,
  record: (
    ['Organisation', 'Person', 'Offer', 'Need', 'Goal', 'Partnership', 'Agreement', 'Decision'] as const
  ).flatMap((kind) => idsOf(kind)),
};
const beginnings = names.flatMap((name) => name.split(' ').map((word) => word.slice(0, 3)));
const words = [...beginnings, 'yhdes', 'NUOR', 'över', 'osaa', 'kunnande', 'xyz', 'Aalto r', '***', ''];

/** A value of a type for an argument (or input field) of a name, of a field. */
export function valueFor(draw: Draw, type: GraphQLInputType, name: string, field: string): Value {
  if (!isNonNullType(type) && once(draw, 12)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listFor(draw, nullable.ofType, name, field);
  if (isEnumType(nullable)) return choose(draw, nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const given = Object.values(nullable.getFields()).filter(
      (input) => (isNonNullType(input.type) && input.defaultValue === undefined) || once(draw, 3),
    );
    return Object.fromEntries(given.map((input) => [input.name, valueFor(draw, input.type, input.name, field)]));
  }
  return scalarFor(draw, nullable.name, name, field);
}

function listFor(draw: Draw, item: GraphQLInputType, name: string, field: string): Value {
  if (once(draw, 10)) return valueFor(draw, getNullableType(item), name, field) ?? [];
  const length = draw(fc.nat, { max: 3 });
  return Array.from({ length }, () => valueFor(draw, item, name, field));
}

function scalarFor(draw: Draw, type: string, name: string, field: string): Value {
  if (type === 'Date') return choose(draw, days);
  if (type === 'Int') return choose(draw, name === 'first' || name === 'last' ? [1, 2, 3, 7, 30, 1000] : [1, 2, 3, 4]);
  if (type === 'ID') return choose(draw, [...(idsByArgument[name] ?? idsByRoot[field] ?? []), missing]);
  if (name === 'text') return choose(draw, words);
  if (name === 'link') return choose(draw, ['', 'nowhere']);
  if (name === 'name') return choose(draw, attributeNames);
  if (name === 'values') return choose(draw, attributeValues);
  throw new Error(`no values for ${type} ${name} of ${field}`);
}

/** The value as GraphQL writes it. */
export function literalOf(type: GraphQLInputType, value: Value): string {
  const nullable = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(nullable) && Array.isArray(value)) {
    return `[${value.map((item: Value) => literalOf(nullable.ofType, item)).join(', ')}]`;
  }
  if (isListType(nullable)) return literalOf(nullable.ofType, value);
  if (isInputObjectType(nullable) && typeof value === 'object') {
    const fields = nullable.getFields();
    const entries = Object.entries(value).flatMap(([name, item]: [string, Value]) => {
      const input = fields[name];
      return input ? [`${name}: ${literalOf(input.type, item)}`] : [];
    });
    return `{${entries.join(', ')}}`;
  }
  return isEnumType(nullable) && typeof value === 'string' ? value : JSON.stringify(value);
}
