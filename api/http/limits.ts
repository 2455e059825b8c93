/** What one request may cost before it is refused. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationRule } from 'graphql';

/** Bytes of a request's body. */
export const bodyBytes = 1024 * 1024;
/** Levels of selections, those of introspection left out. */
export const depth = 15;
/** Aliases in one document. */
export const aliases = 50;
/** Words and signs in one document. */
export const tokens = 4_000;

/** Validation rules that refuse a document beyond the limits, each saying which. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: depth, flattenFragments: true, exposeLimits: true }) as unknown as ValidationRule,
  maxAliasesRule({ n: aliases, exposeLimits: true }) as unknown as ValidationRule,
];
