import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installNeo4j } from '../../../api/neo4j/installation.ts';
import { temporaryFolder } from '../../command-process.ts';

let folder: string;
let cache: URL;

beforeEach(async () => {
  folder = await temporaryFolder();
  cache = pathToFileURL(`${folder}/cache/`);
  mkdirSync(join(folder, 'bin'));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A Maven of the tests: a shell script that is given the folder to fill as `$folder`. */
function installMaven(script: string): void {
  const mvn = join(folder, 'bin/mvn');
  const findFolder = 'for argument; do case "$argument" in -DoutputDirectory=*) folder=${argument#*=};; esac; done';
  writeFileSync(mvn, `#!/bin/sh\n${findFolder}\n${script}\n`);
  chmodSync(mvn, 0o755);
  vi.stubEnv('PATH', `${join(folder, 'bin')}:/usr/bin:/bin`);
}

const silent = () => undefined;

test('jars are fetched once, with progress', async () => {
  const lines: string[] = [];
  const downloaded = '[INFO] Downloaded from central: https://example.org/a.jar (30 MB at 9.0 MB/s)';
  installMaven(`mkdir -p "$folder" && touch "$folder/neo4j.jar" && echo '${downloaded}'`);
  const jars = await installNeo4j((line) => lines.push(line), cache);
  expect(readdirSync(jars)).toEqual(['neo4j.jar']);
  expect(lines).toContainEqual(expect.stringMatching(/: \d+ of about \d+ MB$/));

  installMaven('exit 1');
  expect(await installNeo4j(silent, cache)).toBe(jars);
});

test('a fetch that breaks says why and leaves nothing behind', async () => {
  installMaven('mkdir -p "$folder"; touch "$folder/half.jar"; echo "[ERROR] Unknown host repo"; exit 1');
  await expect(installNeo4j(silent, cache)).rejects.toThrow('Maven could not fetch Neo4j: Unknown host repo');
  expect(readdirSync(cache)).toEqual([]);
});

test('what a killed fetch left is removed by the next one', async () => {
  mkdirSync(cache, { recursive: true });
  const abandoned = new URL('neo4j-5.partial-999999999-x', cache);
  mkdirSync(abandoned);
  installMaven('mkdir -p "$folder"');
  await installNeo4j(silent, cache);
  expect(existsSync(abandoned)).toBe(false);
});

test('two fetches at the same time both get a whole folder', async () => {
  installMaven('mkdir -p "$folder"; touch "$folder/a.jar"; touch "$folder/b.jar"');
  const [one, other] = await Promise.all([installNeo4j(silent, cache), installNeo4j(silent, cache)]);
  expect(one).toBe(other);
  expect(readdirSync(one)).toEqual(['a.jar', 'b.jar']);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('where Maven is missing, the three ways out are shown', async () => {
  vi.stubEnv('PATH', dirname(join(folder, 'bin/mvn')));
  await expect(installNeo4j(silent, cache)).rejects.toThrow(/Maven 3\.8.*docker compose up.*NEO4J_URI/s);
  expect(readdirSync(cache)).toEqual([]);
});
