import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { classArchive } from '../../../api/neo4j/class-archive.ts';
import { temporaryFolder } from '../../command-process.ts';

let cache: string;
let installation: { jars: string; java: string };

beforeEach(async () => {
  cache = join(await temporaryFolder(), 'cache');
  installation = { jars: join(cache, 'neo4j-5'), java: '17.0.15+6' };
  mkdirSync(installation.jars, { recursive: true });
});

/** The file that Java is told to write when it ends. */
function writtenBy({ arguments: [first = ''] }: { arguments: readonly string[] }): string {
  expect(first).toMatch(/^-XX:ArchiveClassesAtExit=/);
  return first.replace(/^[^=]*=/, '');
}

test('what the first process leaves is used by those after it, of the same Java alone', async () => {
  const first = await classArchive(installation);
  writeFileSync(writtenBy(first), 'classes');
  await first.keep('143');

  const archive = `${installation.jars}.classes-17.0.15+6.jsa`;
  const { arguments: javaArguments, keep } = await classArchive(installation);
  expect(javaArguments).toEqual([`-XX:SharedArchiveFile=${archive}`]);
  await keep('SIGKILL');
  expect(existsSync(archive)).toBe(true);
  writtenBy(await classArchive({ ...installation, java: '21.0.2+13' }));
});

test('what a killed process wrote is not kept', async () => {
  const killed = await classArchive(installation);
  writeFileSync(writtenBy(killed), 'cla');
  await killed.keep('SIGKILL');
  expect(readdirSync(cache)).toEqual(['neo4j-5']);
  writtenBy(await classArchive(installation));
});

test('a process that wrote none leaves nothing', async () => {
  await (await classArchive(installation)).keep('0');
  expect(readdirSync(cache)).toEqual(['neo4j-5']);
});

test('what was written for a process of ours that is gone is removed', async () => {
  const abandoned = join(cache, 'neo4j-5.classes-17.0.15+6.jsa.partial-999999999-x');
  writeFileSync(abandoned, 'classes');
  const own = await classArchive(installation);
  writeFileSync(writtenBy(own), 'classes');
  await classArchive(installation);
  expect(existsSync(abandoned)).toBe(false);
  expect(existsSync(writtenBy(own))).toBe(true);
});
