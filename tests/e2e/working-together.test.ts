/** Tests of partnerships, goals and people in the browser. */
import { expect } from 'vitest';
import { browserTest } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import { addOrganisation, ask, choose, openPage, organisationNamed } from './records.ts';

const app = demoApp();

browserTest(
  'a complementary partner shows its score in parts and starts a partnership with the shared goals chosen',
  async () => {
    const id = await organisationNamed(app(), 'Saimaanrannan hyvinvointiyhdistys ry');
    const page = await openPage(
      await app().newPage({ viewport: { width: 1280, height: 2000 } }),
      `/organisations/${id}`,
    );
    const partners = page.getByRole('region', { name: 'Täydentävät kumppanit' });
    await partners
      .getByRole('img', { name: /Yhteensopivuus .*: .*Tarjoaa, mitä me tarvitsemme/ })
      .first()
      .waitFor();
    const card = partners.getByRole('listitem').filter({ hasText: 'Olette molemmat sitoutuneet tavoitteeseen' });
    const name = await card.first().getByRole('heading', { level: 3 }).innerText();
    await card
      .first()
      .getByRole('link', { name: `Aloita kumppanuus: ${name}` })
      .click();

    const organisations = page.getByRole('combobox', { name: 'Organisaatio' });
    await organisations.first().waitFor();
    const chosen = await organisations.evaluateAll((fields) =>
      fields.map((field) => (field as HTMLInputElement).value),
    );
    expect(chosen).toEqual(['Saimaanrannan hyvinvointiyhdistys ry', name]);
    const goals = page.getByRole('group', { name: 'Tavoitteet' }).getByRole('listitem');
    expect(await goals.count()).toBeGreaterThan(0);
    await page.getByLabel('Nimi', { exact: true }).fill('Täydentävien kumppanuus');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByRole('heading', { level: 1, name: 'Täydentävien kumppanuus' }).waitFor();
    expect(await page.getByRole('region', { name: 'Osapuolet' }).getByRole('link', { name, exact: true }).count()).toBe(
      1,
    );
    expect(await page.getByRole('region', { name: 'Perustiedot' }).getByText('Tunnusteluvaiheessa').count()).toBe(1);
  },
);

browserTest('a partnership is entered by a decision, gets a step by hand and an agreement', async () => {
  const ids = [await addOrganisation(app(), 'Osapuoli yksi'), await addOrganisation(app(), 'Osapuoli kaksi')];
  const input = { name: 'Portaita nouseva', parties: ids.map((organisationId) => ({ organisationId })) };
  const data = await ask<{ createPartnership: { partnership: { id: string } } }>(
    app(),
    'mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { partnership { id } } }',
    { input },
  );
  const page = await openPage(await app().newPage(), `/partnerships/${data.createPartnership.partnership.id}`);
  const decisions = page.getByRole('region', { name: 'Päätökset' });
  await decisions.getByRole('button', { name: 'Kirjaa päätös' }).click();
  expect(await decisions.getByLabel('Päätös', { exact: true }).locator('option').allInnerTexts()).toEqual([
    'Ryhdytään kumppanuuteen',
    'Kumppanuuteen ei ryhdytä',
  ]);
  await decisions.getByLabel('Perustelu').fill('Tavoite on yhteinen');
  await decisions.getByRole('button', { name: 'Kirjaa päätös' }).last().click();
  await decisions.getByRole('listitem').getByText('Tavoite on yhteinen').waitFor();
  await page.getByRole('region', { name: 'Perustiedot' }).getByText('Käynnissä').waitFor();

  const steps = page.getByRole('region', { name: 'Porras' });
  await steps.getByRole('button', { name: 'Aseta porras' }).click();
  await steps.getByRole('combobox', { name: /Porras/ }).selectOption('4');
  await steps.getByLabel('Perustelu').fill('Roolit on sovittu');
  await steps.getByRole('button', { name: 'Aseta porras' }).last().click();
  await steps.getByText('Roolit on sovittu').waitFor();
  expect(await steps.locator('[aria-current=step]').innerText()).toContain('Yhteistyö');

  await page.getByRole('button', { name: 'Lisää sopimus' }).click();
  await page.getByLabel('Otsikko').fill('Yhteinen sopimus');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('link', { name: 'Yhteinen sopimus' }).click();
  await page.getByRole('heading', { level: 1, name: 'Yhteinen sopimus' }).waitFor();
  expect(await page.getByRole('link', { name: 'Portaita nouseva' }).count()).toBe(1);
});

browserTest('an organisation commits to a goal, withdraws, and takes the withdrawal back', async () => {
  const id = await addOrganisation(app(), 'Sitoutuva yhdistys');
  const page = await openPage(await app().newPage(), `/organisations/${id}`);
  const goals = page.getByRole('region', { name: 'Yhteiset tavoitteet' });
  await goals.getByRole('button', { name: 'Sitoudu tavoitteeseen' }).click();
  await choose(page, 'Tavoite', 'Digituki', /Digituki/);
  await goals.getByLabel('Motiivi').fill('Jäsenemme pyytävät');
  await goals.getByRole('button', { name: 'Tallenna' }).click();
  await goals.getByText('Jäsenemme pyytävät').waitFor();
  await goals.getByRole('button', { name: /^Vetäydy: Digituki/ }).click();
  await goals.getByText('Jäsenemme pyytävät').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await goals.getByText('Jäsenemme pyytävät').waitFor();
});

browserTest('a person is added to an organisation, and the membership ends on a day', async () => {
  const id = await addOrganisation(app(), 'Jäsenen yhdistys');
  const page = await openPage(await app().newPage(), `/organisations/${id}`);
  await page.getByRole('button', { name: 'Lisää henkilö' }).click();
  await page.getByRole('link', { name: /Lisää uusi henkilö/ }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Aino Esimerkki');
  expect(await page.getByRole('combobox', { name: /Organisaatio/ }).inputValue()).toBe('Jäsenen yhdistys');
  expect(await page.getByRole('radio', { name: /Vain oman organisaation/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('heading', { level: 1, name: 'Aino Esimerkki' }).waitFor();
  await page.getByRole('button', { name: 'Päätä jäsenyys: Jäsenen yhdistys' }).click();
  await page.getByRole('dialog').getByLabel('Viimeinen päivä').fill('2025-12-31');
  await page.getByRole('dialog').getByRole('button', { name: 'Päätä' }).click();
  await page.getByText('31.12.2025 asti').waitFor();
});
