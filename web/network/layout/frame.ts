/** The rectangle that a layout fills, in px; at zoom 1 it is exactly what the picture shows. */
export interface Frame {
  width: number;
  height: number;
}

/** `x' = x * scale + x0`, likewise y. */
export interface Fit {
  scale: number;
  x0: number;
  y0: number;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The bounds of points given as x, y, x, y …; null where there are none. */
export function boundsOf(points: Float32Array): Bounds | null {
  if (points.length < 2) return null;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** Centres the bounds in the frame, as large as fits with `padding` px around; `least` is the smallest extent shown. */
export function fitBounds(bounds: Bounds, { width, height }: Frame, padding: number, least = 0): Fit {
  const across = Math.max(bounds.right - bounds.left, least) || 1;
  const down = Math.max(bounds.bottom - bounds.top, least) || 1;
  const scale = Math.min(Math.max(1, width - 2 * padding) / across, Math.max(1, height - 2 * padding) / down);
  return {
    scale,
    x0: width / 2 - ((bounds.left + bounds.right) / 2) * scale,
    y0: height / 2 - ((bounds.top + bounds.bottom) / 2) * scale,
  };
}

/** Moves all points in place by a fit. */
export function applyFit(points: Float32Array, { scale, x0, y0 }: Fit): void {
  for (let i = 0; i < points.length; i += 2) {
    points[i] = (points[i] ?? 0) * scale + x0;
    points[i + 1] = (points[i + 1] ?? 0) * scale + y0;
  }
}
