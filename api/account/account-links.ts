/**
 * Links that stand for the right to do one thing to accounts, once: they carry 256 random bits, of which the store has
 * the hash alone. The secret is behind the `#`, which browsers send to no server, in no request and no Referer.
 */
import { failure } from '../errors.ts';
import { readCypher } from '../graph/cypher-file.ts';
import type { Read, Row } from '../graph/graph.ts';
import { type AccountChange, type AccountStore, changeAccounts } from './account-history.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** What a link is for. */
export type LinkKind = 'SETUP' | 'INVITATION' | 'RESET';

/** What is known of a link that holds; what its kind doesn't have is null. */
export interface AccountLink {
  readonly kind: LinkKind;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** Whom it is for; of a setup link nobody yet. */
  readonly email: string | null;
  readonly name: string | null;
  /** The account of that address, where there is one. */
  readonly userId: string | null;
  /** What an invitation leads into. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly role: string | null;
  readonly sentBy: string | null;
}

const paths: Record<LinkKind, string> = { SETUP: 'setup', INVITATION: 'invitation', RESET: 'reset' };
/** The mutations that use them. */
const actions: Record<LinkKind, string> = { SETUP: 'setUp', INVITATION: 'acceptInvitation', RESET: 'resetPassword' };

/** A new link's secret, what is stored of it, and the link as a person opens it. */
export function newLink(kind: LinkKind, origin: string): { readonly hash: string; readonly link: string } {
  const secret = newSecret();
  return { hash: hashOfSecret(secret), link: `${origin}/${paths[kind]}#${secret}` };
}

const accountLink = readCypher('account/account-link');
const removeLink = readCypher('account/remove-account-link');
const hasAccounts = readCypher('account/has-accounts');

/** What the link with this secret is for; NOT_FOUND where it holds no longer, or never did. */
export async function findLink(run: Read, secret: string): Promise<AccountLink> {
  const [row] = await run(accountLink, { hash: hashOfSecret(secret) });
  const link = row && linkIn(row);
  if (link === undefined) throw failure('linkOver');
  if (link.kind === 'SETUP' && (await run(hasAccounts, {}))[0]?.['isAny'] === true) throw failure('setUpAlready');
  return link;
}

/** As `findLink`, for a link that must be of this kind. */
export async function findLinkOf(run: Read, secret: string, kind: LinkKind): Promise<AccountLink> {
  const link = await findLink(run, secret);
  if (link.kind !== kind) throw failure('linkOver');
  return link;
}

/**
 * Does what a link is for and removes it, in one transaction, while nobody else uses any: of many who open one link at
 * once, one succeeds. NOT_FOUND for the others. Whoever's account it changes is who did it.
 */
export function useLink<T>(
  { graph, seal }: AccountStore,
  secret: string,
  kind: LinkKind,
  work: (change: AccountChange, link: AccountLink) => Promise<T>,
): Promise<T> {
  return changeAccounts({ graph, seal, action: actions[kind] }, async (change) => {
    const { run } = change;
    const link = await findLinkOf(run, secret, kind);
    const result = await work(change, link);
    await run(removeLink, { hash: hashOfSecret(secret) });
    return result;
  });
}

function linkIn(row: Row): AccountLink | undefined {
  const kind = kinds.find((each) => each === row['kind']);
  const text = (column: string) => (typeof row[column] === 'string' ? row[column] : null);
  return (
    kind && {
      kind,
      expiresAt: String(row['expiresAt']),
      email: text('email'),
      name: text('name'),
      userId: text('userId'),
      organisationId: text('organisationId'),
      organisationName: text('organisationName'),
      role: text('role'),
      sentBy: text('sentBy'),
    }
  );
}

const kinds: readonly LinkKind[] = ['SETUP', 'INVITATION', 'RESET'];
