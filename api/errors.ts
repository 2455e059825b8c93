/** Every error a client may see; whatever else is thrown is masked as `internal` and logged. */
import { GraphQLError } from 'graphql';
import { accountErrors } from './errors/account-errors.ts';
import { inputErrors } from './errors/input-errors.ts';
import { listErrors } from './errors/list-errors.ts';
import { permissionErrors } from './errors/permission-errors.ts';
import { requestErrors } from './errors/request-errors.ts';
import { type Filling, fill, type Places } from './errors/sentences.ts';
import { stateErrors } from './errors/state-errors.ts';
import { isUnavailable } from './graph/graph.ts';
import type { LanguageCode } from './graph/sort-key.ts';

const sentences = {
  ...accountErrors,
  ...inputErrors,
  ...listErrors,
  ...permissionErrors,
  ...requestErrors,
  ...stateErrors,
};

/** The stable key of a sentence, sent as `extensions.reason`. */
export type Reason = keyof typeof sentences;
type PlacesOf<R extends Reason> = Places<(typeof sentences)[R]['en']>;
/** What a sentence asks for: nothing, or a filling for each of its places. */
export type Fillings<R extends Reason> = [PlacesOf<R>] extends [never] ? [] : [Readonly<Record<PlacesOf<R>, Filling>>];

/** A sentence chosen and its places filled, not yet in a language. */
export interface Problem {
  readonly reason: Reason;
  readonly fillings: Readonly<Record<string, Filling>>;
}
/** What is wrong with one field: its dotted path below `input`, such as `parties.1.organisationId`. */
export interface FieldProblem extends Problem {
  readonly field: string;
}

/** Chooses a sentence; the types ask for exactly the places it has. */
export function problem<R extends Reason>(reason: R, ...[fillings]: Fillings<R>): Problem {
  return { reason, fillings: fillings ?? {} };
}

/** An error meant for the client. Its own message is the English one; `toClientError` says it in the reader's language. */
export class ClientError extends GraphQLError {
  readonly problem: Problem;
  readonly fields: readonly FieldProblem[];

  /** `fields`: what is wrong with which field, the first one first. `extensions`: facts a program can use. */
  constructor(what: Problem, fields: readonly FieldProblem[] = [], extensions: Readonly<Record<string, unknown>> = {}) {
    super(fill(sentences[what.reason], what.fillings, 'en'), {
      extensions: {
        ...extensions,
        code: sentences[what.reason].code,
        reason: what.reason,
        ...(fields[0] === undefined ? {} : { field: fields[0].field }),
      },
    });
    this.problem = what;
    this.fields = fields;
  }
}

/** An error of any code: `failure('changedMeanwhile', { version: 4 })`. */
export function failure<R extends Reason>(reason: R, ...fillings: Fillings<R>): ClientError {
  return new ClientError(problem(reason, ...fillings));
}

/** The error of one field: `fieldFailure('placeId', 'unknownPlace')`. */
export function fieldFailure<R extends Reason>(field: string, reason: R, ...fillings: Fillings<R>): ClientError {
  const what = problem(reason, ...fillings);
  return new ClientError(what, [{ field, ...what }]);
}

/** Refuses an input for all that is wrong with it; nothing happens where nothing is. */
export function refuse(problems: readonly FieldProblem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new ClientError(first, problems);
}

/** The error in the reader's language, as the client sees it; what was never meant for a client says `internal`. */
export function toClientError(error: unknown, language: LanguageCode): GraphQLError {
  const cause = causeOf(error);
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : cause;
  const place = { nodes: nodes ?? null, source, positions, path };
  if (!(cause instanceof ClientError)) {
    return new GraphQLError(cause.message, { ...place, extensions: { code: 'BAD_USER_INPUT', ...cause.extensions } });
  }
  const say = ({ reason, fillings }: Problem) => fill(sentences[reason], fillings, language);
  const fields = cause.fields.map((wrong) => ({ field: wrong.field, reason: wrong.reason, message: say(wrong) }));
  const extensions = { ...cause.extensions, ...(fields.length === 0 ? {} : { fields }) };
  return new GraphQLError(say(cause.problem), { ...place, extensions });
}

/** True for an error that tells of a fault of ours, so that it belongs in the log. */
export function isInternal(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof ClientError && cause.problem.reason === 'internal';
}

/** What to tell the client: our own error, GraphQL's refusal of a document or a variable, or a mask. */
function causeOf(error: unknown): GraphQLError {
  const innermost = unwrapped(error);
  if (innermost instanceof ClientError) return innermost;
  if (isUnavailable(innermost)) return failure('unavailable');
  return innermost instanceof GraphQLError && error instanceof GraphQLError ? error : failure('internal');
}

function unwrapped(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? unwrapped(error.originalError) : error;
}
