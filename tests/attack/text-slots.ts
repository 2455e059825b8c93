/** Every place in a schema where a client may put a text: in the arguments of its fields, however deep. */
import {
  getNullableType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType,
  type GraphQLSchema, isEnumType, isInputObjectType, isListType, isObjectType, isRequiredArgument,
  isRequiredInputField, isScalarType,
} from 'graphql'; // prettier-ignore

export interface Slot {
  /** The type whose field takes the argument. */
  type: string;
  field: GraphQLField<unknown, unknown>;
  argument: GraphQLArgument;
  /** From the argument's value to the text: names of input fields, `[]` for an item of a list. */
  way: readonly string[];
}

/** The slot as one would write it: `Query.organisations(filter.offers.[])`. */
export const nameOfSlot = ({ type, field, argument, way }: Slot): string =>
  `${type}.${field.name}(${[argument.name, ...way].join('.')})`;

/** All slots of the schema's own types. */
export function textSlots(schema: GraphQLSchema): Slot[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        waysTo(argument.type).map((way) => ({ type: type.name, field, argument, way })),
      ),
    ),
  ); // prettier-ignore
}

const numbers = new Set(['Int', 'Float', 'Boolean']);

function waysTo(type: GraphQLInputType): string[][] {
  const inner = getNullableType(type);
  if (isListType(inner)) return waysTo(inner.ofType).map((way) => ['[]', ...way]);
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) => waysTo(field.type).map((way) => [field.name, ...way]));
  }
  return isScalarType(inner) && !numbers.has(inner.name) ? [[]] : [];
}

/** `value` of that type with the text where the way leads; what isn't there yet is the least that the schema asks for. */
export function withText(type: GraphQLInputType, value: unknown, way: readonly string[], text: string): unknown {
  const inner = getNullableType(type);
  const [step, ...rest] = way;
  if (step === undefined) return text;
  if (isListType(inner)) {
    const [first, ...others]: unknown[] = Array.isArray(value) ? value : [];
    return [withText(inner.ofType, first, rest, text), ...others];
  }
  const field = isInputObjectType(inner) ? inner.getFields()[step] : undefined;
  if (!field) throw new Error(`no way on at ${step}`);
  const given: Record<string, unknown> = { ...objectOf(leastOf(inner)), ...objectOf(value) };
  return { ...given, [step]: withText(field.type, given[step], rest, text) };
}

/** The least that the schema takes for a type. */
export function leastOf(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [leastOf(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) return leastOfEach(Object.values(inner.getFields()).filter(isRequiredInputField));
  if (inner.name === 'Boolean') return true;
  if (numbers.has(inner.name)) return 1;
  return inner.name === 'Date' ? '2026-06-15' : 'x';
}

/** The least values of a field's arguments that must be there. */
export const leastArguments = (field: GraphQLField<unknown, unknown>): Record<string, unknown> =>
  leastOfEach(field.args.filter(isRequiredArgument));

const leastOfEach = (parts: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> =>
  Object.fromEntries(parts.map(({ name, type }) => [name, leastOf(type)]));

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
