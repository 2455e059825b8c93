/** Asks the same questions of a network and of what each viewer may see of it, and tells where the answers differ. */
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { NetworkRows } from '../api/compiler/network-rows.ts';
import type { Value } from '../api/compiler/random-arguments.ts';
import type { WantedCursor } from '../api/compiler/random-operation.ts';
import { type LeakDocument, valuesFor } from './leak-documents.ts';
import type { NetworkStore } from './network-store.ts';
import { viewers } from './viewers.ts';
import { withoutHidden } from './without-hidden.ts';

/** What is compared: every asker asks every document `times` times, with other values each time. */
export interface Comparison {
  app: FastifyInstance;
  store: NetworkStore;
  rows: NetworkRows;
  /** Who ask: their numbers in `viewers`, which the request's header `x-viewer` names. */
  askers: readonly number[];
  documents: readonly LeakDocument[];
  seed: number;
  times: number;
}

interface Question {
  viewer: number;
  document: LeakDocument;
  variables: Readonly<Record<string, Value>>;
}

/** One question that is answered in two ways. */
export interface Difference extends Question {
  whole: string;
  lacking: string;
}

/** Questions on their way at the same time. */
const atOnce = 4;
const mostTimes = 20;

/** How many answers were compared, and which differ; the store is left with what the last viewer may see. */
export async function compare(comparison: Comparison): Promise<{ compared: number; differences: Difference[] }> {
  const { app, store, rows } = comparison;
  await store.hold(rows);
  const questions = await questionsOf(comparison);
  await becomeWarm(app, questions);
  const whole = await answersOf(app, questions);
  const differences: Difference[] = [];
  for (const { lacking, asked } of networksOf(questions, rows)) {
    await store.hold(lacking);
    const answers = await answersOf(app, [...asked]);
    for (const question of asked) {
      const [of, than] = [whole.get(question) ?? '', answers.get(question) ?? 'none'];
      if (of !== than) differences.push({ ...question, whole: of, lacking: than });
    }
  }
  return { compared: questions.length, differences };
}

async function questionsOf(comparison: Comparison): Promise<Question[]> {
  const { app, askers, documents, seed, times } = comparison;
  const questions: Question[] = [];
  for (const [i, document] of documents.entries()) {
    const lists = await cursorsOf(app, document);
    const drawn = fc.gen().map((draw) => {
      const pick = (list: readonly string[]) => list[draw(fc.nat, { max: list.length }) % (list.length || 1)] ?? null;
      const cursors = Object.fromEntries([...lists].map(([name, list]) => [name, pick(list)]));
      return { ...valuesFor(document, draw), ...cursors };
    });
    const values = fc.sample(drawn, { seed: seed + i, numRuns: askers.length * times });
    questions.push(...values.map((variables, n) => ({ viewer: askers[n % askers.length] ?? 0, document, variables })));
  }
  return questions;
}

/** The cursors that a document's variables may be, of all items, hidden ones too: they may come from someone else. */
async function cursorsOf(app: FastifyInstance, document: LeakDocument): Promise<Map<string, string[]>> {
  const lists = Object.entries(document.cursors).map(async ([name, wanted]): Promise<[string, string[]]> => {
    const { body } = await send(app, 0, { ...document, query: listOf(wanted), operationName: undefined }, {});
    return [name, [...body.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor)];
  });
  return new Map(await Promise.all(lists));
}

const listOf = ({ field, orderBy }: WantedCursor) =>
  `{ ${field}${orderBy ? `(orderBy: {field: ${orderBy.field}, direction: ${orderBy.direction}})` : ''} { edges { cursor } } }`;

/** NOTE: Mercurius compiles a document that it meets again, and then orders fields that are left out differently. */
async function becomeWarm(app: FastifyInstance, questions: readonly Question[]): Promise<void> {
  const first = new Map(questions.map((question) => [question.document, question]));
  for (const { viewer, document, variables } of first.values()) {
    for (let time = 0; time < 3; time += 1) await send(app, viewer, document, variables);
  }
}

async function answersOf(app: FastifyInstance, questions: readonly Question[]): Promise<Map<Question, string>> {
  const answers = new Map<Question, string>();
  const waiting = questions.values();
  const askOn = async () => {
    for (const question of waiting) {
      const { statusCode, body } = await send(app, question.viewer, question.document, question.variables);
      answers.set(question, `${String(statusCode)} ${body}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return answers;
}

/** Asks; where a busy machine can't plan a statement in time it is told to ask again, and does. */
async function send(
  app: FastifyInstance,
  viewer: number,
  { query, operationName, language }: LeakDocument,
  variables: Question['variables'],
): Promise<{ statusCode: number; body: string }> {
  const payload = { query, variables, operationName };
  const headers = { 'accept-language': language, 'x-viewer': String(viewer) };
  for (let time = 0; time < mostTimes; time += 1) {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
    if (statusCode !== 503 && !body.includes('"code":"UNAVAILABLE"')) return { statusCode, body };
  }
  throw new Error(`not answered in time: ${query}`);
}

/** The networks to compare with, each with those who see that much of it and what they ask. */
function networksOf(
  questions: readonly Question[],
  rows: NetworkRows,
): Iterable<{ lacking: NetworkRows; asked: Question[] }> {
  const networks = new Map<string, { lacking: NetworkRows; asked: Question[] }>();
  for (const levels of [false, true]) {
    for (const [number, viewer] of viewers.entries()) {
      const asked = questions.filter((question) => question.viewer === number && asksLevels(question) === levels);
      if (asked.length === 0) continue;
      const lacking = withoutHidden(rows, viewer, { levels });
      const key = JSON.stringify(lacking);
      networks.set(key, { lacking, asked: [...(networks.get(key)?.asked ?? []), ...asked] });
    }
  }
  return networks.values();
}

/** True for a question about levels on a day of its own. */
function asksLevels({ document, variables }: Question): boolean {
  const text = document.query + JSON.stringify(variables);
  return /\bnetwork\b/.test(text) && /\blevels\b/.test(text) && /\bon"?:/.test(text);
}
