// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { allowedVisibilities, defaultVisibility, whoSees, type RecordType } from '../../../web/record/visibility.ts';

const types: RecordType[] = ['Organisation', 'Person', 'Goal', 'Offer', 'Need', 'Partnership', 'Agreement'];
const sdl = readFileSync(join(import.meta.dirname, '../../../api/schema.generated.graphql'), 'utf8');
const schema = buildSchema(sdl);

/** What the public words say of the visibility of a new record. */
function described(type: RecordType): string {
  const input = schema.getType(`Create${type}Input`);
  return (isInputObjectType(input) && input.getFields()['visibility']?.description) || '';
}

describe.each(types)('%s', (type) => {
  test('the form offers what the public words allow, the widest first', () => {
    const named = described(type).match(/\b(PUBLIC|NETWORK|PARTIES|OWN)\b/g);
    expect(allowedVisibilities(type)).toEqual(named);
  });

  test('the form begins with the default of the public words', () => {
    expect(described(type)).toContain(`${defaultVisibility(type)} (default)`);
  });

  test('every choice says who sees the record', () => {
    const said = allowedVisibilities(type).map((visibility) => whoSees(type, visibility));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('an agreement is offered nothing wider than its partnership', () => {
  expect(allowedVisibilities('Agreement', 'NETWORK')).toEqual(['NETWORK', 'PARTIES']);
  expect(allowedVisibilities('Agreement', 'PARTIES')).toEqual(['PARTIES']);
});
