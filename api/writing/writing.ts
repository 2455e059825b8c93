/** A change under way: its transaction, who makes it, and what it has changed so far. */
import type { RequestContext } from '../context.ts';
import type { Read } from '../graph/graph.ts';

/** What one record says, as plain values: dates as text, ids for what it refers to. */
export type State = Readonly<Record<string, unknown>>;

/** What one change did to one record; null where it wasn't there before or isn't after. */
export interface Happening {
  readonly recordId: string;
  readonly recordLabel: string;
  readonly before: State | null;
  readonly after: State | null;
  /** Ids of the organisations whose it is, where it is no record, which says so itself. */
  readonly organisations?: readonly string[];
}

export interface Writing {
  /** Runs a statement in the change's transaction. */
  readonly run: Read;
  readonly context: RequestContext;
  /** The record that is changed, or the id that a new one gets. */
  readonly recordId: string;
  /** The mutation's name. */
  readonly action: string;
  /** What has been changed, for the history; in the order it happened. */
  readonly happenings: Happening[];
}

/** Notes for the history what the change did to its record. */
export function note(writing: Writing, recordLabel: string, before: State | null, after: State | null): void {
  writing.happenings.push({ recordId: writing.recordId, recordLabel, before, after });
}
