/**
 * Small parts stand in the cells of a grid below the large one. The grid itself never moves, so that a part stays in
 * its cells from one time to the next unless the large one has grown over them.
 */

/** A square of cells. */
export interface Block {
  column: number;
  row: number;
  /** Cells along each side. */
  side: number;
}

/** The room for small parts: rows from `top` down, columns from `left` on. */
export interface Room {
  left: number;
  columns: number;
  top: number;
}

/** Hands cells out, each once. */
export class Grid {
  readonly #room: Room;
  readonly #taken = new Set<string>();
  /** No cell before this one is free. */
  #next = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Takes a block again, even a little outside the room, which is never quite the same, if it is still free. */
  takeAgain(block: Block): boolean {
    const { left, columns, top } = this.#room;
    const slack = Math.ceil(columns / 4);
    const isNear = block.column >= left - slack && block.column + block.side <= left + columns + slack;
    return isNear && block.row >= top - 1 && this.#take(block);
  }

  #take(block: Block): boolean {
    const cells = cellsOf(block);
    if (cells.some((cell) => this.#taken.has(cell))) return false;
    for (const cell of cells) this.#taken.add(cell);
    return true;
  }

  /** Takes the first free block, row by row. */
  takeFirst(side: number): Block {
    for (let index = this.#next; ; index += 1) {
      const block = { ...this.#cellAt(index), side };
      if (this.#fits(block) && this.#take(block)) {
        if (side === 1) this.#next = index + 1;
        return block;
      }
    }
  }

  #fits({ column, side }: Block): boolean {
    return column + side <= this.#room.left + this.#room.columns;
  }

  #cellAt(index: number) {
    const { left, columns, top } = this.#room;
    return { column: left + (index % columns), row: top + Math.floor(index / columns) };
  }
}

function cellsOf({ column, row, side }: Block): string[] {
  return Array.from(
    { length: side * side },
    (_, i) => `${String(column + (i % side))} ${String(row + Math.floor(i / side))}`,
  );
}
