/** A transparent canvas that fills the picture, sharp on dense screens. */

/** More than two dots per px can't be seen, and cost. */
const densest = 2;

export interface Layer {
  context: CanvasRenderingContext2D;
  /** Fits it to its parent's size in px. */
  resize(width: number, height: number): void;
  /** Empties it; what is drawn next is in px of the screen. */
  clear(): void;
  remove(): void;
}

/** Adds a layer; `readOften` keeps it in main memory, which for many thin lines is ten times faster without a graphics card. */
export function addLayer(parent: HTMLElement, readOften: boolean): Layer {
  const canvas = document.createElement('canvas');
  canvas.ariaHidden = 'true';
  parent.append(canvas);
  const context = canvas.getContext('2d', { willReadFrequently: readOften });
  if (!context) throw new Error('This browser draws no canvas');
  const density = () => Math.min(densest, window.devicePixelRatio || 1);
  return {
    context,
    resize(width, height) {
      canvas.width = Math.round(width * density());
      canvas.height = Math.round(height * density());
    },
    clear() {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.scale(density(), density());
    },
    remove: () => canvas.remove(),
  };
}
