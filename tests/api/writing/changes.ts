/** Changes as tests make them: one mutation at a time, its answer or its refusal, and the store's state before and after. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Graph } from '../../../api/graph/graph.ts';
import type { AskOptions, TestApp } from '../../test-app.ts';

export type Input = Readonly<Record<string, unknown>>;
export type Fields = Record<string, unknown> & { id: string; version: number };

const inputType = (name: string) =>
  name.startsWith('delete') ? 'DeleteRecordInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

/** The mutation as a document; `selection` is what is asked of the payload. */
export const documentOf = (name: string, selection: string) =>
  `mutation Change($input: ${inputType(name)}!) { ${name}(input: $input) { ${selection} } }`;

/** What is asked of the payload where a test asks for nothing of its own. */
export const payloadOf = (name: string): string => {
  if (name.startsWith('delete')) return 'deletedId';
  const fields: Readonly<Record<string, string>> = {
    restoreRecord: 'record { id version }',
    addMembership: 'person { id version }',
    endMembership: 'person { id version }',
    commitToGoal: 'goal { id version }',
    withdrawFromGoal: 'goal { id version }',
    addParty: 'partnership { id version }',
    updateParty: 'partnership { id version }',
    endParty: 'partnership { id version }',
    recordDecision: 'partnership { id version status }',
    overrideStep: 'partnership { id version step }',
  };
  const concept = name.replace(/^(create|update)/, '').toLowerCase();
  return fields[name] ?? `${concept} { id version }`;
};

/** Makes a change that must succeed; gives the payload's record with the selected fields. */
export async function change(t: TestApp, name: string, input: Input, selection = payloadOf(name)): Promise<Fields> {
  const { data, errors } = await t.ask(documentOf(name, selection), { input });
  expect(errors, `${name} ${JSON.stringify(input)}`).toEqual([]);
  const payload = (data as Record<string, Record<string, unknown>>)[name];
  return Object.values(payload ?? {})[0] as Fields;
}

/** Makes a change that must be refused; gives the error's extensions and message. */
export async function refusal(t: TestApp, name: string, input: Input, options: AskOptions = {}) {
  const { data, errors } = await t.ask(documentOf(name, payloadOf(name)), { input }, options);
  expect(data, `${name} ${JSON.stringify(input)}`).toEqual({ [name]: null });
  expect(errors).toHaveLength(1);
  return { message: errors[0]?.message, ...errors[0]?.extensions } as Readonly<Record<string, unknown>>;
}

/** A digest of all that is stored beside the vocabulary: labels, properties, relationships. */
export async function storeDigest(graph: Graph): Promise<string> {
  const rows = await graph.read(
    `MATCH (n)
     WHERE NOT n:Place AND NOT n:Resource AND NOT n:SustainableDevelopmentGoal
     RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), elementId(m), properties(r)] AS tie ORDER BY elementId(r) } AS ties
     ORDER BY id`,
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** One value that a test's own statement returns as `value`. */
export async function valueOf(graph: Graph, text: string, parameters: Input = {}): Promise<unknown> {
  const [row] = await graph.read(text, parameters);
  return row?.['value'];
}
