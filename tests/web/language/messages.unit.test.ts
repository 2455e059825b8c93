import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../web');
const languages = ['en', 'fi', 'sv'] as const;

interface Texts {
  [key: string]: unknown;
}

function read(folder: string, language: string): Texts {
  const texts: unknown = JSON.parse(readFileSync(join(root, folder, `${language}.json`), 'utf8'));
  if (typeof texts !== 'object' || texts === null) throw new Error(`${folder} holds no texts`);
  return { ...texts };
}

const folders = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /(^|\/)messages$/.test(path) && !path.includes('generated'),
);

/** `{name}` of each text, so that no language forgets a value. */
function valuesIn(text: unknown): string[] {
  return [...new Set(JSON.stringify(text).match(/\{[a-zA-Z]+\}/g))].sort();
}

test('there are texts', () => {
  expect(folders).toContain('messages');
  expect(folders).toContain('network/messages');
});

test.each(folders)('every text of %s is there in every language, none empty', (folder) => {
  const [english, ...others] = languages.map((language) => read(folder, language));
  for (const texts of others) expect(Object.keys(texts)).toEqual(Object.keys(english ?? {}));
  for (const language of languages) {
    for (const [key, text] of Object.entries(read(folder, language))) expect(text, `${language} ${key}`).not.toBe('');
  }
});

test.each(folders)('every text of %s takes the same values in every language', (folder) => {
  const [english = {}, ...others] = languages.map((language) => read(folder, language));
  for (const texts of others) {
    for (const [key, text] of Object.entries(english)) expect(valuesIn(texts[key]), key).toEqual(valuesIn(text));
  }
});

test('the page knows every folder of texts', () => {
  const settings = readFileSync(join(root, 'language/project.inlang/settings.json'), 'utf8');
  for (const folder of folders) expect(settings).toContain(`"../${folder}/{locale}.json"`);
});
