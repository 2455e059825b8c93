/** Keys whose plain string order is a language's alphabetical order, since Cypher compares by code point. */

/** The languages the product speaks, in the order they fall back. */
export const languages = ['fi', 'sv', 'en'] as const;
export type LanguageCode = (typeof languages)[number];

const firstLetter = 0x20;
const lastLetter = 0x52f; // Latin, Greek and Cyrillic: the scripts of the names of Europe
const firstRank = 0x21; // '!' is the lowest character a key is made of

/** Ranks of all letters by the language's collation, letters that differ by mark or case alone sharing one. */
function rankLetters(language: LanguageCode): ReadonlyMap<string, string> {
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  const letters = Array.from({ length: lastLetter - firstLetter + 1 }, (_, i) => String.fromCharCode(firstLetter + i));
  letters.sort(collator.compare);
  const ranks = new Map<string, string>();
  let rank = firstRank;
  letters.forEach((letter, i) => {
    const previous = letters[i - 1];
    if (previous !== undefined && collator.compare(previous, letter) !== 0) rank += 1;
    ranks.set(letter, String.fromCharCode(rank));
  });
  return ranks;
}

const ranksOf: Record<LanguageCode, ReadonlyMap<string, string>> = {
  fi: rankLetters('fi'),
  sv: rankLetters('sv'),
  en: rankLetters('en'),
};

/** The key of one name in one language; names beyond those scripts sort after them, by code point. */
export function sortKey(name: string, language: LanguageCode): string {
  const ranks = ranksOf[language];
  return Array.from(name.trim().normalize('NFC'), (letter) => ranks.get(letter) ?? letter).join('');
}

/** `sortFi`, `sortSv` and `sortEn` of a name that is the same in every language. */
export function sortKeys(name: string): { sortFi: string; sortSv: string; sortEn: string } {
  return { sortFi: sortKey(name, 'fi'), sortSv: sortKey(name, 'sv'), sortEn: sortKey(name, 'en') };
}
