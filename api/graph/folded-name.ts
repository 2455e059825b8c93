/** Names compared without case and marks, so that JYVASKYLA finds Jyväskylä. */

/** Letters that don't come apart into a base letter and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  æ: 'ae', ð: 'd', đ: 'd', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', ß: 'ss', þ: 'th',
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
