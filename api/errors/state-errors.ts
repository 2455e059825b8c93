/** What the state of the store or of the service can stand against. */
import type { Sentence } from './sentences.ts';

export const stateErrors = {
  notFound: {
    code: 'NOT_FOUND',
    fi: 'Tätä ei ole, tai se ei näy sinulle: tarkista osoite tai hae uudelleen.',
    sv: 'Detta finns inte eller syns inte för dig: kontrollera adressen eller sök på nytt.',
    en: 'There is no such thing, or you may not see it: check the address or search again.',
  },
  noOpenMembership: {
    code: 'NOT_FOUND',
    fi: 'Henkilöllä ei ole avointa jäsenyyttä tässä organisaatiossa: tarkista henkilö ja organisaatio.',
    sv: 'Personen har inget öppet medlemskap i organisationen: kontrollera personen och organisationen.',
    en: 'The person has no open membership in this organisation: check the person and the organisation.',
  },
  noCommitment: {
    code: 'NOT_FOUND',
    fi: 'Organisaatio ei ole sitoutunut tähän tavoitteeseen: tarkista organisaatio ja tavoite.',
    sv: 'Organisationen har inte förbundit sig till målet: kontrollera organisationen och målet.',
    en: 'The organisation is not committed to this goal: check the organisation and the goal.',
  },
  noParty: {
    code: 'NOT_FOUND',
    fi: 'Organisaatio ei ole kumppanuuden osapuoli: valitse joku osapuolista.',
    sv: 'Organisationen är inte part i partnerskapet: välj någon av parterna.',
    en: 'The organisation is not a party of the partnership: choose one of the parties.',
  },
  noOpenParty: {
    code: 'NOT_FOUND',
    fi: 'Organisaatiolla ei ole avointa kautta kumppanuuden osapuolena: tarkista organisaatio.',
    sv: 'Organisationen har ingen öppen period som part i partnerskapet: kontrollera organisationen.',
    en: 'The organisation has no open period as a party of the partnership: check the organisation.',
  },
  changedMeanwhile: {
    code: 'CONFLICT',
    fi: 'Joku muutti tätä sillä välin (nyt versio {version}): lataa uusin ja tee muutoksesi siihen.',
    sv: 'Någon ändrade detta under tiden (nu version {version}): hämta det nyaste och gör din ändring i det.',
    en: 'Someone changed this meanwhile (now version {version}): load the newest and make your change there.',
  },
  businessIdTaken: {
    code: 'CONFLICT',
    fi: 'Y-tunnus {businessId} on jo käytössä ({holder}): avaa se organisaatio tai korjaa tunnus.',
    sv: 'FO-numret {businessId} används redan ({holder}): öppna den organisationen eller rätta numret.',
    en: 'The Business ID {businessId} is in use already ({holder}): open that organisation or correct the id.',
  },
  memberAlready: {
    code: 'CONFLICT',
    fi: 'Henkilöllä on jo avoin jäsenyys tässä organisaatiossa: päätä se ensin.',
    sv: 'Personen har redan ett öppet medlemskap i organisationen: avsluta det först.',
    en: 'The person has an open membership in this organisation already: end that first.',
  },
  partyAlready: {
    code: 'CONFLICT',
    fi: 'Organisaatiolla on jo avoin kausi kumppanuuden osapuolena: päätä se ensin.',
    sv: 'Organisationen har redan en öppen period som part i partnerskapet: avsluta den först.',
    en: 'The organisation has an open period as a party of the partnership already: end that first.',
  },
  othersRestOnIt: {
    code: 'CONFLICT',
    fi: 'Tähän nojaavat vielä: {holders}. Poista tai muuta ne ensin.',
    sv: 'På detta vilar ännu: {holders}. Ta bort eller ändra dem först.',
    en: 'These still rest on it: {holders}. Delete or change them first.',
  },
  restsOnGone: {
    code: 'CONFLICT',
    fi: 'Tämä nojaa poistettuun: {names}. Palauta se ensin.',
    sv: 'Detta vilar på något som tagits bort: {names}. Återställ det först.',
    en: 'This rests on what has been deleted: {names}. Restore that first.',
  },
  doneAlready: {
    code: 'CONFLICT',
    fi: 'Tämä on jo tehty, eikä vastausta anneta toista kertaa: katso, mitä syntyi.',
    sv: 'Det här är redan gjort, och svaret ges inte en andra gång: se efter vad som blev till.',
    en: 'This has been done already, and is not answered a second time: look what has come of it.',
  },
  keyUsedForOther: {
    code: 'CONFLICT',
    fi: 'Samaa Idempotency-Key-arvoa on käytetty toiselle muutokselle: anna uusi arvo.',
    sv: 'Samma Idempotency-Key har använts för en annan ändring: ge ett nytt värde.',
    en: 'The same Idempotency-Key was used for another change: give a new one.',
  },
  unavailable: {
    code: 'UNAVAILABLE',
    fi: 'Tietokanta ei vastaa juuri nyt: yritä hetken kuluttua uudelleen.',
    sv: 'Databasen svarar inte just nu: försök igen om en stund.',
    en: 'The database is not answering just now: try again in a moment.',
  },
  internal: {
    code: 'INTERNAL',
    fi: 'Palvelussa tapahtui virhe, josta jäi merkintä lokiin: yritä uudelleen tai kerro ylläpidolle.',
    sv: 'Ett fel inträffade i tjänsten och antecknades i loggen: försök igen eller berätta för administratören.',
    en: 'Something failed in the service and was logged: try again or tell the administrator.',
  },
} as const satisfies Record<string, Sentence>;
