/** Who is measured against whom, for each question. */
import { readFileSync } from 'node:fs';
import type { GraphAddress } from '../../api/graph/graph.ts';
import { expandMacros } from '../../api/graph/macros.ts';
import type { Arena, Served } from './arena.ts';
import { compiledStatement } from './compiled.ts';
import type { Contestant } from './measure.ts';
import type { QuestionName } from './options.ts';
import type { Sight } from './processes/viewed-api.ts';
import { organisationId } from './network/records.ts';
import {
  complementaryPartners, firstOfList, type Question, search, threeLevels, threeLevelsOfRival,
} from './questions.ts'; // prettier-ignore

export interface Contest {
  question: Question;
  /** The API first. */
  contestants: readonly Contestant[];
}

const written = readFileSync(new URL('three-levels.cypher', import.meta.url), 'utf8');
const handWritten = expandMacros(written);
/** The same as if nothing were confidential. */
const unguarded = written.replace(/^ *WHERE guard\(\w+\)\n/gm, '');

/** One who is signed in and belongs to no organisation: four in ten offers and partnerships are hidden from them. */
const member: Sight = { open: ['PUBLIC', 'NETWORK'], organisations: [] };
/** One who sees everything, and one who sees fifty organisations and what is theirs. */
const everything: Sight = { open: ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'], organisations: [] };
const fifty: Sight = { open: [], organisations: Array.from({ length: 50 }, (_, i) => organisationId(i)) };

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
    guarded: () => guardedContest(arena, threeLevels(organisations)),
    lists: () => listContest(arena, firstOfList()),
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

/** Three levels for one from whom much is hidden: against the driver alone on all of it, and the rivals' own rules. */
async function guardedContest(arena: Arena, question: Question): Promise<Contest> {
  const api = await servedTo(arena, member);
  const ofRival = threeLevelsOfRival(question);
  const rules = { more: { RULES: 'on' } };
  const mercurius = await arena.serve('rivals/mercurius.js', rules);
  const apollo = await arena.serve('rivals/apollo.js', rules);
  const bare = { text: unguarded, parameters: question.variables };
  return {
    question: { ...question, name: 'three levels, 40 % hidden' },
    contestants: [
      arena.http('API', api, question),
      arena.driver('driver alone, unguarded', bare, 'run', question.atOnce),
      arena.http('@neo4j/graphql on Mercurius, @authorization', mercurius, ofRival),
      arena.http('@neo4j/graphql on Apollo, @authorization', apollo, ofRival),
    ],
  };
}

/** A list for one who sees all of it: against the same for one who sees fifty of its items. */
async function listContest(arena: Arena, question: Question): Promise<Contest> {
  const all = arena.http('API, who sees all', await servedTo(arena, everything), question);
  const { name, measure } = arena.http('API, who sees 50', await servedTo(arena, fifty), question);
  return { question, contestants: [all, { name, measure }] };
}

/** The API for one viewer. */
const servedTo = (arena: Arena, sight: Sight): Promise<Served> =>
  arena.serve('processes/viewed-api.ts', { at: '/graphql', more: { SIGHT: JSON.stringify(sight) } });

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
