/** Whose resources complete an organisation's: one statement, with all that is selected; its sentences are said here. */
import { failure } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { answer, type Check } from '../graph/answer.ts';
import { readExpression } from '../graph/cypher-file.ts';
import { withinIsKnown } from '../place/place.checks.ts';
import { concernSentence, reasonSentence, textOf } from './sentences.ts';
import { nearness, weights } from './weights.ts';

const organisationIsVisible: Check = {
  expression: readExpression('organisation/is-visible'),
  otherwise: () => failure('notFound'),
};

const complementaryPartners: Resolver = (_source, args, context, info) => {
  const question = { within: null, ...args, first: args['first'] ?? 20, weights, nearness };
  return answer(context.graph.read, info, question, context, [organisationIsVisible, withinIsKnown]);
};

export const queries = { complementaryPartners };

/** The sentences of reasons and concerns, made of what the statement gave in place of a text. */
export const texts = {
  MatchReason: { text: textOf(reasonSentence) },
  Concern: { text: textOf(concernSentence) },
};
