/** A list's address as its page reads and writes it. */
import { navigate, searchParams } from '../routes.ts';
import {
  changeAddress,
  countFilters,
  pageArguments,
  readAll,
  readKnown,
  type AddressChanges,
  type PageArguments,
} from './list-address.ts';

type ListPath = '/organisations' | '/goals' | '/partnerships' | '/people' | '/accounts';

/** Reading it follows the address; `change` is one step of the browser's history, `retype` replaces the last one. */
export class ListAddress {
  readonly path: ListPath;

  constructor(path: ListPath) {
    this.path = path;
  }

  get parts(): URLSearchParams {
    return searchParams.toURLSearchParams();
  }

  get page(): PageArguments {
    return pageArguments(this.parts);
  }

  get filters(): number {
    return countFilters(this.parts);
  }

  /** One part's text; empty where there is none. */
  text(part: string): string {
    return this.parts.get(part) ?? '';
  }

  all(part: string): string[] {
    return readAll(this.parts, part);
  }

  known<Value extends string>(part: string, known: readonly Value[]): Value[] {
    return readKnown(this.parts, part, known);
  }

  change(changes: AddressChanges): void {
    void navigate(this.path, { search: changeAddress(this.parts, changes) });
  }

  retype(changes: AddressChanges): void {
    void navigate(this.path, { search: changeAddress(this.parts, changes), replace: true, scrollToTop: false });
  }

  clear(): void {
    void navigate(this.path);
  }
}
