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
  signInRefused: {
    code: 'UNAUTHENTICATED',
    fi: 'Sähköpostiosoite ja salasana eivät sovi yhteen: tarkista molemmat.',
    sv: 'E-postadressen och lösenordet hör inte ihop: kontrollera båda.',
    en: 'The e-mail address and the password do not fit: check both.',
  },
  signInFirst: {
    code: 'UNAUTHENTICATED',
    fi: 'Kirjaudu ensin sisään.',
    sv: 'Logga in först.',
    en: 'Sign in first.',
  },
  tooManyTries: {
    code: 'RATE_LIMITED',
    fi: 'Salasanaa on yritetty liian monta kertaa: odota neljännestunti ja yritä uudelleen.',
    sv: 'Lösenordet har prövats för många gånger: vänta en kvart och försök igen.',
    en: 'The password was tried too often: wait a quarter of an hour and try again.',
  },
  wrongPassword: {
    code: 'BAD_USER_INPUT',
    fi: 'Nykyinen salasana on väärä: kirjoita se uudelleen.',
    sv: 'Det nuvarande lösenordet är fel: skriv det på nytt.',
    en: 'The current password is wrong: type it again.',
  },
  foreignOrigin: {
    code: 'FORBIDDEN',
    fi: 'Pyyntö tuli toiselta sivustolta: tee se tämän palvelun omalta sivulta.',
    sv: 'Begäran kom från en annan webbplats: gör den från tjänstens egen sida.',
    en: 'The request came from another site: make it from this service’s own page.',
  },
  demoAccountsStay: {
    code: 'FORBIDDEN',
    fi: 'Esittelyn ylläpitäjä vain katsoo tunnuksia: luo niiden hoitoon oma ylläpitäjän tunnus.',
    sv: 'Demons administratör tittar bara på konton: skapa ett eget administratörskonto för att sköta dem.',
    en: 'The demo’s administrator only looks at accounts: make an administrator’s account of your own to look after them.',
  },
  administratorsOnly: {
    code: 'FORBIDDEN',
    fi: 'Tunnuksia hoitaa ylläpitäjä: pyydä muutosta häneltä.',
    sv: 'Kontona sköts av en administratör: be denne göra ändringen.',
    en: 'Accounts are looked after by an administrator: ask one for the change.',
  },
  linkOver: {
    code: 'NOT_FOUND',
    fi: 'Linkki ei ole enää voimassa: se on käytetty, vanhentunut tai korvattu uudella. Pyydä uusi linkki.',
    sv: 'Länken gäller inte längre: den har använts, gått ut eller ersatts av en ny. Be om en ny länk.',
    en: 'The link no longer holds: it was used, has run out or was replaced by a new one. Ask for a new link.',
  },
  setUpAlready: {
    code: 'CONFLICT',
    fi: 'Palvelu on jo otettu käyttöön: kirjaudu sisään.',
    sv: 'Tjänsten har redan tagits i bruk: logga in.',
    en: 'The service has been set up already: sign in.',
  },
  accountMeanwhile: {
    code: 'CONFLICT',
    fi: 'Osoitteelle tehtiin juuri tili: avaa linkki uudelleen ja anna sen salasana.',
    sv: 'Adressen fick just ett konto: öppna länken på nytt och ge dess lösenord.',
    en: 'The address has just got an account: open the link again and give its password.',
  },
  passwordOfAccount: {
    code: 'BAD_USER_INPUT',
    fi: 'Osoitteella on jo tili: anna sen salasana.',
    sv: 'Adressen har redan ett konto: ge dess lösenord.',
    en: 'The address has an account already: give its password.',
  },
  tooManyLinks: {
    code: 'RATE_LIMITED',
    fi: 'Linkkejä on pyydetty liian monta: odota neljännestunti ja yritä uudelleen.',
    sv: 'För många länkar har begärts: vänta en kvart och försök igen.',
    en: 'Too many links were asked for: wait a quarter of an hour and try again.',
  },
  demoInvitesNobody: {
    code: 'FORBIDDEN',
    fi: 'Esittelyssä ei kutsuta ketään: luo oma ylläpitäjän tunnus ja kutsu sen kautta.',
    sv: 'I demon bjuds ingen in: skapa ett eget administratörskonto och bjud in med det.',
    en: 'Nobody is invited in the demo: make an administrator’s account of your own and invite from it.',
  },
  lastAdministrator: {
    code: 'CONFLICT',
    fi: 'Tämä on viimeinen ylläpitäjä: tee ensin toisesta tunnuksesta ylläpitäjä.',
    sv: 'Detta är den sista administratören: gör först ett annat konto till administratör.',
    en: 'This is the last administrator: make another account one first.',
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
  unknownToken: {
    code: 'NOT_FOUND',
    fi: 'Tällaista API-avainta ei ole: katso avainten luettelosta.',
    sv: 'Det finns ingen sådan API-nyckel: se efter i listan över nycklar.',
    en: 'There is no such token: look at the list of tokens.',
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
