/** The page offers each reader what works for them, and nothing else. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import { saveAccount } from '../../api/account/save-account.ts';
import { type BrowserApp, browserApp, browserTest, expectAccessible } from '../browser.ts';
import { byCommand, password } from '../api/account/accounts.ts';
import { change } from '../api/writing/changes.ts';
import { smallNetwork, type SmallNetwork } from '../api/writing/small-network.ts';
import { openPage } from './records.ts';
import { signedInPage } from './signed-in-page.ts';

const readers = ['public', 'member', 'coordinator', 'network', 'admin'] as const;
type Reader = (typeof readers)[number];

let app: BrowserApp;
let n: SmallNetwork & { kari: { id: string } };
beforeAll(async () => {
  app = await browserApp();
  const made = await smallNetwork(app);
  const kari = await change(app, 'createPerson', {
    name: 'Kari Kuopio',
    organisationId: made.kuopio.id,
    visibility: 'PUBLIC',
  });
  n = { ...made, kari };
  for (const [name, { id, version }] of [['Goal', n.goal], ['Partnership', n.partnership], ['Agreement', n.agreement]] as const) {
    await change(app, `update${name}`, { id, version, visibility: 'PUBLIC' });
  }
  const account = (name: string, role: string, organisations: { id: string; role: 'MEMBER' | 'COORDINATOR' }[] = []) =>
    saveAccount(byCommand(app), { email: `${name}@example.org`, name, role, organisations, password });
  await account('member', 'MEMBER', [{ id: n.kuopio.id, role: 'MEMBER' }]);
  await account('coordinator', 'MEMBER', [{ id: n.kuopio.id, role: 'COORDINATOR' }]);
  await account('partner', 'MEMBER', [{ id: n.siilinjarvi.id, role: 'COORDINATOR' }]);
  await account('network', 'NETWORK_COORDINATOR');
  await account('admin', 'ADMIN');
}); // prettier-ignore
afterAll(() => app.close());

/** A page of this reader's, signed in where they have an account. */
function pageOf(reader: Reader | 'partner'): Promise<Page> {
  const english = { locale: 'en-GB' };
  return reader === 'public' ? app.newPage(english) : signedInPage(app, reader, english);
}

/** Buttons that only show something. */
const showing = /( on the network$|^Zoom in|^Zoom out|^Show all|^Try again|^Show the history)/;

/** What the page's main part offers to do, in its order. */
async function offered(page: Page): Promise<string[]> {
  const controls = page.getByRole('main').locator('button:visible, a.button:visible');
  const names = await controls.evaluateAll((all) =>
    all.map((control) => control.getAttribute('aria-label') ?? control.textContent.trim()),
  );
  return names.filter((name) => !showing.test(name));
}

const own = [
  'Delete', 'Edit Kuopio', 'Add an offer', 'Edit Meeting rooms', 'Delete Meeting rooms', 'Add a need',
  'Start a partnership with Siilinjärvi', 'New partnership', 'Commit to a goal', 'Edit Everyone swims',
  'Withdraw: Everyone swims', 'Add a person', 'End the membership: Kari Kuopio', 'End the membership: Sari Savolainen',
]; // prettier-ignore
const parties = ['Add a party', 'Edit Kuopio', 'End the part of Kuopio', 'Edit Siilinjärvi', 'End the part of Siilinjärvi']; // prettier-ignore

