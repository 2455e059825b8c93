/** One change happens once: a repeated Idempotency-Key, or the driver's own retry, finds its `:Operation`. */
import { createHash, randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { ClientError, failure, problem } from '../errors.ts';
import type { Read } from '../graph/graph.ts';
import { readCypher } from '../graph/cypher-file.ts';

/** What a change is known by. */
export interface Operation {
  readonly key: string;
  readonly inputHash: string;
  /** What the answer shows; of an account, whose answers may hold secrets, the attempt that made the change. */
  readonly recordId: string;
}

type Asked = Pick<RequestContext, 'viewer' | 'idempotencyKey'>;
type Field = Pick<GraphQLResolveInfo, 'fieldName' | 'path'>;

const longestKey = 255;

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The operation of one mutation field. */
export function operationOf(input: unknown, asked: Asked, info: Field, recordId: string): Operation {
  return { key: operationKeyOf(asked, info), inputHash: hash([info.fieldName, inOrder(input)]), recordId };
}

/** What one mutation field is known by: without an Idempotency-Key a key of its own, for the driver's retries. */
export function operationKeyOf({ viewer, idempotencyKey }: Asked, { path }: Field): string {
  if (idempotencyKey !== undefined && idempotencyKey.length > longestKey) {
    throw new ClientError(problem('idempotencyKey', { max: longestKey }));
  }
  return hash([viewer.id, idempotencyKey ?? randomUUID(), path.key]);
}

/** The value with the fields of its objects in one order, so that equal inputs have equal text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([name, field]): [string, unknown] => [name, inOrder(field)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const claimOperation = readCypher('writing/claim-operation');

/** Claims the operation first of all; a repeat gets the record of the first time, another input a CONFLICT. */
export async function claim(run: Read, operation: Operation): Promise<{ isRepeat: boolean; recordId: string }> {
  const [row] = await run(claimOperation, { ...operation });
  if (row?.['inputHash'] !== operation.inputHash && row?.['isRepeat'] === true) throw failure('keyUsedForOther');
  return { isRepeat: row?.['isRepeat'] === true, recordId: String(row?.['recordId']) };
}
