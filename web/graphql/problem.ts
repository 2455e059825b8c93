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

/** A refusal in the reader's language; `fields` maps a dotted path below `input` to its own sentence. */
export interface Problem {
  code: ProblemCode;
  message: string;
  fields: Readonly<Record<string, string>>;
}

/** Whether the change may have happened although no answer tells so; then a retry must repeat its key. */
export function isUncertain(problem: Problem): boolean {
  return problem.code === 'OFFLINE' || problem.code === 'UNAVAILABLE' || problem.code === 'INTERNAL';
}

/** The problem a failed answer tells of: the first error's code and message, and every error's field. */
export function toProblem(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'OFFLINE', message: '', fields: {} };
  return { code: codeOf(first.extensions.code), message: first.message, fields: fieldsOf(error) };
}

function codeOf(code: unknown): ProblemCode {
  return problemCodes.find((known) => known === code) ?? 'INTERNAL';
}

/** `extensions.fields` tells of every field; an error of one field alone may only have `extensions.field`. */
function fieldsOf(error: CombinedError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { extensions, message } of error.graphQLErrors) {
    if (typeof extensions.field === 'string') fields[extensions.field] = message;
    for (const wrong of Array.isArray(extensions.fields) ? extensions.fields : []) {
      if (isFieldProblem(wrong)) fields[wrong.field] = wrong.message;
    }
  }
  return fields;
}

function isFieldProblem(value: unknown): value is { field: string; message: string } {
  if (typeof value !== 'object' || value === null || !('field' in value) || !('message' in value)) return false;
  return typeof value.field === 'string' && typeof value.message === 'string';
}
