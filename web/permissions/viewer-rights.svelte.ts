/** What the reader may do that is no record's; what they may do with a record, the record itself says. */
import { Query } from '../graphql/query.svelte.ts';
import type { Option } from '../ui/option.ts';
import { ViewerRightsQuery, type ViewerPermission } from './permissions.queries.ts';

/** Asks while the component that makes it is on the page; until it is answered nothing is allowed. */
export class ViewerRights {
  readonly #query = new Query(ViewerRightsQuery, () => ({}));
  readonly #viewer = $derived(this.#query.data?.viewer);

  get isKnown(): boolean {
    return this.#viewer !== undefined;
  }

  /** Whether an account could still be signed in with. */
  get isSignedOut(): boolean {
    return this.#viewer !== undefined && !this.#viewer.isLocal && this.#viewer.user === null;
  }

  may(permission: ViewerPermission): boolean {
    return this.#viewer?.permissions.includes(permission) ?? false;
  }

  /** The organisations that the reader coordinates, by name. */
  get coordinated(): Option[] {
    const own = this.#viewer?.organisations.filter(({ role }) => role === 'COORDINATOR') ?? [];
    return own.map(({ organisation: { id, name, place } }) => ({ value: id, label: name, detail: place?.name }));
  }

  /** Whether what they write must be open to the network, since they read nothing else. */
  get readsOnlyWhatIsOpen(): boolean {
    const viewer = this.#viewer;
    return viewer !== undefined && !viewer.isLocal && viewer.organisations.length === 0;
  }
}
