import { expect } from 'vitest';
import { browserTest } from '../browser.ts';
import { demoApp } from './demo-app.ts';
import {
  addOrganisation,
  ask,
  choose,
  focusedField,
  openPage,
  organisationNamed,
  organisationsNamed,
} from './records.ts';

const app = demoApp();

browserTest('an organisation is added with an offer and a need, each where it is shown', async () => {
  const page = await openPage(await app().newPage(), '/organisations');
  await page.getByRole('link', { name: 'Lisää organisaatio' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Rantakylän talkoot ry');
  await page.getByLabel('Sektori').selectOption('THIRD');
  await choose(page, /Kotipaikka/, 'savonl', /Savonlinna Kunta/);
  await choose(page, 'Lisää paikka', 'etelä-s', /Etelä-Savo/);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rantakylän talkoot ry' }).waitFor();

  await page.getByRole('button', { name: 'Lisää tarjooma' }).click();
  await choose(page, 'Resurssi', 'kokoust', /Kokoustilat/);
  await page.getByLabel('Kuinka paljon, millä ehdoin').fill('Tupa kahdellekymmenelle');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('region', { name: 'Tarjoomat' }).getByText('Tupa kahdellekymmenelle').waitFor();

  await page.getByRole('button', { name: 'Lisää tarve' }).click();
  await choose(page, 'Resurssi', 'pikkub', /Pikkubussi/);
  await page.getByRole('radio', { name: 'Välttämätön' }).check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('region', { name: 'Tarpeet' }).getByText('Pikkubussi').waitFor();

  const id = await organisationNamed(app(), 'Rantakylän talkoot ry');
  const query = `query ($id: ID!) { organisation(id: $id) {
    sector visibility place { id } operatesIn { id }
    offers { description visibility resource { id } } needs { priority resource { id } } } }`;
  expect(await ask(app(), query, { id })).toEqual({
    organisation: {
      sector: 'THIRD',
      visibility: 'NETWORK',
      place: { id: 'municipality:740' },
      operatesIn: [{ id: 'region:10' }],
      offers: [{ description: 'Tupa kahdellekymmenelle', visibility: 'NETWORK', resource: { id: 'meeting-rooms' } }],
      needs: [{ priority: 3, resource: { id: 'minibus' } }],
    },
  });
});

browserTest(
  'what is wrong stands beside its field in Finnish, the first one has the keyboard, and what was typed stays',
  async () => {
    const page = await openPage(await app().newPage(), '/organisations/new');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    expect(await page.getByText('Täytä tämä kenttä.').count()).toBe(2);
    expect(await focusedField(page)).toBe('Nimi');
    await page.getByLabel('Nimi', { exact: true }).fill('Väärän tunnuksen yhdistys');
    await page.getByLabel('Sektori').selectOption('THIRD');
    await page.getByLabel('Y-tunnus').fill('0174666-5');
    await page.getByLabel('Verkkosivut').fill('ei-osoite');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    const businessId = page.getByLabel('Y-tunnus');
    await page.getByText('Tarkista Y-tunnus').waitFor();
    const described = await businessId.getAttribute('aria-describedby');
    expect(await page.locator(`#${described?.split(' ').at(-1)}`).innerText()).toContain('Tarkista Y-tunnus');
    expect(await page.getByText('Anna verkko-osoite').count()).toBe(1);
    expect(await focusedField(page)).toContain('Y-tunnus');
    expect(await page.getByLabel('Nimi', { exact: true }).inputValue()).toBe('Väärän tunnuksen yhdistys');
    expect(await organisationsNamed(app(), 'Väärän tunnuksen yhdistys')).toEqual([]);
  },
);

browserTest('a Business ID that is taken leads to the organisation that has it', async () => {
  const input = { name: 'Tunnuksen haltija', sector: 'PUBLIC', businessId: '0174666-4' };
  await ask(
    app(),
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }',
    { input },
  );
  const page = await openPage(await app().newPage(), '/organisations/new');
  await page.getByLabel('Nimi', { exact: true }).fill('Toinen samalla tunnuksella');
  await page.getByLabel('Sektori').selectOption('PUBLIC');
  await page.getByLabel('Y-tunnus').fill('174666-4');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('link', { name: 'Tunnuksen haltija' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tunnuksen haltija' }).waitFor();
});

browserTest('a double click adds once, and a lost answer is asked for again, not done again', async () => {
  const page = await openPage(await app().newPage(), '/goals/new');
  await page.getByLabel('Otsikko').fill('Kahdesti napautettu tavoite');
  await page.getByRole('button', { name: 'Tallenna' }).dblclick();
  await page.getByRole('heading', { level: 1, name: 'Kahdesti napautettu tavoite' }).waitFor();

  await openPage(page, '/goals/new');
  await page.getByLabel('Otsikko').fill('Kadonneen vastauksen tavoite');
  await page.route('**/graphql', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('Kirjoittamasi on tallella').waitFor();
  expect(await page.getByLabel('Otsikko').inputValue()).toBe('Kadonneen vastauksen tavoite');
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kadonneen vastauksen tavoite' }).waitFor();

  const query = 'query ($text: String) { goals(filter: { text: $text }) { totalCount } }';
  expect(await ask(app(), query, { text: 'napautettu' })).toEqual({ goals: { totalCount: 1 } });
  expect(await ask(app(), query, { text: 'Kadonneen' })).toEqual({ goals: { totalCount: 1 } });
});

browserTest('a change that crosses another one is settled field by field, side by side', async () => {
  const id = await addOrganisation(app(), 'Kahden muokkaajan yhdistys');
  const page = await openPage(await app().newPage(), `/organisations/${id}`);
  await page.getByRole('button', { name: 'Muokkaa: Kahden muokkaajan yhdistys' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Minun nimeni ry');
  await page.getByLabel('Kuvaus').fill('Minun kuvaukseni');
  const input = { id, version: 1, name: 'Heidän nimensä ry', website: 'https://heidan.example/' };
  await ask(
    app(),
    'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } } }',
    { input },
  );
  await page.getByRole('button', { name: 'Tallenna' }).click();

  const dialog = page.getByRole('dialog', { name: 'Joku muutti tätä sillä välin' });
  const name = dialog.getByRole('radiogroup', { name: 'Nimi' });
  await name.getByText('Heidän nimensä ry').waitFor();
  expect(await name.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await dialog.getByRole('button', { name: 'Tallenna valitut' }).isDisabled()).toBe(true);
  await name.getByRole('radio', { name: /Sinun/ }).check();
  await dialog.getByRole('button', { name: 'Tallenna valitut' }).click();
  await page.getByRole('heading', { level: 1, name: 'Minun nimeni ry' }).waitFor();

  const query = 'query ($id: ID!) { organisation(id: $id) { name description website version } }';
  expect(await ask(app(), query, { id })).toEqual({
    organisation: {
      name: 'Minun nimeni ry',
      description: 'Minun kuvaukseni',
      website: 'https://heidan.example/',
      version: 3,
    },
  });
});

browserTest(
  'a deleted record comes back by the notice, and later from the tab’s list of what was deleted',
  async () => {
    const id = await addOrganisation(app(), 'Poistettava yhdistys');
    const page = await openPage(await app().newPage(), `/organisations/${id}`);
    const remove = async () => {
      await page.getByRole('button', { name: 'Poista', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Poistetaanko Poistettava yhdistys?' });
      await dialog.getByRole('button', { name: 'Poista' }).click();
      await page.waitForURL('**/organisations');
      expect(await organisationsNamed(app(), 'Poistettava yhdistys')).toEqual([]);
    };
    await remove();
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await page.getByText('Palautettu: Poistettava yhdistys').waitFor();
    expect(await organisationsNamed(app(), 'Poistettava yhdistys')).toHaveLength(1);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Poistettava yhdistys' }).waitFor();
    await remove();
    await page.reload();
    await page.getByText('Äskettäin poistetut').click();
    await page.getByRole('button', { name: 'Palauta: Poistettava yhdistys' }).click();
    await page.getByRole('button', { name: 'Palauta: Poistettava yhdistys' }).waitFor({ state: 'detached' });
    expect(await organisationsNamed(app(), 'Poistettava yhdistys')).toHaveLength(1);
  },
);

browserTest('what others rest on is not deleted, and links lead to those', async () => {
  const query = `{ organisations(orderBy: { field: PARTNERSHIPS, direction: DESC }, first: 1) {
    edges { node { id partnerships { name } } } } }`;
  const data = await ask<{ organisations: { edges: { node: { id: string; partnerships: { name: string }[] } }[] } }>(
    app(),
    query,
  );
  const held = data.organisations.edges[0]?.node;
  const page = await openPage(await app().newPage(), `/organisations/${held?.id}`);
  await page.getByRole('button', { name: 'Poista', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Poista' }).click();
  await dialog.getByText('Tätä ei voi vielä poistaa').waitFor();
  await dialog.getByRole('link').first().waitFor();
  const holders = await dialog.getByRole('link').allInnerTexts();
  const names = held?.partnerships.map(({ name }) => name) ?? [];
  expect(holders.length).toBeGreaterThan(0);
  expect(holders.every((name) => names.includes(name))).toBe(true);
});
