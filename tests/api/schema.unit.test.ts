/** What clients rely on is there as it was promised, and each part of it says what it is. */
import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'; // prettier-ignore
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../api/schema.ts';
import contract from './contract.fixture.json' with { type: 'json' };
import { linesOf } from './contract-lines.ts';

const schema = buildSchema(readSchema());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('every promised type, field, argument and value is there, with the promised type and default', () => {
  const lines = new Set(linesOf(schema));
  expect(contract.length).toBeGreaterThan(400);
  expect(contract.filter((line) => !lines.has(line))).toEqual([]);
});

interface Described {
  name: string;
  description?: string | null | undefined;
}

/** Everything of a type that a reader of the schema meets, by its path. */
function partsOf(type: GraphQLNamedType): [path: string, part: Described][] {
  const own: [string, Described][] = [[type.name, type]];
  if (isEnumType(type)) return [...own, ...type.getValues().map((value): [string, Described] => [`${type.name}.${value.name}`, value])]; // prettier-ignore
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).map((field): [string, Described] => [`${type.name}.${field.name}`, field])]; // prettier-ignore
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field): [string, Described][] => [
    [`${type.name}.${field.name}`, field],
    ...field.args.map((argument): [string, Described] => [`${type.name}.${field.name}(${argument.name})`, argument]),
  ]);
  return [...own, ...fields];
}

describe('every part of the schema', () => {
  const parts = types.flatMap(partsOf);

  test('has a description that is a sentence', () => {
    const wordless = parts.filter(([, { description }]) => !/^[A-Z`0-9].*[.;)]$/s.test(description?.trim() ?? ''));
    expect(wordless.map(([path, { description }]) => `${path}: ${String(description)}`)).toEqual([]);
    expect(parts.length).toBeGreaterThan(500);
  });

  test('that counts items says how many may be asked for', () => {
    const counting = parts.filter(([path]) => /\((first|last)\)$/.test(path));
    expect(
      counting.filter(([, { description }]) => !/\b1 to [\d,]+/.test(description ?? '')).map(([path]) => path),
    ).toEqual([]);
  });
});
