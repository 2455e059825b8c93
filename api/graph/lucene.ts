/** Text that people type, as Lucene queries: every sign that means something to Lucene is taken as plain text. */

/** The words of a text, in lower case: letters and digits only. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
}

/** Each word must begin a word of what is found: `+mikk* +kesk*`. A text without words finds nothing. */
export function prefixQuery(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? '-*:*' : words.map((word) => `+${word}*`).join(' ');
}
