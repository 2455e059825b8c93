/** Names compared without case and marks, so that JYVASKYLA finds Jyväskylä. */

/** Letters that don't come apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** The name in lower case, without marks, its runs of white space as one space. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[æðđıłøœßþ]/g, (letter) => wholeLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The marks of the languages of Europe: grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, ring, … */
const marks = '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328';

/** The same for a statement: what to replace by what in a name that is in lower case and normalised as NFD. */
export const foldingPairs: readonly (readonly [from: string, to: string])[] = [
  ...Array.from(marks, (mark) => [mark, ''] as const),
  ...Object.entries(wholeLetters),
];
