/** Text that people type, as Lucene queries: every sign that means something to Lucene is taken as plain text. */
import { foldedName } from './folded-name.ts';

/** Words that the index `searchFolding` doesn't hold, marks taken off: för and ön are left out too. */
const leftOut = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
);

/** Words end where Lucene's do: `sok:n`, `digi.fi` and `l'oréal` are one each. */
const words = new Intl.Segmenter('fi', { granularity: 'word' });

/** The words of a text, in lower case, with straight apostrophes, each once; those that are left out only where there are no others. */
export function wordsOf(text: string): string[] {
  const segments = [...words.segment(text.normalize('NFC').toLowerCase().replaceAll('’', "'"))];
  const all = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const telling = all.filter((word) => !leftOut.has(foldedName(word)));
  return [...new Set(telling.length > 0 ? telling : all)];
}

/**
 * Each word must begin a word of what is found: `+mikk* +kesk*`. Marks are taken off, since Lucene does that to what it
 * holds but not to the beginning of a word. A text without words finds nothing.
 */
export function prefixQuery(text: string): string {
  const found = wordsOf(text);
  return found.length === 0 ? '-*:*' : found.map((word) => `+${escaped(foldedName(word))}*`).join(' ');
}

/** What one of `fields` has: a word, a beginning `mikk*`, or a word but for so many letters `mikeli~1`. */
export function anyFieldQuery(fields: readonly string[], term: string): string {
  return fields.map((field) => `${field}:${escaped(term)}`).join(' ');
}

/** The colon is the one sign within words that means something to Lucene. */
const escaped = (term: string) => term.replaceAll(':', '\\:');
