/** Whatever text a client puts wherever the schema takes one, it stays a text: for Cypher, for Lucene, for the store. */
import { buildSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSchema } from '../../api/schema.ts';
import { graphHash } from '../seed/graph-hash.ts';
import { attackOn } from './attack-documents.ts';
import { type AttackedApp, attackedApp } from './attacked-app.ts';
import { injections, marker } from './injection-payloads.ts';
import { nameOfSlot, type Slot, textSlots } from './text-slots.ts';

const schema = buildSchema(readSchema());
const slots = textSlots(schema);

/** What a client is told of its own doing; anything else is a fault of ours. */
const told = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'UNAUTHENTICATED', 'RATE_LIMITED']);
/** Those that no text may hold: one has a control character, one a second line. */
const refused = 2;
/** Words of the database that nobody else uses. */
const ofDatabase = /neo4j|cypher|lucene|Invalid input|expected|ParseException|QueryParser/i;

let app: AttackedApp;
let asItWas: string;
beforeAll(async () => {
  app = await attackedApp();
  app.takeBack();
  asItWas = await graphHash(app.graph);
}, 60_000);
afterAll(() => app.close());

/** Values of the other arguments: those of something that is there, so that the text is really looked at. */
function given({ type, field }: Slot): Record<string, unknown> {
  if (type === 'Mutation') return isOfRecords(field.name) ? { input: app.inputs[field.name] } : {};
  const known = { id: app.organisationId, organisationId: app.organisationId, text: 'Kuopio' };
  return Object.fromEntries(Object.entries(known).filter(([name]) => field.args.some((arg) => arg.name === name)));
}

const isOfRecords = (mutation: string) => mutation in app.inputs;

/** Asks, and expects no answer but what a client may be told; how many answers there were. */
async function attack(slots: Slots, texts: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  const [{ type, field }] = slots;
  const askers = type !== 'Mutation' || isOfRecords(field.name) ? [app.asLocal] : [app.asAdministrator, app.asLocal];
  for (const ask of askers) {
    const { status, body, codes } = await ask(attackOn(schema, slots, { ...given(slots[0]), ...more }, texts));
    const about = `${slots.map(nameOfSlot).join(' ')} ${body.slice(0, 500)}`;
    expect(status, about).toBe(200);
    expect(codes.filter((code) => !told.has(String(code))), about).toEqual([]);
    expect(body, about).not.toMatch(ofDatabase);
  }
  return texts.length * askers.length;
} // prettier-ignore

type Slots = readonly [Slot, ...Slot[]];

/** The slots of a field that are attacked together: those of a change that take any text; each other one alone. */
async function groupsOf(slots: readonly Slot[]): Promise<Slots[]> {
  const [free, others]: [Slot[], Slot[]] = [[], []];
  for (const slot of slots) {
    const before = app.watched.made;
    await attack([slot], ['A']);
    const takesAny = slot.type === 'Mutation' && isOfRecords(slot.field.name) && app.watched.made > before;
    (takesAny ? free : others).push(slot);
  }
  const [first, ...rest] = free;
  return [...(first ? [[first, ...rest] as const] : []), ...others.map((slot) => [slot] as const)];
}

test('the changes that are attacked are changes: each is made to its end, and taken back', async () => {
  for (const [name, input] of Object.entries(app.inputs)) {
    const before = app.watched.made;
    const type = getNamedType(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    const query = `mutation ($input: ${String(type)}!) { ${name}(input: $input) { __typename } }`;
    const { body } = await app.asLocal({ query, variables: { input } });
    expect(app.watched.made, `${name} ${body}`).toBe(before + 1);
  }
  expect(await graphHash(app.graph)).toBe(asItWas);
});

describe(`${String(injections.length)} payloads`, () => {
  test('in every text of every argument change nothing, and the database never complains', async () => {
    expect(new Set(injections).size).toBe(40);
    expect(injections.filter((text) => !text.includes(marker))).toEqual([]);
    let answers = 0;
    for (const ofField of new Set(slots.map(({ field }) => field))) {
      for (const group of await groupsOf(slots.filter(({ field }) => field === ofField))) {
        const before = app.watched.made;
        answers += group.length * (await attack(group, injections));
        if (group.length > 1) expect(app.watched.made - before).toBeGreaterThanOrEqual(injections.length - refused);
      }
    }
    expect(app.watched.refusals).toEqual([]);
    expect(app.watched.carriers).toEqual([]);
    expect(await graphHash(app.graph)).toBe(asItWas);
    const { statements, made } = app.watched;
    process.stdout.write(
      `injection: ${String(injections.length)} payloads in ${String(slots.length)} places, ${String(answers)} answers, ` +
        `${String(statements)} statements, ${String(made)} changes taken back; the graph is as it was\n`,
    );
  }, 300_000);

  test('inside cursors are no cursors of the list, or find their place in it', async () => {
    const cursorOf = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
    const some = injections.filter((_, i) => i % 5 === 0);
    const cursors = [
      ...some.flatMap((text) => [1, 2, 3, 4].map((length) => cursorOf(Array(length).fill(text)))),
      ...[-1, 2 ** 53, 0.5, '', '\ud800', null, true, {}].map((key) => cursorOf([key, key])),
      Buffer.from('[1e400,1e400]').toString('base64url'),
    ];
    const lists = slots.filter(({ argument }) => argument.name === 'after' || argument.name === 'before');
    for (const list of lists) for (const order of ordersOf(list)) await attack([list], cursors, order);
    expect(app.watched.refusals).toEqual([]);
    expect(await graphHash(app.graph)).toBe(asItWas);
  }, 300_000);
});

/** Every order that a list may be asked for in, and its own. */
function ordersOf({ field }: Slot): Record<string, unknown>[] {
  const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const fields = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined;
  const names = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
  return [{}, ...names.map((name) => ({ orderBy: { field: name, direction: 'DESC' } }))];
}
