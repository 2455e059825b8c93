/** The database that the settings ask for: the one at NEO4J_URI, or one of our own in DATA_DIR. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { GraphAddress } from '../graph/graph.ts';
import { StartError } from '../start-error.ts';
import { compactDatabase } from './compaction.ts';
import { startDatabase } from './database.ts';
import { claimFolder, type FolderClaim, ownerOf } from './folder-claim.ts';
import { requireNeo4j } from './installation.ts';
import { readPassword, user } from './password.ts';
import { memoryOfMachine } from './settings.ts';

export interface OpenDatabase {
  readonly address: GraphAddress;
  /** Lets those who ask on this machine know where the page answers. */
  tellPage(page: string): void;
  /** Stops the database where it is ours. */
  close(): Promise<void>;
}

/** Opens the database for a server: nobody else may run on the same DATA_DIR. */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  if (config.NEO4J_URI !== undefined) return elsewhere(addressIn(config, config.NEO4J_URI));
  const claim = await claimFolder(config.DATA_DIR);
  try {
    return await startOwn(config, claim, log);
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Opens the database for a task beside a server: the server's where one runs on DATA_DIR. */
export async function shareDatabase(config: Config, log: (line: string) => void): Promise<OpenDatabase> {
  const owner = config.NEO4J_URI === undefined ? await ownerOf(config.DATA_DIR) : undefined;
  if (owner === undefined) return openDatabase(config, log);
  if (owner.uri === undefined) throw new StartError(`${config.DATA_DIR} is being started: try again when it is ready`);
  return elsewhere({ uri: owner.uri, user, password: await readPassword(homeIn(config)) });
}

/** Makes the files of our own database in DATA_DIR anew; a StartError says when a server runs on it, or none ever did. */
export async function compactOwn(config: Config, log: (line: string) => void): Promise<void> {
  const home = homeIn(config);
  if (!existsSync(home)) throw new StartError(`There is no database in ${config.DATA_DIR}`);
  const claim = await claimFolder(config.DATA_DIR);
  try {
    await compactDatabase({ home, installation: await requireNeo4j(log), memory: memoryOfMachine(), log });
  } finally {
    claim.release();
  }
}

async function startOwn(config: Config, claim: FolderClaim, log: (line: string) => void): Promise<OpenDatabase> {
  const installation = await requireNeo4j(log);
  const database = await startDatabase({ home: homeIn(config), installation, memory: memoryOfMachine(), log });
  claim.tell({ uri: database.address.uri });
  return {
    address: database.address,
    tellPage: (page) => {
      claim.tell({ page });
    },
    close: async () => {
      await database.stop();
      claim.release();
    },
  };
}

function elsewhere(address: GraphAddress): OpenDatabase {
  return { address, tellPage: () => undefined, close: () => Promise.resolve() };
}

function addressIn({ NEO4J_USER, NEO4J_PASSWORD = '' }: Config, uri: string): GraphAddress {
  return { uri, user: NEO4J_USER, password: NEO4J_PASSWORD };
}

function homeIn({ DATA_DIR }: Config): string {
  return join(DATA_DIR, 'neo4j');
}
