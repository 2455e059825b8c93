/** Takes the scalar values out of a document: each becomes a variable, so that one document is asked with many. */
import {
  type ASTNode, type DocumentNode, type GraphQLInputType, type GraphQLSchema, Kind, parse, parseType, print, TypeInfo,
  type VariableDefinitionNode, type VariableNode, visit, visitWithTypeInfo,
} from 'graphql'; // prettier-ignore

/** A variable in the place of a value. */
export interface LooseValue {
  variable: string;
  type: GraphQLInputType;
  /** The argument or input field that takes it. */
  name: string;
  /** The field whose argument it is or lies in. */
  field: string;
}

/** Enums that a statement takes as parameters; the others choose its text, and stay. */
const looseEnums = ['grain', 'level', 'sectors', 'levels', 'statuses'];

/** The document with variables `v0`, `v1` … in the place of its texts, ids, days, numbers and some of its enums. */
export function loosen(query: string, schema: GraphQLSchema): { query: string; values: LooseValue[] } {
  const info = new TypeInfo(schema);
  // NOTE: the same value at the same place keeps the same variable: fields that overlap must be called alike.
  const values = new Map<string, LooseValue>();
  const variableFor = (node: ASTNode, above: readonly ASTNode[]): VariableNode | undefined => {
    const names = above.flatMap((each) => (each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? each.name.value : [])); // prettier-ignore
    const field = above.findLast((each) => each.kind === Kind.FIELD)?.name.value ?? '';
    const [name, type] = [names.at(-1), info.getInputType()];
    if (name === undefined || !type || (node.kind === Kind.ENUM && !looseEnums.includes(name))) return undefined;
    const key = `${field} ${names.join(' ')} ${print(node)}`;
    const value = values.get(key) ?? { variable: `v${String(values.size)}`, type, name, field };
    values.set(key, value);
    return variable(value.variable);
  };
  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Directive: () => false,
      enter: (node, _key, parent, _path, ancestors) =>
        node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.ENUM
          ? variableFor(node, nodesAmong([...ancestors, ...(parent ? [parent] : [])]))
          : undefined,
    }),
  );
  const all = [...values.values()];
  return { query: print(withDefinitions(document, all)), values: all };
}

/** Without the lists that nodes stand in. */
const nodesAmong = (above: readonly (ASTNode | readonly ASTNode[])[]): ASTNode[] =>
  above.flatMap((each) => ('kind' in each ? [each] : []));

const variable = (name: string): VariableNode => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } });

function withDefinitions(document: DocumentNode, values: readonly LooseValue[]): DocumentNode {
  const added = values.map((value): VariableDefinitionNode => ({
    kind: Kind.VARIABLE_DEFINITION,
    variable: variable(value.variable),
    type: parseType(String(value.type)),
  })); // prettier-ignore
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: [...(definition.variableDefinitions ?? []), ...added] }
      : definition,
  );
  return { ...document, definitions };
}
