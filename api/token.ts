/** `npm run token -- create|revoke …`: API tokens for programs that read, also while a server runs. */
import { findAccount } from './account/account.store.ts';
import { makeToken, revokeToken } from './account/tokens.ts';
import { openAccounts, orSayWhy, readCommandLine } from './account-command.ts';
import { type Scope, run, say } from './command.ts';
import { StartError } from './start-error.ts';
import { dayInFinland } from './today.ts';

const usage =
  'npm run token -- create --email E --name N --expires YYYY-MM-DD [--public-only]\n' +
  'npm run token -- revoke --id ID';

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  expires: { type: 'string' },
  'public-only': { type: 'boolean' },
  id: { type: 'string' },
} as const;

type Given = ReturnType<typeof readCommandLine<typeof options, 'create' | 'revoke'>>['values'];

async function manage(scope: Scope): Promise<void> {
  const { word, values } = readCommandLine(['create', 'revoke'], options, usage);
  await (word === 'create' ? create(scope, values) : revoke(scope, values));
}

async function create(scope: Scope, values: Given): Promise<void> {
  const { email, name, expires: expiresOn } = values;
  if (email === undefined || name === undefined || expiresOn === undefined) throw new StartError(usage);
  const accounts = await openAccounts(scope, 'token');
  const scopeOfToken = values['public-only'] ? 'PUBLIC' : 'OWNER';
  const owner = await findAccount(accounts.graph.read, email.trim().toLowerCase());
  if (owner === undefined) throw new StartError(`There is no account of ${email}`);
  const made = makeToken(accounts, owner.id, { name, expiresOn, scope: scopeOfToken }, dayInFinland());
  const { id, token } = await orSayWhy(made);
  say(`The token ${id} reads until ${expiresOn}. It is shown this once:`);
  say(token);
}

async function revoke(scope: Scope, { id }: Given): Promise<void> {
  if (id === undefined) throw new StartError(usage);
  const accounts = await openAccounts(scope, 'token');
  await orSayWhy(revokeToken(accounts, id, null));
  say(`The token ${id} is revoked`);
}

run(manage);
