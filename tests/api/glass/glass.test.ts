/** An administrator who must see content breaks the glass. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestApp } from '../../test-app.ts';
import { account, offersSeen, own, signedIn, storeWithOffers } from '../account/accounts.ts';

let t: TestApp;
type Headers = Readonly<Record<string, string>>;
const who = new Map<string, Headers>();
beforeAll(async () => {
  t = await storeWithOffers();
  await account(t, 'admin', 'ADMIN');
  await account(t, 'coordinator', 'MEMBER', { coordinates: ['Alpha'] });
  await account(t, 'member', 'MEMBER', { memberOf: ['Alpha'] });
  for (const name of ['admin', 'coordinator', 'member']) who.set(name, await signedIn(t, `${name}@example.org`));
});
afterAll(() => t.close());

async function ask(name: string, query: string, variables: object = {}) {
  const { data, errors } = await t.ask(query, { ...variables }, { headers: who.get(name) ?? own });
  return { data, reasons: errors.map(({ extensions }) => extensions?.['reason']) };
}

const offers = async (name: string) =>
  ((await ask(name, '{ offers { totalCount } }')).data as { offers: { totalCount: number } }).offers.totalCount;
const broken = 'viewer { glass { reason by until } permissions }';
const breakGlass = (name: string, reason: string) =>
  ask(name, `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { ${broken} } }`, { input: { reason } });
const mend = 'mutation { mendGlass { viewer { glass { id } } } }';
type Notices = { viewer: { notices: { id: string; by: string; reason: string }[] } };
const notices = async (name: string) =>
  ((await ask(name, '{ viewer { notices { id by reason at until } } }')).data as Notices).viewer.notices;

test('for an hour an administrator sees everything, writes none of it, and coordinators are told why', async () => {
  expect(await offers('admin')).toBe(offersSeen.network);
  expect(await breakGlass('admin', 'A complaint')).toMatchObject({
    data: { breakGlass: { viewer: { glass: { reason: 'A complaint', by: 'admin' } } } },
    reasons: [],
  });
  expect(await offers('admin')).toBe(offersSeen.all);
  const write = 'mutation { createGoal(input: {title: "A"}) { goal { id } } }';
  expect((await ask('admin', write)).reasons).toEqual(['adminWritesNoContent']);
  expect(await notices('coordinator')).toMatchObject([{ by: 'admin', reason: 'A complaint' }]);
  expect(await notices('member')).toEqual([]);

  const [notice] = await notices('coordinator');
  const dismiss =
    'mutation ($input: DismissNoticeInput!) { dismissNotice(input: $input) { viewer { notices { id } } } }';
  expect((await ask('member', dismiss, { input: { id: notice?.id } })).reasons).toEqual(['notFound']);
  expect((await ask('coordinator', dismiss, { input: { id: notice?.id } })).reasons).toEqual([]);
  expect(await notices('coordinator')).toEqual([]);

  expect((await ask('admin', mend)).data).toEqual({ mendGlass: { viewer: { glass: null } } });
  expect(await offers('admin')).toBe(offersSeen.network);
});

test('it ends with the hour, and with the session that broke it', async () => {
  await breakGlass('admin', 'Once more');
  const other = await signedIn(t, 'admin@example.org');
  who.set('elsewhere', other);
  expect(await offers('elsewhere')).toBe(offersSeen.network);
  await t.graph.runAlone(
    "MATCH (s:Session) WHERE s.glassUntil IS NOT NULL SET s.glassUntil = datetime() - duration('PT1S')",
  );
  expect(await offers('admin')).toBe(offersSeen.network);
});

test('nobody else breaks it, and it takes a reason', async () => {
  expect((await breakGlass('coordinator', 'Curious')).reasons).toEqual(['administratorsOnly']);
  expect((await breakGlass('nobody', 'Curious')).reasons).toEqual(['signInFirst']);
  expect((await breakGlass('admin', ' ')).reasons).toEqual(['required']);
});

test('the history tells of it in its chain', async () => {
  const events = await t.graph.read(
    "MATCH (e:AuditEvent)-[:HOLDS]->(v) WHERE e.action ENDS WITH 'Glass' RETURN e.action AS action, v.after AS after ORDER BY e.sequence",
  );
  expect(events.map(({ action }) => action)).toEqual(['breakGlass', 'mendGlass', 'breakGlass']);
  expect(String(events[0]?.['after'])).toContain('A complaint');
});
