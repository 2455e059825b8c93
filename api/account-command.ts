/** What `npm run user` and `npm run token` have in common: how they are called, write, and say what is wrong. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Changer } from './account/account-history.ts';
import type { Scope } from './command.ts';
import { ClientError } from './errors.ts';
import { openSharedSeal, openSharedStore } from './shared-store.ts';
import { StartError } from './start-error.ts';

/** A command line's first word and its options; a StartError shows `usage` where it isn't one of `words`. */
export function readCommandLine<O extends NonNullable<ParseArgsConfig['options']>, W extends string>(
  words: readonly W[],
  options: O,
  usage: string,
) {
  const { values, positionals } = parse(options, usage);
  const word = words.find((each) => each === positionals[0]);
  if (word === undefined || positionals.length > 1) throw new StartError(usage);
  return { word, values };
}

function parse<O extends NonNullable<ParseArgsConfig['options']>>(options: O, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Opens the store whose accounts a command changes, in the history under the command's own name. */
export async function openAccounts(scope: Scope, action: 'user' | 'token'): Promise<Changer> {
  const graph = await openSharedStore(scope);
  return { graph, seal: await openSharedSeal(scope, graph), action, viewer: { id: 'command' } };
}

/** Does it; what was wrong with what was given becomes a StartError in one line that names the option. */
export async function orSayWhy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const [field] = error.fields;
    throw new StartError(field === undefined ? error.message : `${field.field}: ${error.message}`);
  }
}
