import { buildSchema, type GraphQLArgument } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ClientError } from '../../../api/errors.ts';
import { refuseUnrealDays } from '../../../api/input/argument-days.ts';

const schema = buildSchema(`
  scalar Date
  input Filter { on: Date, text: String, days: [Date!], parts: [Filter!] }
  type Query { list(filter: Filter, on: Date): Int }
`);
const args: readonly GraphQLArgument[] = schema.getQueryType()?.getFields()['list']?.args ?? [];

function fieldsRefused(values: Readonly<Record<string, unknown>>): string[] {
  try {
    refuseUnrealDays(args, values);
    return [];
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    return error.fields.map(({ field }) => field);
  }
}

describe('days in arguments', () => {
  test.each([
    ['absent or real', { on: null, filter: { on: '2024-02-29', text: '2026-02-30', days: ['2026-01-01'] } }, []],
    ['at the top', { on: '2026-02-30' }, ['on']],
    ['in a filter', { filter: { on: 'yesterday' } }, ['filter.on']],
    ['that are no text', { filter: { on: 20260101 } }, ['filter.on']],
    [
      'in lists and deeper',
      { filter: { days: ['2026-01-01', 'x'], parts: [{ on: 'y' }] } },
      ['filter.days.1', 'filter.parts.0.on'],
    ],
  ])('%s', (_what, values, refused) => {
    expect(fieldsRefused(values)).toEqual(refused);
  });
});
