/** A record's history on its page. */
import { expect } from 'vitest';
import { browserTest, expectAccessible } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import { addOrganisation, ask, openPage } from './records.ts';

const app = demoApp();

browserTest('what happened to a record is told in words, once the reader opens it', async () => {
  const id = await addOrganisation(app(), 'Muuttuva yhdistys');
  const input = { id, version: 1, website: 'https://muuttuva.example/', visibility: 'PUBLIC' };
  await ask(
    app(),
    'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } } }',
    { input },
  );
  const page = await openPage(await app().newPage(), `/organisations/${id}`);
  const history = page.getByRole('region', { name: 'Historia' });
  expect(await history.getByRole('listitem').count()).toBe(0);
  await history.getByRole('button', { name: 'Näytä historia' }).click();
  await history.getByText('Verkkosivut: https://muuttuva.example/').waitFor();
  await history.getByText('Kuka tämän näkee: Verkoston nähtävissä → Julkinen').waitFor();
  await history.getByText('Nimi: Muuttuva yhdistys').waitFor();
  await history.getByText('Sektori: Kolmas sektori').waitFor();
  await expectAccessible(page);
  await history.getByRole('button', { name: 'Piilota historia' }).click();
  expect(await history.getByRole('listitem').count()).toBe(0);
});
