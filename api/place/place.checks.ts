/** What questions that name a place have in common. */
import { fieldFailure } from '../errors.ts';
import type { Check } from '../graph/answer.ts';
import { readExpression } from '../graph/cypher-file.ts';

/** A place named as `within` exists: BAD_USER_INPUT where it doesn't. */
export const withinIsKnown: Check = {
  expression: readExpression('place/is-known'),
  otherwise: () => fieldFailure('within', 'unknownPlace'),
};
