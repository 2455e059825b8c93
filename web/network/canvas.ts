/** The picture itself: Cytoscape for the nodes and the reader's hand, one canvas beneath for edges, one above for names. */
import cytoscape, { type Core, type EventObjectNode } from 'cytoscape';
import { drawEdges } from './edge-canvas.ts';
import { LabelCanvas } from './label-canvas.ts';
import { addLayer, type Layer } from './layer.ts';
import { emptyScene, hoverInScene, selectInScene, toScene, type Drawing, type Scene } from './scene.ts';
import { readStyle, type PictureStyle } from './style.ts';
import { viewOfFrame, type View } from './view.ts';
import { wheelFactor } from './wheel.ts';
import { ZoomLevels, type LevelDirection } from './zoom-levels.ts';

export interface Point {
  x: number;
  y: number;
}

export interface CanvasEvents {
  /** A node was clicked; `isChoice` when asked to choose it rather than to open it: long press, Ctrl or Shift. */
  onpick: (id: string, isChoice: boolean) => void;
  /** The ground was clicked. */
  onclear: () => void;
  /** The pointer is over a node, whose middle is at `at` in px; null once it left. */
  onhover: (id: string | null, at: Point | null) => void;
  /** Zoomed in onto the node nearest to the pointer, or out of everything. */
  onlevel: (direction: LevelDirection, nearest: string | null) => void;
}

/** Cytoscape would write a style element here, which the Content-Security-Policy forbids and the page doesn't need. */
const stylesheetId = '__________cytoscape_stylesheet';
const flightMs = 350;
/** Nearer to the edge than this, a node counts as out of sight; px. */
const sightMargin = 24;
const closest = 16;
const farthest = 0.4;

/** Draws networks into an element of `position: relative`; whoever makes it destroys it. */
export class Canvas {
  readonly element: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #events: CanvasEvents;
  readonly #cy: Core;
  readonly #edgeLayer: Layer;
  readonly #labelLayer: Layer;
  readonly #labels: LabelCanvas;
  readonly #levels: ZoomLevels;
  readonly #resizing = new ResizeObserver(() => this.#resize());
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  readonly #restyle = () => this.#applyStyle();
  #style: PictureStyle;
  #drawing: Drawing | null = null;
  /** With the selection, without the hovered node. */
  #scene: Scene = emptyScene;
  #hovered: string | null = null;
  #pointer: Point = { x: 0, y: 0 };
  #wholeZoom = 1;

