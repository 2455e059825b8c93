/** What a resolver knows about the request it answers. */
import type { Graph } from './graph/graph.ts';
import type { LanguageCode } from './graph/sort-key.ts';

/** Who is asking, as the guard needs it. */
export interface Viewer {
  /** A stable name for history and idempotency: a user's id, or `local`. */
  id: string;
  /** The visibilities that are open to the viewer whoever owns the record. */
  open: readonly ('PUBLIC' | 'NETWORK' | 'PARTIES' | 'OWN')[];
  /** Ids of the organisations the viewer belongs to. */
  organisations: readonly string[];
}

/**
 * The only viewer until accounts exist: a network coordinator who belongs to every organisation, so that every
 * visibility is open.
 */
export const localViewer: Viewer = { id: 'local', open: ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'], organisations: [] };

export interface RequestContext {
  graph: Graph;
  viewer: Viewer;
  /** The reader's language, from `Accept-Language`. */
  language: LanguageCode;
  /** The day the request is answered for, ISO 8601, in Finland's time. */
  today: string;
  /** The `Idempotency-Key` header, when the client sent one. */
  idempotencyKey: string | undefined;
}
