/** `npm run person -- export ID` and `erase ID`: what is held about a person, told or removed, also beside a server. */
import { type Scope, run, say } from './command.ts';
import { erasePerson, personalDataOf } from './person/personal-data.ts';
import { openSharedSeal, openSharedStore } from './shared-store.ts';
import { StartError } from './start-error.ts';

const usage = 'npm run person -- export ID, or erase ID';

async function person(scope: Scope): Promise<void> {
  const [word, id, ...others] = process.argv.slice(2);
  if ((word !== 'export' && word !== 'erase') || id === undefined || others.length > 0) throw new StartError(usage);
  const graph = await openSharedStore(scope);
  if (word === 'export') return tell(await personalDataOf(graph, id));
  const seal = await openSharedSeal(scope, graph);
  const { memberships, contactRoles, events } = (await erasePerson(graph, id, seal)) ?? nobody();
  say('The person was erased: the record, its name, addresses, title and attributes, and its search entries');
  say(`Memberships removed: ${String(memberships)}; contact roles ended: ${String(contactRoles)}`);
  say(`Events of the history that hold no values of it any more: ${String(events)}`);
  say('The bytes stay in the files of the database until it is made anew: stop the server, then npm run compact');
}

const tell = (data: object | undefined) => {
  say(JSON.stringify(data ?? nobody(), null, 2));
};

function nobody(): never {
  throw new StartError('Nothing is held about a person of that id');
}

run(person);