  constructor(element: HTMLElement, events: CanvasEvents) {
    if (!document.getElementById(stylesheetId)) document.head.append(placeholder());
    this.element = element;
    this.#events = events;
    this.#style = readStyle(element);
    this.#edgeLayer = addLayer(element, true);
    this.#stage = document.createElement('div');
    element.append(this.#stage);
    this.#labelLayer = addLayer(element, false);
    this.#labels = new LabelCanvas(this.#labelLayer);
    this.#levels = new ZoomLevels((direction) => events.onlevel(direction, this.#nearest()));
    this.#cy = cytoscape({
      container: this.#stage,
      style: this.#style.nodes,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
    });
    this.#listen();
    this.#resizing.observe(element);
    this.#darkness.addEventListener('change', this.#restyle);
  }

  /** Replaces what is drawn and shows all of it; nothing is selected. */
  draw(drawing: Drawing): void {
    this.#levels.arrived();
    this.#drawing = drawing;
    this.#scene = toScene(drawing);
    this.#hovered = null;
    const { picture, positions, radii, kinds } = drawing;
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(
        picture.nodes.map(({ id }, index) => ({
          data: { id, size: 2 * (radii[index] ?? 1), kind: kinds[index] },
          position: { x: positions[index * 2] ?? 0, y: positions[index * 2 + 1] ?? 0 },
          pannable: true,
        })),
      );
    });
    this.fit();
  }

  /** Marks a node and its neighbours and fades the rest; null, or a node that isn't drawn, marks none. */
  select(id: string | null): void {
    if (!this.#drawing) return;
    this.#scene = selectInScene(this.#scene, this.#drawing, id);
    const { near } = this.#scene;
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        node.toggleClass('faded', near !== null && !near.has(node.id()));
        node.toggleClass('selected', near !== null && node.id() === id);
      });
    });
    this.#paint();
  }

  /** Brings a node to the middle, and closer where the whole is in view. */
  flyTo(id: string): void {
    this.#fly(id, Math.max(this.#cy.zoom(), this.#wholeZoom * 2));
  }

  /** Brings a node to the middle only where it is out of sight. */
  reveal(id: string): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const isSeen =
      x > sightMargin && y > sightMargin && x < this.#cy.width() - sightMargin && y < this.#cy.height() - sightMargin;
    if (!isSeen) this.#fly(id, this.#cy.zoom());
  }

  /** Shows all of the drawing. */
  fit(): void {
    if (!this.#drawing) return;
    const { zoom, panX, panY } = viewOfFrame(this.#drawing.frame, this.#cy.width(), this.#cy.height());
    this.#wholeZoom = zoom;
    this.#cy.stop();
    this.#cy.minZoom(zoom * farthest);
    this.#cy.maxZoom(zoom * closest);
    this.#cy.viewport({ zoom, pan: { x: panX, y: panY } });
    this.#paint();
  }

  /** Zooms about the middle. */
  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  destroy(): void {
    this.#darkness.removeEventListener('change', this.#restyle);
    this.#resizing.disconnect();
    this.#cy.destroy();
    this.#edgeLayer.remove();
    this.#labelLayer.remove();
    this.#stage.remove();
  }

  #listen(): void {
    const cy = this.#cy;
    cy.on('render', () => this.#paint());
    cy.on('tap', 'node', (event) => this.#events.onpick(idOf(event), isChoice(event)));
    cy.on('taphold', 'node', (event) => this.#events.onpick(idOf(event), true));
    cy.on('tap', (event) => {
      if (event.target === cy) this.#events.onclear();
    });
    cy.on('mousemove', (event) => (this.#pointer = event.renderedPosition));
    cy.on('mouseover', 'node', (event) => this.#hover(idOf(event)));
    cy.on('mouseout', 'node', () => this.#hover(null));
    cy.on('viewport', () => this.#hover(null));
    cy.on('pinchzoom', () => this.#zoomed());
    this.#stage.addEventListener('wheel', (event) => this.#wheel(event), { capture: true, passive: false });
  }

  /** Cytoscape guesses what kind of wheel it is from its first turns, and until then hardly moves. */
  #wheel(event: WheelEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = this.#stage.getBoundingClientRect();
    this.#pointer = { x: event.clientX - left, y: event.clientY - top };
    this.#cy.zoom({ level: this.#cy.zoom() * wheelFactor(event), renderedPosition: this.#pointer });
    this.#zoomed();
  }

  #zoomed(): void {
    this.#levels.zoomed(this.#cy.zoom() / this.#wholeZoom, performance.now());
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#stage.classList.toggle('over-node', id !== null);
    this.#events.onhover(id, id === null ? null : this.#cy.getElementById(id).renderedPosition());
    this.#paint();
  }

  #nearest(): string | null {
    let nearest: string | null = null;
    let least = Infinity;
    this.#cy.nodes().forEach((node) => {
      const { x, y } = node.renderedPosition();
      const distance = Math.hypot(x - this.#pointer.x, y - this.#pointer.y);
      if (distance < least) [nearest, least] = [node.id(), distance];
    });
    return nearest;
  }

  #fly(id: string, zoom: number): void {
    const node = this.#cy.getElementById(id);
    if (node.empty()) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#cy.stop();
    this.#cy.animate({ center: { eles: node }, zoom }, { duration: isStill ? 0 : flightMs });
  }

  #resize(): void {
    this.#cy.resize();
    const { width, height } = this.#view();
    this.#edgeLayer.resize(width, height);
    this.#labelLayer.resize(width, height);
    this.fit();
  }

  #applyStyle(): void {
    this.#style = readStyle(this.element);
    this.#cy.style(this.#style.nodes);
    this.#paint();
  }

  #paint(): void {
    if (!this.#drawing) return;
    const view = this.#view();
    const { edges, labels } = hoverInScene(this.#scene, this.#drawing, this.#hovered);
    drawEdges(this.#edgeLayer, edges, this.#style.edges, view);
    this.#labels.draw(labels, this.#style.labels, view);
  }

  #view(): View {
    const { x, y } = this.#cy.pan();
    return { zoom: this.#cy.zoom(), panX: x, panY: y, width: this.#cy.width(), height: this.#cy.height() };
  }
}

function placeholder(): HTMLElement {
  const element = document.createElement('meta');
  element.id = stylesheetId;
  return element;
}

function idOf(event: EventObjectNode): string {
  return event.target.id();
}

function isChoice({ originalEvent }: EventObjectNode): boolean {
  return originalEvent.ctrlKey || originalEvent.shiftKey || originalEvent.metaKey;
}
