/** Who is measured against whom, for each question. */
import { readFileSync } from 'node:fs';
import type { GraphAddress } from '../../api/graph/graph.ts';
import { expandMacros } from '../../api/graph/macros.ts';
import type { Arena, Served } from './arena.ts';
import { compiledStatement } from './compiled.ts';
import type { Contestant } from './measure.ts';
import type { QuestionName } from './options.ts';
import { type Question, complementaryPartners, search, threeLevels, threeLevelsOfRival } from './questions.ts';

export interface Contest {
  question: Question;
  /** The API first. */
  contestants: readonly Contestant[];
}

const handWritten = expandMacros(readFileSync(new URL('three-levels.cypher', import.meta.url), 'utf8'));

/** Every contest on the store at `address`, which has so many organisations; `api` is where the API answers. */
export async function contestsOf(
  arena: Arena,
  api: Served,
  address: GraphAddress,
  organisations: number,
  wanted: readonly QuestionName[],
): Promise<Contest[]> {
  const makers: Record<QuestionName, () => Promise<Contest>> = {
    'three-levels': () => nestedContest(arena, api, address, threeLevels(organisations)),
    partners: () => compiledContest(arena, api, address, complementaryPartners(organisations)),
    search: () => compiledContest(arena, api, address, search()),
  };
  const contests = [];
  for (const name of wanted) contests.push(await makers[name]());
  return contests;
}

/** Three levels: against the driver alone, in several ways, and against the rivals. */
async function nestedContest(arena: Arena, api: Served, address: GraphAddress, question: Question): Promise<Contest> {
  const compiled = await compiledStatement(address, question);
  const viewer = compiled.parameters[0]?.['viewer'];
  const byHand = { text: handWritten, parameters: question.variables.map((each) => ({ ...each, viewer })) };
  const ofRival = threeLevelsOfRival(question);
  const plain = await arena.serve('processes/plain-http.ts', { more: { STATEMENT: handWritten } });
  const mercurius = await arena.serve('rivals/mercurius.js');
  const apollo = await arena.serve('rivals/apollo.js');
  return {
    question,
    contestants: [
      arena.http('API', api, question),
      arena.driver('driver alone, hand-written', byHand, 'run', question.atOnce),
      arena.driver('the same by executeRead', byHand, 'executeRead', question.atOnce),
      arena.driver("driver alone, API's statement", compiled, 'run', question.atOnce),
      arena.http('driver behind node:http', plain, { ...question, variables: byHand.parameters }),
      arena.http('@neo4j/graphql on Mercurius', mercurius, ofRival),
      arena.http('@neo4j/graphql on Apollo', apollo, ofRival),
    ],
  };
}

/** A ranking question: against the driver alone with the very same statement. */
async function compiledContest(arena: Arena, api: Served, address: GraphAddress, question: Question): Promise<Contest> {
  const compiled = await compiledStatement(address, question);
  return {
    question,
    contestants: [
      arena.http('API', api, question),
      arena.driver("driver alone, API's statement", compiled, 'run', question.atOnce),
    ],
  };
}
