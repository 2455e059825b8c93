/** What can stand against an account, and against a request that claims to come from one. */
import type { Sentence } from './sentences.ts';

export const accountErrors = {
  tokenRefused: {
    code: 'UNAUTHENTICATED',
    fi: 'API-avain ei kelpaa: se on väärä, vanhentunut tai peruttu. Tarkista se tai luo uusi.',
    sv: 'API-nyckeln gäller inte: den är fel, har gått ut eller återkallats. Kontrollera den eller skapa en ny.',
    en: 'The API token does not hold: it is wrong, has expired or was revoked. Check it or create a new one.',
  },
  tokenReadsOnly: {
    code: 'FORBIDDEN',
    fi: 'API-avaimella voi vain lukea: tee muutos kirjautuneena.',
    sv: 'Med en API-nyckel kan man bara läsa: logga in för att göra ändringen.',
    en: 'An API token only reads: sign in to make the change.',
  },
  passwordLength: {
    code: 'BAD_USER_INPUT',
    fi: 'Salasanassa on oltava {min}–{max} merkkiä.',
    sv: 'Lösenordet ska ha {min}–{max} tecken.',
    en: 'A password has {min} to {max} characters.',
  },
  unknownRole: {
    code: 'BAD_USER_INPUT',
    fi: 'Valitse rooliksi jokin näistä: {roles}.',
    sv: 'Välj en av rollerna {roles}.',
    en: 'Choose one of the roles {roles}.',
  },
  unknownUser: {
    code: 'NOT_FOUND',
    fi: 'Tällaista tunnusta ei ole: tarkista sähköpostiosoite.',
    sv: 'Det finns inget sådant konto: kontrollera e-postadressen.',
    en: 'There is no such account: check the e-mail address.',
  },
  tokenExpiry: {
    code: 'BAD_USER_INPUT',
    fi: 'API-avain voi olla voimassa tästä päivästä enintään vuoden: anna päivä väliltä {first}–{last}.',
    sv: 'En API-nyckel gäller högst ett år från i dag: ge en dag från {first} till {last}.',
    en: 'An API token holds for a year from today at most: give a day from {first} to {last}.',
  },
} as const satisfies Record<string, Sentence>;
