/** A schema as lines, one for each thing that a client can rely on. */
import {
  type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType,
  isObjectType, isScalarType, isUnionType,
} from 'graphql'; // prettier-ignore

/** `Organisation.name: String!`, `Query.place(id: ID!)`, `Sector.PUBLIC`, `SearchHit = Place`, `Goal implements Record`. */
export function linesOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types.flatMap(linesOfType).sort();
}

function linesOfType(type: GraphQLNamedType): string[] {
  const { name } = type;
  if (isScalarType(type)) return [`scalar ${name}`];
  if (isEnumType(type)) return type.getValues().map((value) => `${name}.${value.name}`);
  if (isUnionType(type)) return type.getTypes().map((member) => `${name} = ${member.name}`);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(
      (field) => `input ${name}.${field.name}: ${String(field.type)}${defaultOf(field.defaultValue)}`,
    );
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const parents = type.getInterfaces().map((parent) => `${name} implements ${parent.name}`);
  return [...parents, ...Object.values(type.getFields()).flatMap((field) => linesOfField(name, field))];
}

function linesOfField(type: string, field: GraphQLField<unknown, unknown>): string[] {
  const path = `${type}.${field.name}`;
  const args = field.args.map(
    ({ name, type: given, defaultValue }) => `${path}(${name}: ${String(given)}${defaultOf(defaultValue)})`,
  );
  return [`${path}: ${String(field.type)}`, ...args];
}

const defaultOf = (value: unknown) => (value === undefined ? '' : ` = ${JSON.stringify(value)}`);
