/** How far one turn of a wheel, or one slide on a touchpad, zooms. */

/** px of scrolling that double the picture: two and a half notches of most wheels. */
const pxToDouble = 250;
const pxOfLine = 33;
/** A pinch on a touchpad comes as a wheel with Ctrl, in much smaller steps. */
const pinchGain = 6;
/** One event never zooms further, whatever a wheel says. */
const furthest = 2;

/** The factor to zoom by: above 1 inwards. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const px = deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? pxOfLine : 1) * (ctrlKey ? pinchGain : 1);
  return Math.min(furthest, Math.max(1 / furthest, 2 ** (-px / pxToDouble)));
}
