/** What speaks for a match and what against, in words. Resources, goals, places and organisations are named as they are called. */
import { fill, type Localised } from '../errors/sentences.ts';
import type { Resolver } from '../executable-schema.ts';
import { languages } from '../graph/sort-key.ts';

/** Sentences of reasons, by kind and, where a kind has several, by what tells them apart. */
export const reasons: Readonly<Record<string, Localised>> = {
  THEY_OFFER_WHAT_WE_NEED: {
    fi: 'Organisaatio tarjoaa sitä, mitä tarvitsette: {name}.',
    sv: 'Organisationen erbjuder det som ni behöver: {name}.',
    en: 'The organisation offers what you need: {name}.',
  },
  'THEY_OFFER_WHAT_WE_NEED urgently': {
    fi: 'Organisaatio tarjoaa sitä, mitä ilman ette tule toimeen: {name}.',
    sv: 'Organisationen erbjuder det som ni inte klarar er utan: {name}.',
    en: 'The organisation offers what you cannot do without: {name}.',
  },
  WE_OFFER_WHAT_THEY_NEED: {
    fi: 'Te tarjoatte sitä, mitä organisaatio tarvitsee: {name}.',
    sv: 'Ni erbjuder det som organisationen behöver: {name}.',
    en: 'You offer what the organisation needs: {name}.',
  },
  'WE_OFFER_WHAT_THEY_NEED urgently': {
    fi: 'Te tarjoatte sitä, mitä ilman organisaatio ei tule toimeen: {name}.',
    sv: 'Ni erbjuder det som organisationen inte klarar sig utan: {name}.',
    en: 'You offer what the organisation cannot do without: {name}.',
  },
  SHARED_GOAL: {
    fi: 'Olette molemmat sitoutuneet tavoitteeseen ”{name}”.',
    sv: 'Ni har båda förbundit er till målet ”{name}”.',
    en: 'You are both committed to the goal “{name}”.',
  },
  'NEARBY MUNICIPALITY': {
    fi: 'Toimipaikkanne ovat samassa kunnassa: {name}.',
    sv: 'Ni har ert säte i samma kommun: {name}.',
    en: 'You have your seats in the same municipality: {name}.',
  },
  'NEARBY SUBREGION': {
    fi: 'Toimipaikkanne ovat samassa seutukunnassa: {name}.',
    sv: 'Ni har ert säte i samma ekonomiska region: {name}.',
    en: 'You have your seats in the same sub-region: {name}.',
  },
  'NEARBY REGION': {
    fi: 'Toimipaikkanne ovat samassa maakunnassa: {name}.',
    sv: 'Ni har ert säte i samma landskap: {name}.',
    en: 'You have your seats in the same region: {name}.',
  },
  KNOWN_THROUGH_NETWORK: {
    fi: 'Teillä on {count} yhteistä kumppania, joista yksi on {name}.',
    sv: 'Ni har {count} gemensamma partner, bland dem {name}.',
    en: 'You have {count} partners in common, {name} among them.',
  },
  'KNOWN_THROUGH_NETWORK by one': {
    fi: 'Teillä on yhteinen kumppani: {name}.',
    sv: 'Ni har en gemensam partner: {name}.',
    en: 'You have a partner in common: {name}.',
  },
};

/** Sentences of concerns, by key. */
export const concerns: Readonly<Record<string, Localised>> = {
  currentPartner: {
    fi: 'Olette jo kumppaneita.',
    sv: 'Ni är redan partner.',
    en: 'You are partners already.',
  },
  declinedBefore: {
    fi: 'Kumppanuudesta välillänne on kieltäydytty aiemmin: tarkistakaa syy ennen uutta yritystä.',
    sv: 'Ett partnerskap mellan er har avböjts tidigare: ta reda på skälet före ett nytt försök.',
    en: 'A partnership between you was declined before: look at the reason before you try again.',
  },
  oneSided: {
    fi: 'Vain toinen teistä täydentää toista: sopikaa, mitä toinen saa vastineeksi.',
    sv: 'Bara den ena av er kompletterar den andra: kom överens om vad den andra får i gengäld.',
    en: 'Only one of you completes the other: agree on what the other gets in return.',
  },
  cultureUnknown: {
    fi: 'Vielä ei tiedetä, miten toimintakulttuurinne ja arvonne sopivat yhteen.',
    sv: 'Det är ännu inte känt hur era kulturer och värderingar går ihop.',
    en: 'It is not known yet how your cultures and values go together.',
  },
  placeUnknown: {
    fi: 'Toisen toimipaikkaa ei tiedetä, joten etäisyys jäi arvioimatta.',
    sv: 'Den enas säte är inte känt, så avståndet lämnades utanför bedömningen.',
    en: 'The seat of one of you is not known, so nearness was left out of the score.',
  },
  noContactPerson: {
    fi: 'Organisaatiosta ei tiedetä ketään, johon ottaa yhteyttä.',
    sv: 'Ingen kontaktperson i organisationen är känd.',
    en: 'Nobody in the organisation is known to turn to.',
  },
};

/** What a statement gives in place of a reason's or a concern's text. */
export interface Ingredients {
  /** The ending of a language's properties: `Fi`, `Sv` or `En`. */
  language: string;
  /** A MatchKind, or a concern's key. */
  key: string;
  /** What is named in the sentence. */
  name?: string | null;
  /** How many partners are in common. */
  count?: number | null;
  /** True where one of the needs that are met cannot be done without. */
  isUrgent?: boolean | null;
  /** The level of the place that holds both seats. */
  level?: string | null;
}

/** The sentence of a reason. */
export function reasonSentence(ingredients: Ingredients): string {
  const { key, isUrgent, level, count } = ingredients;
  const variants = [
    ...(isUrgent ? [`${key} urgently`] : []),
    ...(level ? [`${key} ${level}`] : []),
    ...(count === 1 ? [`${key} by one`] : []),
    key,
  ];
  return say(variants.map((variant) => reasons[variant]).find(Boolean), ingredients);
}

/** The sentence of a concern. */
export const concernSentence = (ingredients: Ingredients): string => say(concerns[ingredients.key], ingredients);

function say(sentence: Localised | undefined, { key, language, name, count }: Ingredients): string {
  const code = languages.find((each) => each === language.toLowerCase());
  if (!sentence || !code) throw new Error(`no sentence says ${key} in ${language}`);
  return fill(sentence, { ...(name == null ? {} : { name }), ...(count == null ? {} : { count }) }, code);
}

/** The resolver of a text field: makes a sentence of what the statement gave. */
export const textOf =
  (sentence: (ingredients: Ingredients) => string): Resolver =>
  (source, _args, _context, info) =>
    sentence(source[`_${info.path.key}`] as Ingredients); // the shape of cypher/matching/*.text.cypher
