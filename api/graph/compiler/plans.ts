/** Compiled statements, kept for when the same document is asked again with other values. */
import { type FieldNode, getNullableType, GraphQLBoolean, type GraphQLInputType, type GraphQLResolveInfo, isEnumType, isInputObjectType, isListType, typeFromAST } from 'graphql'; // prettier-ignore

/** Forms of one field that are kept; a document that is asked in more of them begins anew. */
const mostForms = 64;

/** Keeps what `make` makes for a field of a document, for as long as the document itself is kept. */
export class Plans<Plan> {
  readonly #plans = new WeakMap<FieldNode, Map<string, Plan>>();

  /** The plan for a root field's selection, given the reader's language and the form of the variables. */
  of(info: GraphQLResolveInfo, language: string, make: () => Plan): Plan {
    const [node] = info.fieldNodes;
    if (!node) return make();
    const plans = this.#plans.get(node) ?? new Map<string, Plan>();
    const form = `${language} ${formOf(info)}`;
    const plan = plans.get(form) ?? make();
    if (plans.size >= mostForms) plans.clear();
    this.#plans.set(node, plans.set(form, plan));
    return plan;
  }
}

/** What a statement's text depends on of an operation's variables: which are there, and what choices they make. */
export function formOf({ operation, schema, variableValues }: GraphQLResolveInfo): string {
  const definitions = operation.variableDefinitions ?? [];
  return JSON.stringify(
    definitions.map(({ variable, type }) =>
      form(variableValues[variable.name.value], typeFromAST(schema, type) as GraphQLInputType),
    ),
  );
}

/** Enum and boolean values are choices; of all others it only counts whether they are there. */
function form(value: unknown, type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (value === undefined) return 'absent';
  if (value === null || isEnumType(inner) || inner === GraphQLBoolean) return value;
  if (isListType(inner) || !isInputObjectType(inner)) return 0;
  const fields = inner.getFields();
  return Object.entries(value).map(([name, item]) => [name, fields[name] && form(item, fields[name].type)]);
}
