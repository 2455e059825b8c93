/** An operation for each field of the schema that has a fragment: the shortest way to it from `Query`. */
import {
  getNamedType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType,
  isObjectType, isRequiredArgument,
} from 'graphql'; // prettier-ignore

type Field = GraphQLField<unknown, unknown>;
interface Step {
  field: Field;
  /** The type whose field it is, where it isn't what the step before gives. */
  on: GraphQLObjectType | null;
}

const argumentsOf = (field: Field) => {
  const required = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: "x"`);
  return required.length === 0 ? '' : `(${required.join(', ')})`;
};

const objectsOf = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

/** An operation that selects a field of a type and `__typename` below it; null where `Query` doesn't lead there. */
export function operationThatReaches(schema: GraphQLSchema, typeName: string, fieldName: string): string | null {
  const query = schema.getQueryType();
  if (!query) return null;
  const ways: { at: GraphQLObjectType; steps: readonly Step[] }[] = [{ at: query, steps: [] }];
  const seen = new Set<string>([query.name]);
  for (const { at, steps } of ways) {
    const field = at.getFields()[fieldName];
    if (at.name === typeName && field) return written([...steps, { field, on: null }]);
    for (const next of Object.values(at.getFields())) {
      const given = getNamedType(next.type);
      for (const object of objectsOf(schema, given)) {
        if (seen.has(object.name)) continue;
        seen.add(object.name);
        ways.push({ at: object, steps: [...steps, { field: next, on: object === given ? null : object }] });
      }
    }
  }
  return null;
}

function written(steps: readonly Step[]): string {
  const last = steps.at(-1);
  const leaf = last && (isAbstractType(getNamedType(last.field.type)) || isObjectType(getNamedType(last.field.type)));
  const inner = leaf ? '{ __typename }' : '';
  const body = steps.reduceRight((below, { field, on }) => {
    const selected = on ? `{ ... on ${on.name} ${below} }` : below;
    return `{ ${field.name}${argumentsOf(field)} ${selected} }`;
  }, inner);
  return body;
}
