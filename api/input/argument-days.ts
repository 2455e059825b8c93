/** Days in the arguments of queries, checked before a statement takes them. */
import {
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql';
import { refuse } from '../errors.ts';
import { day } from './calendar.ts';
import { join, objectOf, Reading } from './reading.ts';

/** Refuses days that the calendar doesn't have, each named by its path below the arguments, such as `filter.on`. */
export function refuseUnrealDays(args: readonly GraphQLArgument[], values: Readonly<Record<string, unknown>>): void {
  const reading = new Reading();
  for (const { name, type } of args) readDays(type, values[name], name, reading);
  refuse(reading.problems);
}

function readDays(type: GraphQLInputType, value: unknown, path: string, reading: Reading): void {
  if (value === null || value === undefined) return;
  const inner = getNullableType(type);
  if (isScalarType(inner)) {
    if (inner.name === 'Date') day(value, path, reading);
  } else if (isListType(inner)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    items.forEach((item, i) => {
      readDays(inner.ofType, item, join(path, String(i)), reading);
    });
  } else if (isInputObjectType(inner)) {
    const given = objectOf(value);
    for (const { name, type: fieldType } of Object.values(inner.getFields())) {
      readDays(fieldType, given[name], join(path, name), reading);
    }
  }
}
