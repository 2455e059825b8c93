/** The one way a change is made: read at the edge, then one transaction from the claim to the answer. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../context.ts';
import { ClientError, failure, problem, refuse } from '../errors.ts';
import { answer } from '../graph/answer.ts';
import { isConstraintViolation, type Transaction } from '../graph/graph.ts';
import { Reading } from '../input/reading.ts';
import { permit, type Permission, refuseWhoNeverWrites } from '../permissions/permission.ts';
import { viewerNow } from '../permissions/viewer-now.ts';
import { appendHistory } from './history.ts';
import { compare, lockNamed, look } from './hold.ts';
import { claim, operationOf } from './operation.ts';
import type { Writing } from './writing.ts';

/** What is one mutation's own. */
export interface Plan<Input> {
  /** Reads the input, without the store; what is wrong with it is noted in `reading`. */
  read(input: unknown, reading: Reading, context: RequestContext): Input;
  /** Who may make the change; asked when all that the input names is locked and visible. */
  readonly permission: Permission<Input>;
  /** Makes the change; all that the input names is locked, visible and as the caller saw it. */
  write(writing: Writing, input: Input): Promise<void>;
}

/** Resolves a mutation field. */
export type MutationResolver = (
  source: unknown,
  args: Readonly<Record<string, unknown>>,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** What a change is answered with; undefined where its writer may not see that. */
type Reply = (writing: Writing, info: GraphQLResolveInfo) => Promise<unknown>;

/** A mutation that answers with the record as it is after the change. */
export const mutation = <Input>(plan: Plan<Input>): MutationResolver => resolving(plan, recordAfterwards);

/** A mutation that answers with the id of what it deleted. */
export const deletingMutation = <Input>(plan: Plan<Input>): MutationResolver =>
  resolving(plan, ({ recordId }) => Promise.resolve({ deletedId: recordId }));

function resolving<Input>(plan: Plan<Input>, reply: Reply): MutationResolver {
  return async (_source, { input }, asked, info) => {
    refuseWhoNeverWrites(asked.viewer);
    const reading = new Reading();
    const values = plan.read(input, reading, asked);
    refuse(reading.problems);
    const subject = reading.references.find(({ isSubject }) => isSubject);
    const operation = operationOf(input, asked, info, subject?.id ?? randomUUID());

    const inTransaction = async ({ run }: Transaction) => {
      const { isRepeat, recordId } = await claim(run, operation);
      const held = isRepeat ? new Set<string>() : await lockNamed(run, reading, asked.viewer);
      // Whoever waited for a lock may have lost a right meanwhile.
      const context = { ...asked, viewer: await viewerNow(run, asked.viewer) };
      const writing: Writing = { run, context, recordId, action: info.fieldName, happenings: [] };
      if (isRepeat) return { answered: (await reply(writing, info)) ?? refuseGone() };
      const version = await look(writing, reading, held);
      await permit(plan.permission, writing, values);
      compare(reading, version);
      await plan.write(writing, values);
      const answered = (await reply(writing, info)) ?? refuseHidden(values);
      return { answered, end: await appendHistory(writing) };
    };
    const { answered, end } = await onceMore(() => asked.graph.write(inTransaction));
    if (end) asked.seal.keep(end);
    return answered;
  };
}

/** A unique value that another writer took between our look and our write is seen on the second look. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isConstraintViolation(error)) return work();
    throw error;
  }
}

async function recordAfterwards({ run, context, recordId }: Writing, info: GraphQLResolveInfo): Promise<unknown> {
  const payload = await answer(run, info, { id: recordId }, context);
  const isHidden = typeof payload === 'object' && payload !== null && Object.values(payload).includes(null);
  return isHidden ? undefined : payload;
}

/** A repeat whose record has been deleted since, or hidden. */
function refuseGone(): never {
  throw failure('notFound');
}

/** A record that would hide from its own writer; where the change says who may see it, that is the field to correct. */
function refuseHidden(values: unknown): never {
  const what = problem('hidesFromWriter');
  const saysWho = typeof values === 'object' && values !== null && 'visibility' in values;
  throw new ClientError(what, saysWho ? [{ field: 'visibility', ...what }] : []);
}
