/** Text that people type, as Lucene queries: every sign that means something to Lucene is taken as plain text. */
import { foldedName } from './folded-name.ts';

/** Words that the index `searchFolding` doesn't hold. */
const leftOut = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

/** The words of a text, in lower case: letters and digits only, those that are left out only where there are no others. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  const telling = words.filter((word) => !leftOut.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * Each word must begin a word of what is found: `+mikk* +kesk*`. Marks are taken off, since Lucene does that to what it
 * holds but not to the beginning of a word. A text without words finds nothing.
 */
export function prefixQuery(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? '-*:*' : words.map((word) => `+${foldedName(word)}*`).join(' ');
}

/** What one of `fields` has: a word, a beginning `mikk*`, or a word but for so many letters `mikeli~1`. */
export function anyFieldQuery(fields: readonly string[], term: string): string {
  return fields.map((field) => `${field}:${term}`).join(' ');
}
