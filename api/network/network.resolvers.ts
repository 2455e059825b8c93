/** The network drawn at one grain: one statement, with all that is selected below it. */
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { withinIsKnown } from '../place/place.checks.ts';
import { networkQuestion } from './network.question.ts';

const network: Resolver = (_source, args, context, info) =>
  answer(context.graph.read, info, { ...args, question: networkQuestion(args, context) }, context, [withinIsKnown]);

export const queries = { network };
