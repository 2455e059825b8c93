/** Whether contestants answer alike: the same things, in whatever order and however a to-one field is shaped. */
import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './measure.ts';

/** Fields that @neo4j/graphql gives as lists of one. */
const toOne = new Set(['organisation', 'resource']);

/** An answer with lists sorted and lists of one unwrapped. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(canonical).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(toOne.has(key) ? one(item) : item)]));
}

const one = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** Throws where one of those that answer in the question's own words answers otherwise than another. */
export async function requireSame(question: string, contestants: readonly Contestant[]): Promise<void> {
  const all: { name: string; answers: unknown[] }[] = [];
  for (const { name, answers } of contestants) {
    if (answers) all.push({ name, answers: (await answers()).map((answer) => canonical(one(answer))) });
  }
  const [first, ...others] = all;
  if (!first || first.answers.length === 0) throw new Error(`${question}: nobody answered`);
  for (const { name, answers } of others) {
    const wrong = first.answers.findIndex((answer, i) => !isDeepStrictEqual(answer, answers[i]));
    if (wrong < 0) continue;
    const texts = [first.answers[wrong], answers[wrong]].map((answer) => JSON.stringify(answer));
    throw new Error(`${question}: ${name} answers otherwise than ${first.name}:\n${texts.join('\n')}`);
  }
}
