/** From degrees to a plane, y down; the unit is the sphere's radius. */

const degree = Math.PI / 180;
/** The meridian through the middle of Finland, so that north is up. */
const centralMeridian = 26.5;

export type Projection = (longitude: number, latitude: number) => readonly [number, number];

/** Transverse Mercator on a sphere (Snyder 1987, 8-1 to 8-3): true shapes near the central meridian. */
export const projectFinland: Projection = (longitude, latitude) => {
  const lambda = (longitude - centralMeridian) * degree;
  const phi = latitude * degree;
  return [Math.atanh(Math.cos(phi) * Math.sin(lambda)), -Math.atan2(Math.tan(phi), Math.cos(lambda))];
};

/** Equal Earth (Šavrič, Patterson and Jenny 2018): the whole world, areas true. */
export const projectWorld: Projection = (longitude, latitude) => {
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * degree));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const slope = 1.340264 + 3 * -0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
  const x = (2 * Math.sqrt(3) * longitude * degree * Math.cos(theta)) / (3 * slope);
  return [x, -theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2))];
};
