/** Neo4j's jars, fetched once by Maven into a folder that starts and tests share. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isRunning } from './leftover.ts';
import { missingTool, requireJava } from './tools.ts';
import { StartError } from '../start-error.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const sharedCache = new URL('../../node_modules/.cache/kumppanuus/', import.meta.url);
const progressStepMb = 20;
const downloadMb = 145; // what Maven fetches for Neo4j 5.26 and for itself, for the progress line alone

export interface Installation {
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  /** The build of the Java that runs it, such as '17.0.15+6'. */
  readonly java: string;
}

/** What the embedded database is made of, fetched where it isn't there; a StartError says what the machine lacks. */
export async function requireNeo4j(log: (line: string) => void): Promise<Installation> {
  const java = await requireJava();
  return { jars: await installNeo4j(log), java };
}

/** The folder below `cache` that holds the jars; fetches them when they aren't there, telling `log` how far it is. */
export async function installNeo4j(log: (line: string) => void, cache = sharedCache): Promise<string> {
  const version = await neo4jVersion();
  const folder = fileURLToPath(new URL(`neo4j-${version}`, cache));
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const partial = `${folder}${partialMark}${String(process.pid)}-${randomUUID()}`;
  try {
    log(`Fetching Neo4j ${version} (about ${String(downloadMb)} MB, once)`);
    await fetchInto(partial, (mb) => {
      log(`Fetching Neo4j ${version}: ${String(mb)} of about ${String(downloadMb)} MB`);
    });
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(folder))) throw error; // else another process was quicker, and its folder is as good
  }
  return folder;
}

/** In the name of what isn't whole yet; the id of the process that makes it comes next. */
export const partialMark = '.partial-';

/** What processes that are gone left half-made. */
export async function removeAbandoned(cache: URL): Promise<void> {
  for (const name of await readdir(cache)) {
    const [, owner] = name.split(partialMark);
    if (owner !== undefined && !isRunning(parseInt(owner)))
      await rm(new URL(name, cache), { recursive: true, force: true });
  }
}

async function neo4jVersion(): Promise<string> {
  const [, version] = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(pom, 'utf8')) ?? [];
  if (version === undefined) throw new Error(`${pom} names no neo4j.version`);
  return version;
}

async function fetchInto(folder: string, onProgress: (mb: number) => void): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const maven = spawn('mvn', ['-B', '-f', pom, ...goal], { stdio: ['ignore', 'pipe', 'ignore'] });
  const errors: string[] = [];
  let kb = 0;
  let shownMb = 0;
  createInterface(maven.stdout).on('line', (line) => {
    if (line.includes('[ERROR]')) errors.push(line.replace(/^.*\[ERROR\]\s*/, ''));
    kb += downloadedKb(line);
    if (kb < (shownMb + progressStepMb) * 1000) return;
    shownMb = Math.floor(kb / 1000);
    onProgress(shownMb);
  });
  await once(maven, 'close').catch(() => {
    throw missingTool('Maven 3.8 or newer');
  });
  const code = maven.exitCode;
  if (code !== 0) throw new StartError(`Maven could not fetch Neo4j: ${errors[0] ?? `it ended with ${String(code)}`}`);
}

function downloadedKb(line: string): number {
  const [, size, unit] = /Downloaded from .*\(([\d.]+) (B|kB|MB)/.exec(line) ?? [];
  return Number(size ?? 0) * ({ B: 0.001, kB: 1, MB: 1000 }[unit ?? 'B'] ?? 0);
}

function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
