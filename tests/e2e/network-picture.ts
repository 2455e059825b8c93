/** What a browser test sees of the picture: its canvases say nothing, the nodes that Cytoscape keeps do. */
import type { BrowserContextOptions, Page } from '@playwright/test';
import type { BrowserApp } from '../browser.ts';

interface DrawnNode {
  id(): string;
  renderedPosition(): { x: number; y: number };
}

interface DrawnNodes {
  map<Value>(each: (node: DrawnNode) => Value): Value[];
}

interface Core {
  nodes(selector?: string): DrawnNodes;
  zoom(): number;
}

declare global {
  interface Window {
    picture(): Core;
    picturedIds(selector: string): string[];
    pictureZoom(): number;
  }
}

/** Opens a network and waits until it is drawn. */
export async function openNetwork(app: BrowserApp, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await app.newPage(options);
  await page.addInitScript(() => {
    window.picture = () => {
      const element = document.querySelector('.__________cytoscape_container');
      const { _cyreg: registration } = element as Element & { _cyreg: { cy: Core } };
      return registration.cy;
    };
    window.picturedIds = (selector) =>
      window
        .picture()
        .nodes(selector)
        .map((node) => node.id());
    window.pictureZoom = () => window.picture().zoom();
  });
  await page.goto(path);
  await settled(page);
  return page;
}

/** Waits until nothing is being fetched or drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="false"] .picture[data-drawn="true"], [aria-busy="false"] .empty').first().waitFor();
}

/** Waits until a node is drawn. */
export async function drawn(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => window.picturedIds('').includes(wanted), id);
}

/** Ids of the drawn nodes, of those of a class with `.faded` or `.selected`. */
export function pictured(page: Page, selector = ''): Promise<string[]> {
  return page.evaluate((each) => window.picturedIds(each), selector);
}

/** Where on the page a node's middle is, in px. */
export async function nodeAt(page: Page, id: string): Promise<{ x: number; y: number }> {
  const inside = await page.evaluate(
    (wanted) =>
      window
        .picture()
        .nodes()
        .map((node) => ({ id: node.id(), ...node.renderedPosition() }))
        .find((node) => node.id === wanted),
    id,
  );
  const box = await page.getByRole('application').boundingBox();
  if (!inside || !box) throw new Error(`${id} isn't drawn`);
  return { x: box.x + inside.x, y: box.y + inside.y };
}

/** How large the picture is drawn; 1 where the whole just fits. */
export function zoomOf(page: Page): Promise<number> {
  return page.evaluate(() => window.pictureZoom());
}

/** How many edges the picture says it draws. */
export async function edgesDrawn(page: Page): Promise<number> {
  return Number(await page.locator('.picture').getAttribute('data-edges'));
}