type Offers = Partial<Record<Reader, readonly string[]>>;
/** What each reader is offered on each page; one who isn't named, nothing. */
const table: readonly (readonly [what: string, address: () => string, Offers])[] = [
  ['an organisation', () => `/organisations/${n.kuopio.id}`, {
    member: ['Start a partnership with Siilinjärvi', 'New partnership'],
    coordinator: own,
    network: ['Start a partnership with Siilinjärvi', 'New partnership'],
    admin: ['Invite someone'],
  }],
  ['a person', () => `/people/${n.kari.id}`, {
    coordinator: ['Delete', 'Edit Kari Kuopio', 'Add an organisation', 'End the membership: Kuopio'],
  }],
  ['a goal', () => `/goals/${n.goal.id}`, {
    member: ['Start a partnership for it'],
    coordinator: ['Delete', 'Edit Everyone swims', 'Commit an organisation', 'Edit Kuopio', 'Withdraw: Kuopio', 'Start a partnership for it'],
    network: ['Commit an organisation', 'Start a partnership for it'],
  }],
  ['a partnership', () => `/partnerships/${n.partnership.id}`, {
    coordinator: ['Delete', 'Set the step', 'Edit Swimming together', ...parties, 'Accept or decline', 'Add an agreement', 'Edit Swimming agreement', 'Delete Swimming agreement'],
    network: ['Delete', 'Edit Swimming together', ...parties],
  }],
  ['an agreement', () => `/agreements/${n.agreement.id}`, { coordinator: ['Delete', 'Edit Swimming agreement'] }],
  ['the organisations', () => '/organisations', { network: ['Add an organisation'] }],
  ['the people', () => '/people', { coordinator: ['Add a person'], network: ['Add a person'] }],
  ['the goals', () => '/goals', { coordinator: ['Add a goal'], network: ['Add a goal'] }],
  ['the partnerships', () => '/partnerships', {
    member: ['New partnership'], coordinator: ['New partnership'], network: ['New partnership'],
  }],
]; // prettier-ignore

for (const reader of readers) {
  browserTest(
    `a reader who is ${reader} is offered what works, on each page`,
    async () => {
      const page = await pageOf(reader);
      for (const [what, address, offers] of table) {
        await openPage(page, address());
        const invites = (name: string) => /^Invite/.test(name); // where it stands is for its own test to say
        const expected = (offers[reader] ?? []).filter((name) => !invites(name));
        expect(
          (await offered(page)).filter((name) => !invites(name)),
          what,
        ).toEqual(expected);
      }
    },
    120_000,
  );
}

browserTest('a form that is reached by its address says whom to ask, or to sign in', async () => {
  const page = await openPage(await pageOf('public'), '/goals/new');
  await page.getByRole('heading', { name: 'This isn’t yours to do' }).waitFor();
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('main').getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
  await expectAccessible(page);
  const member = await openPage(await pageOf('member'), '/organisations/new');
  await member.getByText('Ask your organisation’s coordinator or the network’s to add it.').waitFor();
  await member.getByRole('link', { name: 'Back to the list' }).click();
  await member.waitForURL('**/organisations');
});

browserTest(
  'each party’s coordinator accepts for their own party, and what is offered is done',
  async () => {
    const address = `/partnerships/${n.partnership.id}`;
    const accept = async (reader: 'coordinator' | 'partner', by: string) => {
      const page = await openPage(await pageOf(reader), address);
      const decisions = page.getByRole('region', { name: 'Decisions' });
      await decisions.getByRole('button', { name: 'Accept or decline' }).click();
      expect(await decisions.getByLabel('Who decided').locator('option').allInnerTexts()).toEqual([by]);
      await decisions.getByLabel('Reason').fill(`${by} agrees`);
      await decisions.getByRole('button', { name: 'Record a decision' }).click();
      await decisions.getByRole('listitem').getByText(`${by} agrees`).waitFor();
      return page;
    };
    const page = await accept('coordinator', 'Kuopio');
    await page.getByText('Accepted: Kuopio').waitFor();
    await page.getByText('Still to accept: Siilinjärvi').waitFor();
    const partner = await accept('partner', 'Siilinjärvi');
    await partner.getByRole('region', { name: 'Facts' }).getByText('Active', { exact: true }).waitFor();
    expect(await partner.getByRole('button', { name: 'Delete', exact: true }).count()).toBe(0);
  },
  120_000,
);
