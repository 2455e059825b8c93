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
  await account(t, 'ofBeta', 'MEMBER', { memberOf: ['Beta'] });
  await account(t, 'network', 'NETWORK_COORDINATOR', { memberOf: ['Beta'] });
  for (const name of ['admin', 'coordinator', 'member', 'ofBeta', 'network']) await signIn(name);
});
afterAll(() => t.close());

/** Signs in with the account of a name, in a browser that is known by another where one is given. */
async function signIn(name: string, browser = name): Promise<void> {
  who.set(browser, await signedIn(t, `${name}@example.org`));
}

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
type Notices = { viewer: { notices: { id: string; by: string; reason: string; until: string }[] } };
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

test('once each it is told, of an organisation that no account coordinates, to its members and to network coordinators', async () => {
  await breakGlass('admin', 'Of Beta');
  const reasonsFor = async (name: string) =>
    (await notices(name)).map(({ reason }) => reason).filter((reason) => reason === 'Of Beta');
  for (const name of ['coordinator', 'ofBeta', 'network']) expect(await reasonsFor(name)).toEqual(['Of Beta']);
  expect(await notices('member')).toEqual([]);
  await ask('admin', mend);
});

test('mending ends it in every browser of the administrator, as the notices say', async () => {
  await signIn('admin', 'elsewhere');
  await breakGlass('admin', 'In one browser');
  await breakGlass('elsewhere', 'In another');
  const seen = () => Promise.all(['admin', 'elsewhere'].map(offers));
  expect(await seen()).toEqual([offersSeen.all, offersSeen.all]);
  expect((await ask('admin', mend)).data).toEqual({ mendGlass: { viewer: { glass: null } } });
  expect(await seen()).toEqual([offersSeen.network, offersSeen.network]);
  const told = (await notices('coordinator')).filter(({ reason }) => reason.startsWith('In '));
  expect(told.map(({ until }) => new Date(until).getTime() <= Date.now())).toEqual([true, true]);
});

test('it is of the browser that broke it, and ends with the hour', async () => {
  await breakGlass('admin', 'Once more');
  await signIn('admin', 'elsewhere');
  expect(await offers('elsewhere')).toBe(offersSeen.network);
  await t.graph.runAlone(
    "MATCH (s:Session) WHERE s.glassUntil IS NOT NULL SET s.glassUntil = datetime() - duration('PT1S')",
  );
  expect(await offers('admin')).toBe(offersSeen.network);
});

test('it ends with the session that broke it', async () => {
  await signIn('admin', 'elsewhere');
  await breakGlass('elsewhere', 'Until I sign out');
  expect(await offers('elsewhere')).toBe(offersSeen.all);
  expect((await ask('elsewhere', 'mutation { signOut { viewer { isLocal } } }')).reasons).toEqual([]);
  expect(await offers('elsewhere')).toBe(offersSeen.everyone);
  await signIn('admin', 'elsewhere');
  expect(await offers('elsewhere')).toBe(offersSeen.network);
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
  const [broken, mended] = ['breakGlass', 'mendGlass'];
  expect(events.map(({ action }) => action)).toEqual([
    ...[broken, mended],
    ...[broken, mended],
    ...[broken, broken, mended],
    ...[broken, broken],
  ]);
  expect(String(events[0]?.['after'])).toContain('A complaint');
});
