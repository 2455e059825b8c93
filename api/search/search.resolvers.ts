/** Full text over everything the viewer may see: one statement, with all that is selected of the hits. */
import { fieldFailure } from '../errors.ts';
import type { Resolver } from '../executable-schema.ts';
import { answer } from '../graph/answer.ts';
import { foldedName, foldingPairs } from '../graph/folded-name.ts';
import { businessIdOf } from '../input/business-id.ts';
import { probesOf } from './probes.ts';

const longest = 200;
/** Names are compared with the text without case, marks and hyphens. */
const folding = [...foldingPairs, ['-', ' ']];

const search: Resolver = (_source, args, context, info) => {
  const text = String(args['text']).trim();
  if (text.length === 0 || text.length > longest) throw fieldFailure('text', 'searchText', { min: 1, max: longest });
  const folded = foldedName(text.replaceAll('-', ' '));
  const question = { ...args, ...probesOf(text), text: folded, folding, businessId: businessIdOf(text) };
  return answer(context.graph.read, info, question, context);
};

export const queries = { search };
