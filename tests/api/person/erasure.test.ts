/** A person who asks to be forgotten: told what is held, erased, and after the compaction nowhere in the files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildApp } from '../../../api/app.ts';
import { type Graph, openGraph } from '../../../api/graph/graph.ts';
import { migrate } from '../../../api/graph/migrate.ts';
import { sortKeys } from '../../../api/graph/sort-key.ts';
import { openSeal } from '../../../api/history/seal.ts';
import { verifyStore } from '../../../api/history/stored-history.ts';
import { compactDatabase } from '../../../api/neo4j/compaction.ts';
import { startDatabase } from '../../../api/neo4j/database.ts';
import { type Installation, requireNeo4j } from '../../../api/neo4j/installation.ts';
import { erasePerson, personalDataOf } from '../../../api/person/personal-data.ts';
import { graphHash } from '../../seed/graph-hash.ts';
import { account, cookieSetBy, own, password } from '../account/accounts.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 }); // a Neo4j starts four times

const folder = mkdtempSync(join(tmpdir(), 'kumppanuus-test-'));
const home = join(folder, 'neo4j');
const log = () => undefined;
let installation: Installation;

beforeAll(async () => {
  installation = await requireNeo4j(log);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Texts that only this person has. */
const person = {
  name: 'Väinämö Qvuxelström',
  earlierName: 'Väinämö Zwyxkorpi',
  email: 'vq@zxqvw.example',
  phone: '+358 40 7391 6428',
  title: 'Ylikvantitaattori Xqzzw',
  role: 'Chief Zqwxxyer',
  invitedAs: 'V. Zqvyxelström',
};
/** Part of a long text, which the store keeps apart from short ones, in pieces. */
const hobby = 'wqxzy-juggling';
const traces = [...Object.values(person), hobby, ...Object.values(sortKeys(person.name)), 'qvuxelstrom'];

/** Does something with the database of this test while it runs. */
async function whileRunning<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await startDatabase({ home, installation, memory, log });
  const graph = openGraph(database.address, 60_000);
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await database.stop();
  }
}

const memory = { heapMb: 256, pageCacheMb: 64 };

/** Which of the texts stand in any file below the folder, in UTF-8 or UTF-16. */
async function found(texts: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const isThere = (text: string) =>
    contents.some((bytes) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'));
  return texts.filter(isThere);
}

/** Makes the person by the API, with a history, a membership, a contact role and an invitation; gives their id. */
async function makePerson(graph: Graph): Promise<string> {
  const seal = await openSeal(folder, graph, log);
  const app = await buildApp({ graph, seal });
  let headers: Readonly<Record<string, string>> = own;
  const post = (query: string, input: object, key: string) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables: { input } },
      headers: { ...headers, 'idempotency-key': key },
    });
  /** Asks again with the same key, as a client would, while a database that has just started is slow. */
  const ask = async (query: string, input: object): Promise<string> => {
    const response = await post(query, input, JSON.stringify(input).slice(0, 40));
    if (response.body.includes('"UNAVAILABLE"')) return ask(query, input);
    const { data } = response.json<{ data: Record<string, Record<string, { id: string }>> }>();
    return Object.values(Object.values(data)[0] ?? {})[0]?.id ?? '';
  };
  const organisation = (name: string) =>
    ask('mutation M($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }', { name, sector: 'PUBLIC' }); // prettier-ignore
  const [a, b] = [await organisation('Kuopio'), await organisation('Iisalmi')];
  const id = await ask('mutation M($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }', {
    name: person.earlierName, title: person.title, organisationId: a, role: person.role,
  }); // prettier-ignore
  await ask('mutation M($input: UpdatePersonInput!) { updatePerson(input: $input) { person { id } } }', {
    id, version: 1, name: person.name, email: person.email, phone: person.phone,
    attributes: [{ name: 'about', value: `Likes ${hobby} `.repeat(30) }],
  }); // prettier-ignore
  await ask('mutation M($input: CreatePartnershipInput!) { createPartnership(input: $input) { partnership { id } } }', {
    name: 'Together', parties: [{ organisationId: a, contactIds: [id] }, { organisationId: b }],
  }); // prettier-ignore

  const email = await account({ graph, seal }, 'admin', 'ADMIN');
  const signIn = 'mutation M($input: SignInInput!) { signIn(input: $input) { viewer { isLocal } } }';
  headers = { ...own, cookie: cookieSetBy((await post(signIn, { email, password }, 'sign in')).headers) };
  await ask('mutation M($input: InviteUserInput!) { inviteUser(input: $input) { email } }', {
    email: person.email, name: person.invitedAs, organisationId: a, role: 'MEMBER',
  }); // prettier-ignore
  await app.close();
  await seal.close();
  return id;
}

test('a person is told all that is held, and erased so that no file holds any of it', async () => {
  const id = await whileRunning(async (graph) => {
    await migrate(graph);
    return makePerson(graph);
  });
  expect(await found(traces)).toEqual(traces);

  const kept = await whileRunning(async (graph) => {
    expect(await personalDataOf(graph, id)).toMatchObject({
      record: { id, name: person.name, email: person.email, phone: person.phone, title: person.title },
      memberships: [{ role: person.role, organisation: 'Kuopio', until: null }],
      contactOf: [{ partnership: 'Together', organisation: 'Kuopio' }],
      invitations: [{ name: person.invitedAs, organisation: 'Kuopio' }],
      history: [
        { action: 'createPerson', before: null, after: { name: person.earlierName } },
        { action: 'updatePerson', before: { name: person.earlierName }, after: { name: person.name } },
        { action: 'inviteUser', after: { email: person.email, name: person.invitedAs } },
      ],
    });
    const seal = await openSeal(folder, graph, log);
    expect(await erasePerson(graph, id, seal)).toEqual({
      isAccount: false,
      memberships: 1,
      contactRoles: 1,
      events: 3,
      accountId: null,
    });
    expect(await erasePerson(graph, id, seal)).toBeUndefined();
    await seal.close();
    expect(await verifyStore(graph, folder)).toEqual({ events: 8, erased: 3, faults: [] });
    expect(await personalDataOf(graph, id)).toMatchObject({
      record: null,
      history: [{}, {}, { action: 'erasePerson' }],
    });
    return graphHash(graph);
  });
  expect(await found(traces)).toEqual(expect.arrayContaining(Object.values(person))); // else the compaction would prove nothing

  await compactDatabase({ home, installation, memory, log });
  expect(await found(traces)).toEqual([]);

  await whileRunning(async (graph) => {
    expect(await graphHash(graph)).toBe(kept);
    expect(await migrate(graph)).toBe(0);
    expect(await verifyStore(graph, folder)).toEqual({ events: 8, erased: 3, faults: [] });
    expect(await graph.read('SHOW INDEXES YIELD name, state WHERE state <> "ONLINE" RETURN name')).toEqual([]);
    const search = "CALL db.index.fulltext.queryNodes('searchFolding', 'kuopio') YIELD node RETURN node.name AS name";
    expect(await graph.read(search)).toEqual([{ name: 'Kuopio' }]);
  });
});
