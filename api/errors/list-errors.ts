/** What can be wrong with how a list or a search is asked for. */
import type { Sentence } from './sentences.ts';

export const listErrors = {
  pageSize: {
    code: 'BAD_USER_INPUT',
    fi: 'Pyydä kerralla {min}–{max} kohtaa.',
    sv: 'Begär {min}–{max} poster åt gången.',
    en: 'Ask for {min} to {max} items at a time.',
  },
  firstAndLast: {
    code: 'BAD_USER_INPUT',
    fi: 'Anna joko first ja after tai last ja before, ei molempia.',
    sv: 'Ge antingen first och after eller last och before, inte båda.',
    en: 'Give either first and after or last and before, not both.',
  },
  unknownCursor: {
    code: 'BAD_USER_INPUT',
    fi: 'Tämä kohdistin ei ole tästä luettelosta: aloita luettelo alusta.',
    sv: 'Markören hör inte till den här listan: börja listan från början.',
    en: 'This cursor is not of this list: start the list from its beginning.',
  },
  searchText: {
    code: 'BAD_USER_INPUT',
    fi: 'Kirjoita haettavaksi {min}–{max} merkkiä.',
    sv: 'Skriv {min}–{max} tecken att söka efter.',
    en: 'Write {min} to {max} characters to look for.',
  },
} as const satisfies Record<string, Sentence>;
