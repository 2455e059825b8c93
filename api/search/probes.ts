/**
 * How each word of a search is looked for, from sure to vague. A record's fit is the mean, over the words, of the best
 * probe that finds it: it depends on the text and on that record alone.
 */
import { foldedName } from '../graph/folded-name.ts';
import { anyFieldQuery, wordsOf } from '../graph/lucene.ts';

/** One question to a full-text index. */
export interface Probe {
  /** Which word of the text, from 0. */
  word: number;
  index: 'searchFolding' | 'searchFinnish';
  /** A Lucene query. */
  query: string;
  /** How well a word that is found so fits: 0 to 1. */
  fit: number;
}

const mostWords = 12;
const names = ['name', 'otherNames', 'title', 'nameFi', 'nameSv', 'nameEn'];
const finnishNames = ['name', 'otherNames', 'title', 'nameFi'];
const texts = ['description'];

/** All probes for a text, and how many of its words a record must have: all of one or two, two of three, and so on. */
export function probesOf(text: string): { probes: Probe[]; words: number; needed: number } {
  const words = wordsOf(text).slice(0, mostWords);
  return {
    probes: words.flatMap((word, i) => probesOfWord(word).map((probe) => ({ ...probe, word: i }))),
    words: words.length,
    needed: words.length - Math.floor(words.length / 3),
  };
}

function probesOfWord(word: string): Omit<Probe, 'word'>[] {
  const folded = foldedName(word);
  const stem = withoutEnding(folded);
  const folding = (fields: readonly string[], term: string, fit: number) =>
    ({ index: 'searchFolding', query: anyFieldQuery(fields, term), fit }) as const;
  const finnish = (fields: readonly string[], fit: number) =>
    ({ index: 'searchFinnish', query: anyFieldQuery(fields, word), fit }) as const;
  return [
    folding(names, folded, 1),
    folding(names, `${folded}*`, 0.9),
    finnish(finnishNames, 0.8),
    ...(stem ? [folding(names, `${stem}*`, 0.7)] : []),
    ...mistakes(folded).map((edits) => folding(names, `${folded}~${String(edits)}`, 0.7 - edits / 10)),
    ...(stem ? [folding(names, `${stem}~${stem.length < 7 ? '1' : '2'}`, 0.4)] : []),
    folding(texts, `${folded}*`, 0.35),
    finnish(texts, 0.3),
    ...mistakes(folded)
      .slice(0, 1)
      .map(() => folding(texts, `${folded}~1`, 0.2)),
  ];
}

/** How many letters of a word may be mistaken: none of a short one, two at most. */
function mistakes(word: string): number[] {
  if (word.length < 4) return [];
  return word.length < 6 ? [1] : [1, 2];
}

const shortestStem = 4;
/** Case endings of Finnish nouns, marks taken off, the longest first; what is left need not be a true stem. */
const endings = (
  'iden itten issa ista illa ilta ille iksi ojen ihin seen ' +
  'ten ssa sta lla lta lle ksi jen ien aan een iin oon uun yyn hin ina ita oja eja ' +
  'na ta en in an on un yn at et it ot ut yt ia ja a n t'
).split(' ');

/** A folded word without its ending: mikkelissa, mikkel; null where it has none or too little would be left. */
export function withoutEnding(word: string): string | null {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem);
  return ending === undefined ? null : word.slice(0, -ending.length);
}
