/** Dots that would hide each other are moved apart, as little as it takes; always the same way for the same dots. */

const rounds = 80;
/** Free space between two dots, px. */
const gap = 1.5;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Moves `positions` (x, y of each dot) in place until, near enough, no two dots of `radii` overlap. */
export function spread(positions: Float32Array, radii: Float32Array): void {
  fanOut(positions, radii);
  const cell = 2 * largest(radii) + gap;
  for (let round = 0; round < rounds; round += 1) {
    if (!pushApart(positions, radii, cell)) return;
  }
}

/** Dots at one point become a sunflower around it, the first of them in the middle. */
function fanOut(positions: Float32Array, radii: Float32Array): void {
  const placed = new Map<string, number>();
  radii.forEach((radius, dot) => {
    const x = positions[dot * 2] ?? 0;
    const y = positions[dot * 2 + 1] ?? 0;
    const point = `${Math.round(x)},${Math.round(y)}`;
    const before = placed.get(point) ?? 0;
    placed.set(point, before + 1);
    const distance = (2 * radius + gap) * 0.55 * Math.sqrt(before);
    positions[dot * 2] = x + distance * Math.cos(before * goldenAngle);
    positions[dot * 2 + 1] = y + distance * Math.sin(before * goldenAngle);
  });
}

/** One round over all pairs that are near each other; false once none overlapped. */
function pushApart(positions: Float32Array, radii: Float32Array, cell: number): boolean {
  const cells = sortIntoCells(positions, cell);
  let moved = false;
  for (const [key, dots] of cells) {
    const [column = 0, row = 0] = key.split(',').map(Number);
    for (const near of nearCells(cells, column, row)) {
      for (const a of dots) for (const b of near) if (a < b && separate(positions, radii, a, b)) moved = true;
    }
  }
  return moved;
}

function sortIntoCells(positions: Float32Array, cell: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (let dot = 0; dot < positions.length / 2; dot += 1) {
    const column = Math.floor((positions[dot * 2] ?? 0) / cell);
    const row = Math.floor((positions[dot * 2 + 1] ?? 0) / cell);
    const key = `${column},${row}`;
    const dots = cells.get(key);
    if (dots) dots.push(dot);
    else cells.set(key, [dot]);
  }
  return cells;
}

function nearCells(cells: Map<string, number[]>, column: number, row: number): number[][] {
  const near: number[][] = [];
  for (let x = column - 1; x <= column + 1; x += 1) {
    for (let y = row - 1; y <= row + 1; y += 1) {
      const dots = cells.get(`${x},${y}`);
      if (dots) near.push(dots);
    }
  }
  return near;
}

/** Moves two overlapping dots half of the overlap each, the larger one less; false where they don't overlap. */
function separate(positions: Float32Array, radii: Float32Array, a: number, b: number): boolean {
  const ra = radii[a] ?? 0;
  const rb = radii[b] ?? 0;
  let dx = (positions[b * 2] ?? 0) - (positions[a * 2] ?? 0);
  let dy = (positions[b * 2 + 1] ?? 0) - (positions[a * 2 + 1] ?? 0);
  const wanted = ra + rb + gap;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.01) return false;
  if (distance === 0) [dx, dy, distance] = [Math.cos(b * goldenAngle), Math.sin(b * goldenAngle), 1];
  const overlap = (wanted - distance) / distance;
  const shareOfA = rb / (ra + rb || 1);
  move(positions, a, -dx * overlap * shareOfA, -dy * overlap * shareOfA);
  move(positions, b, dx * overlap * (1 - shareOfA), dy * overlap * (1 - shareOfA));
  return true;
}

function move(positions: Float32Array, dot: number, dx: number, dy: number): void {
  positions[dot * 2] = (positions[dot * 2] ?? 0) + dx;
  positions[dot * 2 + 1] = (positions[dot * 2 + 1] ?? 0) + dy;
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, value), 1);
}
