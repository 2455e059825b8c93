/** Whose things are, as the store has it in the change's transaction: what the rules decide by. */
import { readCypher } from '../graph/cypher-file.ts';
import { objectOf } from '../input/reading.ts';
import type { Writing } from '../writing/writing.ts';

/** An organisation that a record belongs to. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  /** True when an account coordinates it. */
  readonly hasCoordinator: boolean;
  /** False when its membership, or its time as a party, has ended and another's hasn't, or has later. */
  readonly isCurrent: boolean;
  /** True when the viewer may see it. */
  readonly isVisible: boolean;
}

/** Whose one record is. */
export interface Ownership {
  readonly id: string;
  readonly label: string;
  readonly visibility: string;
  /** A partnership's status after the last of its decisions; null for any other record. */
  readonly status: string | null;
  readonly owners: readonly Owner[];
}

type Asking = Pick<Writing, 'run' | 'context'>;

const organisations = readCypher('permissions/organisations');
const ownership = readCypher('permissions/ownership');

/** The organisations with these ids, in any order. */
export async function organisationsOf({ run, context }: Asking, ids: readonly string[]): Promise<Owner[]> {
  const rows = await run(organisations, { ids: [...ids], viewer: context.viewer });
  return rows.map((row) => ownerOf(row['organisation']));
}

/** Whose the records with these ids are, deleted ones too; one that is missing is left out. */
export async function ownershipsOf({ run, context }: Asking, ids: readonly string[]): Promise<Ownership[]> {
  const { viewer, today } = context;
  const rows = await run(ownership, { ids: [...ids], today, viewer });
  return rows.map((row) => ({
    id: String(row['id']),
    label: String(row['label']),
    visibility: String(row['visibility']),
    status: typeof row['status'] === 'string' ? row['status'] : null,
    owners: Array.isArray(row['owners']) ? row['owners'].map(ownerOf) : [],
  }));
}

/** Whose one record is, which is there. */
export async function ownershipOf(asking: Asking, id: string): Promise<Ownership> {
  const [found] = await ownershipsOf(asking, [id]);
  if (!found) throw new Error(`No record ${id} to ask the owners of`);
  return found;
}

function ownerOf(value: unknown): Owner {
  const { id, name, hasCoordinator, isCurrent, isVisible } = objectOf(value);
  return {
    id: String(id),
    name: String(name),
    hasCoordinator: hasCoordinator === true,
    isCurrent: isCurrent === true,
    isVisible: isVisible === true,
  };
}
