/** Breaking the glass on the page: the reason, the banner, the notice. */
import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserApp, browserApp, browserTest, expectAccessible } from '../browser.ts';
import { account } from '../api/account/accounts.ts';
import { writeNetwork } from '../api/compiler/write-network.ts';
import { idNamed, SmallNetwork } from '../small-network.ts';
import { openPage } from './records.ts';
import { signedInPage } from './signed-in-page.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await browserApp();
  const network = new SmallNetwork().organisation('Alpha').offer('Alpha', 'mentors', { visibility: 'OWN' });
  await writeNetwork(app.graph, network);
  await account(app, 'admin', 'ADMIN');
  await account(app, 'coordinator', 'MEMBER', { coordinates: ['Alpha'] });
});
afterAll(() => app.close());

browserTest(
  'an administrator sees everything while the banner says so, and coordinators read why',
  async () => {
    const admin = await openPage(
      await signedInPage(app, 'admin'),
      '/organisations/00000000-0000-4000-8000-000000000000',
    );
    await admin.getByRole('link', { name: 'Onko sinun pakko nähdä luottamuksellista?' }).click();
    await admin.getByRole('heading', { name: 'Kaiken näkeminen' }).waitFor();
    await expectAccessible(admin);
    await admin.getByLabel('Syy').fill('Valitus tietovuodosta');
    await admin.getByRole('button', { name: 'Näytä kaikki tunnin ajan' }).click();
    await admin.getByText('Syy: Valitus tietovuodosta').waitFor();
    const offers = () => admin.getByRole('region', { name: 'Tarjoomat' }).getByRole('listitem').count();
    await openPage(admin, `/organisations/${idNamed('Alpha')}`);
    expect(await offers()).toBe(1);
    expect(await admin.getByRole('button', { name: /^(Muokkaa|Poista)/ }).count()).toBe(0);

    const coordinator = await openPage(await signedInPage(app, 'coordinator'), '/goals');
    await coordinator.getByText(/^admin näki ylläpitäjänä kaiken .* Syy: Valitus tietovuodosta$/).waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('button', { name: 'Selvä' }).click();
    await coordinator.getByText('Valitus tietovuodosta').waitFor({ state: 'detached' });

    await admin.getByRole('button', { name: 'Lopeta nyt' }).click();
    await admin.waitForURL('**/network**');
    await openPage(admin, `/organisations/${idNamed('Alpha')}`);
    expect(await offers()).toBe(0);
  },
  120_000,
);
