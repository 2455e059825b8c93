/** Variables as the execution takes them. */
import { type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema, parse } from 'graphql';
import { tokens } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Documents asked for lately; the oldest goes when there are more. */
const documents = new Map<string, DocumentNode>();
const mostDocuments = 200;

/**
 * Variables with the defaults of input fields in them: graphql-jit refuses a required field that was left to its
 * default. What doesn't parse or fit is returned as it came, to be refused where everything is.
 */
export function withDefaults(
  schema: GraphQLSchema,
  source: string,
  operationName: string | undefined,
  variables: Variables,
): Variables {
  if (Object.keys(variables).length === 0) return variables;
  const document = documentOf(source);
  const operation = document && getOperationAST(document, operationName);
  const { coerced } = operation ? getVariableValues(schema, operation.variableDefinitions ?? [], variables) : {};
  return coerced ?? variables;
}

function documentOf(source: string): DocumentNode | null {
  const known = documents.get(source);
  if (known) return known;
  try {
    const document = parse(source, { noLocation: true, maxTokens: tokens });
    documents.set(source, document);
    const [oldest] = documents.keys();
    if (documents.size > mostDocuments && oldest !== undefined) documents.delete(oldest);
    return document;
  } catch {
    return null;
  }
}
