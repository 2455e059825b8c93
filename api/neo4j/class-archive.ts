/**
 * Neo4j's classes as Java keeps them in memory, in a file beside the jars that every later process maps: that takes a
 * third off its start. The first database to be stopped leaves it (Java's "dynamic class data sharing").
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Installation, partialMark, removeAbandoned } from './installation.ts';

export interface ClassArchive {
  /** Arguments of `java`: to use the archive, or to write one when this process ends. */
  readonly arguments: readonly string[];
  /** Keeps what was written; called once the process is gone, with how it ended: an exit code, or a signal's name. */
  keep(end: string): Promise<void>;
}

/** Where an installation's archive lies: it fits one build of Java alone, so that its name tells which. */
const pathOf = ({ jars, java }: Installation) => `${jars}.classes-${java}.jsa`;

/** True once a database of this installation has been stopped. */
export const hasClassArchive = (installation: Installation): boolean => existsSync(pathOf(installation));

/** The archive of an installation. */
export async function classArchive(installation: Installation): Promise<ClassArchive> {
  const { jars } = installation;
  const archive = pathOf(installation);
  if (existsSync(archive)) return { arguments: [`-XX:SharedArchiveFile=${archive}`], keep: () => Promise.resolve() };
  await removeAbandoned(pathToFileURL(`${dirname(jars)}/`));
  // NOTE: Java dies of an archive that is there in part, so it gets its name when it is whole.
  const partial = `${archive}${partialMark}${String(process.pid)}-${randomUUID()}`;
  return {
    arguments: [`-XX:ArchiveClassesAtExit=${partial}`, '-Xlog:cds=error', '-Xlog:cds+dynamic=error'],
    keep: async (end) => {
      const isWhole = existsSync(partial) && !end.startsWith('SIG');
      await (isWhole ? rename(partial, archive) : rm(partial, { force: true }));
    },
  };
}
