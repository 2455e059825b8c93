/** What the tests of the records' pages share: the store's own words on what is there, and ways about the page. */
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { BrowserApp } from '../browser.ts';
import { coldPlansMs } from '../test-app.ts';

/** Asks the API directly; fails where it refuses. */
export async function ask<Data>(app: BrowserApp, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await app.ask(query, { ...variables });
  expect(errors).toEqual([]);
  return data as Data;
}

/** The id of the organisation of this name. */
export async function organisationNamed(app: BrowserApp, name: string): Promise<string> {
  const found = await organisationsNamed(app, name);
  expect(found).toHaveLength(1);
  return found[0]?.id ?? '';
}

/** All organisations of exactly this name. */
export async function organisationsNamed(app: BrowserApp, name: string): Promise<{ id: string; version: number }[]> {
  const data = await ask<{ organisations: { edges: { node: { id: string; name: string; version: number } }[] } }>(
    app,
    'query ($text: String) { organisations(filter: { text: $text }, first: 100) { edges { node { id name version } } } }',
    { text: name },
  );
  return data.organisations.edges.map(({ node }) => node).filter((node) => node.name === name);
}

/** Adds an organisation and answers its id. */
export async function addOrganisation(app: BrowserApp, name: string): Promise<string> {
  const data = await ask<{ createOrganisation: { organisation: { id: string } } }>(
    app,
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }',
    { input: { name, sector: 'THIRD', placeId: 'municipality:491' } },
  );
  return data.createOrganisation.organisation.id;
}

/** Types into a field that finds, and takes what it finds first. */
export async function choose(page: Page, label: RegExp | string, text: string, option: RegExp): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).last();
  await field.click();
  await field.fill(text);
  await page.getByRole('option', { name: option }).first().click();
}

/** The words of the field that has the keyboard. */
export function focusedField(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : undefined;
  });
}

/** Opens an address and waits until nothing more is being fetched, cold questions too. */
export async function openPage(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await page.waitForLoadState('networkidle', { timeout: 10_000 + coldPlansMs });
  return page;
}
