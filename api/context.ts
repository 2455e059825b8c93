/** What a resolver knows about the request it answers. */
import type { Graph } from './graph/graph.ts';
import type { LanguageCode } from './graph/sort-key.ts';
import type { Seal } from './history/seal.ts';
import type { Visibility } from './input/records.ts';
import type { Mail } from './mail/mail.ts';

/** Who is asking, as the guard and the permissions need it. */
export interface Viewer {
  /** A stable name for history and idempotency: a user's id, or `local`. */
  id: string;
  /** The visibilities that are open to the viewer whoever owns the record. */
  open: readonly Visibility[];
  /** Ids of the organisations whose OWN and PARTIES records the viewer reads: a member or coordinator of them. */
  organisations: readonly string[];
  /** What the viewer may write. */
  writes: Writes;
}

/**
 * What a viewer may write: nothing at all, everything (the local viewer), or what an account may. An account is read
 * anew in the transaction of each change; here it is as it was when the request came in.
 */
export type Writes = 'NOTHING' | 'EVERYTHING' | AccountWrites;

/** The rights of an account. */
export interface AccountWrites {
  readonly role: 'MEMBER' | 'NETWORK_COORDINATOR' | 'ADMIN';
  /** Ids of the organisations that it is a coordinator of. */
  readonly coordinates: readonly string[];
  /** Ids of the organisations that it is a member of. */
  readonly memberOf: readonly string[];
}

/** The only viewer on this machine until accounts exist: every visibility is open to it, and it may write everything. */
export const localViewer: Viewer = {
  id: 'local',
  open: ['PUBLIC', 'NETWORK', 'PARTIES', 'OWN'],
  organisations: [],
  writes: 'EVERYTHING',
};

/** The `id` of someone who isn't signed in. */
export const publicId = 'public';

/** The session that a browser keeps, and how it is given another. */
export interface SessionCookie {
  /** What came with the request, whether it still stands for anyone or not. */
  readonly secret: string | undefined;
  set(secret: string): void;
  clear(): void;
}

/** Who may reach the server: this machine alone, where a store without accounts has a local viewer; or others too. */
export type Reach = 'LOOPBACK' | 'NETWORK';

export interface RequestContext {
  graph: Graph;
  viewer: Viewer;
  /** By what the viewer is known: an API token only reads. */
  knownBy: 'NOTHING' | 'TOKEN' | 'SESSION';
  /** Whether the viewer is an account of the demo, which anyone on this machine may enter. */
  isDemo: boolean;
  session: SessionCookie;
  /** The network address that the request came from. */
  address: string;
  /** Who may reach the server. */
  reach: Reach;
  /** What the provider's accounts are called that one may sign in with; null where there is none. */
  singleSignOn: string | null;
  /** Where browsers find the server, without a `/` at the end. */
  origin: string;
  /** How e-mail is sent; undefined where none is. */
  mail: Mail | undefined;
  /** What the history of a change is sealed with. */
  seal: Seal;
  /** The reader's language, from `Accept-Language`. */
  language: LanguageCode;
  /** The day the request is answered for, ISO 8601, in Finland's time. */
  today: string;
  /** The `Idempotency-Key` header, when the client sent one. */
  idempotencyKey: string | undefined;
}
