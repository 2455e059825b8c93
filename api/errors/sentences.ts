/** What an error says, in the reader's language: sentences with `{named}` places to fill, and what fills them. */
import type { LanguageCode } from '../graph/sort-key.ts';

/** One thing said in every language of the product. */
export type Localised = Readonly<Record<LanguageCode, string>>;
/** What fills a `{named}` place of a sentence. */
export type Filling = string | number | Localised;

/** The codes of `extensions.code`, as the contract lists them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** One error a client may see; every language names the same places. */
export interface Sentence extends Localised {
  readonly code: ErrorCode;
}

/** The names of the places of a sentence. */
export type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** The sentence with its places filled; a place that nothing fills stays as it is. */
export function fill(sentence: Localised, fillings: Readonly<Record<string, Filling>>, language: LanguageCode): string {
  return sentence[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const filling = fillings[name] ?? place;
    return typeof filling === 'object' ? filling[language] : String(filling);
  });
}

const dayFormats: Record<LanguageCode, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi-FI', { dateStyle: 'short', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', { dateStyle: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO day as each language writes it, such as 24.11.2026. */
export function localisedDay(isoDay: string): Localised {
  const day = new Date(`${isoDay}T00:00:00Z`);
  return { fi: dayFormats.fi.format(day), sv: dayFormats.sv.format(day), en: dayFormats.en.format(day) };
}
