/** What the embedded Neo4j needs on the machine, and what a person can do where that is missing. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartError } from '../start-error.ts';

const oldestJava = 17;

/** The build of `java`, such as '17.0.15+6'; a StartError where there is none, or none new enough for Neo4j 5. */
export async function requireJava(): Promise<string> {
  const needed = `Java ${String(oldestJava)} or newer`;
  // NOTE: java prints its version on stderr.
  const { stderr } = await promisify(execFile)('java', ['-version']).catch(() => {
    throw missingTool(needed);
  });
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  if (Number(major) < oldestJava) throw missingTool(needed, `this machine has Java ${String(major)}`);
  const [, build = String(major)] = /\(build ([\w.+-]+)/.exec(stderr) ?? [];
  return build;
}

/** The message for a machine that can't run the embedded Neo4j as it is: the three ways out. */
export function missingTool(needed: string, found = 'it was not found'): StartError {
  return new StartError(
    [
      `The embedded Neo4j needs ${needed}: ${found}. Three ways out:`,
      '  1. install Java 17 or newer and Maven 3.8 or newer (Debian: apt install default-jre-headless maven)',
      '  2. run everything in containers: docker compose up',
      '  3. use a Neo4j that runs already: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD',
    ].join('\n'),
  );
}
