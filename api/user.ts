/** `npm run user -- add …`: makes an account or changes it, also while a server runs. */
import { text } from 'node:stream/consumers';
import { type OrganisationAccess, organisationRoles } from './account/account.input.ts';
import { saveAccount } from './account/save-account.ts';
import { openAccounts, orSayWhy, readCommandLine } from './account-command.ts';
import { type Scope, run, say } from './command.ts';
import { StartError } from './start-error.ts';

const usage =
  'npm run user -- add --email E --name N --role ADMIN|NETWORK_COORDINATOR|MEMBER ' +
  '[--organisation ID:COORDINATOR|ID:MEMBER]… --password-stdin';

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  organisation: { type: 'string', multiple: true },
  'password-stdin': { type: 'boolean' },
} as const;

async function add(scope: Scope): Promise<void> {
  const { values } = readCommandLine(['add'], options, usage);
  const { email, name, role, organisation } = values;
  if (email === undefined) throw new StartError(usage);
  const organisations = organisation?.map(accessIn);
  const password = values['password-stdin'] ? await firstLine() : undefined;
  const accounts = await openAccounts(scope, 'user');
  const isNew = await orSayWhy(saveAccount(accounts, { email, name, role, organisations, password }));
  say(`${email} ${isNew ? 'has an account now' : 'was changed'}`);
}

function accessIn(given: string): OrganisationAccess {
  const [, id = '', word = ''] = /^(.+):(\w+)$/.exec(given) ?? [];
  const role = organisationRoles.find((each) => each === word);
  if (role === undefined) throw new StartError(`--organisation ${given} is not ID:COORDINATOR or ID:MEMBER`);
  return { id, role };
}

/** The first line of the standard input: a password is never an argument, which everyone on the machine could read. */
async function firstLine(): Promise<string> {
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/);
  return line;
}

run(add);
