/** What can be wrong with a request as a whole, before anything is asked of the store. */
import type { Sentence } from './sentences.ts';

export const requestErrors = {
  postOnly: {
    code: 'BAD_USER_INPUT',
    fi: 'Kysy POST-pyynnöllä.',
    sv: 'Fråga med en POST-begäran.',
    en: 'Ask with a POST request.',
  },
  mediaType: {
    code: 'BAD_USER_INPUT',
    fi: 'Lähetä pyyntö JSON-muodossa, otsakkeella Content-Type: application/json.',
    sv: 'Sänd begäran som JSON, med rubriken Content-Type: application/json.',
    en: 'Send the request as JSON, with the header Content-Type: application/json.',
  },
  json: {
    code: 'BAD_USER_INPUT',
    fi: 'Pyynnön runko ei ole kelvollista JSONia: tarkista lainausmerkit ja sulut.',
    sv: 'Begärans innehåll är inte giltig JSON: kontrollera citattecken och parenteser.',
    en: 'The body of the request is not valid JSON: check its quotation marks and brackets.',
  },
  bodyTooLarge: {
    code: 'BAD_USER_INPUT',
    fi: 'Pyyntö on liian suuri: lyhennä se enintään {max} megatavuun.',
    sv: 'Begäran är för stor: förkorta den till högst {max} megabyte.',
    en: 'The request is too large: shorten it to at most {max} megabytes.',
  },
  tooDeep: {
    code: 'BAD_USER_INPUT',
    fi: 'Kysely on liian syvä: sisäkkäin saa olla enintään {max} tasoa.',
    sv: 'Frågan är för djup: den får ha högst {max} nivåer.',
    en: 'The query is too deep: it may have at most {max} levels.',
  },
  tooManyAliases: {
    code: 'BAD_USER_INPUT',
    fi: 'Kyselyssä on liian monta aliasta: niitä saa olla enintään {max}, fragmentin aliakset jokaisessa käytössä.',
    sv: 'Frågan har för många alias: högst {max}, ett fragments alias varje gång det används.',
    en: 'The query has too many aliases: at most {max}, those of a fragment counted each time it is used.',
  },
  tooManyTokens: {
    code: 'BAD_USER_INPUT',
    fi: 'Kysely on liian pitkä: siinä saa olla enintään {max} sanaa ja merkkiä.',
    sv: 'Frågan är för lång: den får ha högst {max} ord och tecken.',
    en: 'The query is too long: it may have at most {max} words and signs.',
  },
  tooMuchOverlap: {
    code: 'BAD_USER_INPUT',
    fi: 'Kysely valitsee samat kentät liian monta kertaa: valitse kukin kerran.',
    sv: 'Frågan väljer samma fält för många gånger: välj vart och ett en gång.',
    en: 'The query selects the same fields too many times: select each once.',
  },
} as const satisfies Record<string, Sentence>;
