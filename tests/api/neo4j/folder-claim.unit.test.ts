import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { claimFolder, ownerOf } from '../../../api/neo4j/folder-claim.ts';
import { runCommand, temporaryFolder } from '../../command-process.ts';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

test('a folder has one owner, who tells where its database and page answer', async () => {
  const claim = await claimFolder(folder);
  expect(await ownerOf(folder)).toEqual({ processId: process.pid });
  claim.tell({ uri: 'bolt://127.0.0.1:1' });
  claim.tell({ page: 'http://127.0.0.1:2' });
  expect(await ownerOf(folder)).toEqual({
    processId: process.pid,
    uri: 'bolt://127.0.0.1:1',
    page: 'http://127.0.0.1:2',
  });
  await expect(claimFolder(folder)).rejects.toThrow(/is in use by the server at http:\/\/127\.0\.0\.1:2/);
  claim.release();
});

test('a folder by another name is the same folder', async () => {
  const claim = await claimFolder(folder);
  symlinkSync(realpathSync(folder), join(folder, 'link'));
  await expect(claimFolder(join(folder, 'link'))).rejects.toThrow(/is in use/);
  claim.release();
});

test('a released folder can be claimed again, and one that is missing is made', async () => {
  const inside = join(folder, 'not/yet/there');
  (await claimFolder(inside)).release();
  expect(await ownerOf(inside)).toBeUndefined();
  (await claimFolder(inside)).release();
});

test('the claim of a process that was killed does not outlive it', async () => {
  const script = `import('./api/neo4j/folder-claim.ts').then(({ claimFolder }) => claimFolder(${JSON.stringify(folder)})).then(() => console.log('claimed'))`;
  const other = runCommand(process.execPath, ['--import', 'tsx', '-e', script], {});
  onTestFinished(() => void other.child.kill('SIGKILL'));
  await other.lineWith('claimed');
  await expect(claimFolder(folder)).rejects.toThrow(/is in use by another start/);
  other.child.kill('SIGKILL');
  await other.ended;
  (await claimFolder(folder)).release();
});
