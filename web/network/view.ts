/** The part of a layout that is on the screen: x on the screen = x * zoom + panX. */
export interface View {
  zoom: number;
  panX: number;
  panY: number;
  /** Of the picture, px. */
  width: number;
  height: number;
}

/** Larger than this, dots would look like buttons. */
const mostZoom = 1.5;

/** The view that shows a whole frame, centred. */
export function viewOfFrame(frame: { width: number; height: number }, width: number, height: number): View {
  const zoom = Math.min(width / frame.width, height / frame.height, mostZoom) || 1;
  return { zoom, panX: (width - frame.width * zoom) / 2, panY: (height - frame.height * zoom) / 2, width, height };
}
