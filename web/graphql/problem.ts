/** What a reader is told when a question or a change fails. */
import type { CombinedError } from '@urql/core';

/** The API's error codes, and OFFLINE where no answer came at all. */
export const problemCodes = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'UNAVAILABLE',
  'RATE_LIMITED',
  'INTERNAL',
  'OFFLINE',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A record that stands in the way of a change. */
export interface Holder {
  id: string;
  /** Its GraphQL type. */
  type: string;
}

/** A refusal in the reader's language. */
export interface Problem {
  code: ProblemCode;
  message: string;
  /** By the dotted path of a field below `input`, its own sentence. */
  fields: Readonly<Record<string, string>>;
  /** What stands in the way, as far as the reader may see it. */
  holders: readonly Holder[];
  /** Whether the change was made, at an earlier try, whose answer isn't given again. */
  isDone: boolean;
}

/** Whether the change may have happened although no answer tells so; then a retry must repeat its key. */
export function isUncertain(problem: Problem): boolean {
  return problem.code === 'OFFLINE' || problem.code === 'UNAVAILABLE' || problem.code === 'INTERNAL';
}

/** The problem a failed answer tells of: the first error's code and message, and every error's field. */
export function toProblem(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'OFFLINE', message: '', fields: {}, holders: [], isDone: false };
  const { code, holders, reason } = first.extensions;
  return {
    code: codeOf(code),
    message: first.message,
    fields: fieldsOf(error),
    holders: listOf(holders, isHolder),
    isDone: reason === 'doneAlready',
  };
}

function codeOf(code: unknown): ProblemCode {
  return problemCodes.find((known) => known === code) ?? 'INTERNAL';
}

/** `extensions.fields` tells of every field; an error of one field alone may only have `extensions.field`. */
function fieldsOf(error: CombinedError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { extensions, message } of error.graphQLErrors) {
    if (typeof extensions.field === 'string') fields[extensions.field] = message;
    for (const wrong of listOf(extensions.fields, isFieldProblem)) fields[wrong.field] ??= wrong.message;
  }
  return fields;
}

function listOf<Item>(value: unknown, isItem: (value: unknown) => value is Item): Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function isFieldProblem(value: unknown): value is { field: string; message: string } {
  if (typeof value !== 'object' || value === null || !('field' in value) || !('message' in value)) return false;
  return typeof value.field === 'string' && typeof value.message === 'string';
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('type' in value)) return false;
  return typeof value.id === 'string' && typeof value.type === 'string';
}
