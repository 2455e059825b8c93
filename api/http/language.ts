/** The reader's language. */
import Negotiator from 'negotiator';
import type { LanguageCode } from '../graph/sort-key.ts';

/** The best of fi, sv and en for an `Accept-Language` header; en where none fits. */
export function languageOf(acceptLanguage: string | undefined): LanguageCode {
  const [best] = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages(['en', 'fi', 'sv']);
  return best === 'fi' || best === 'sv' ? best : 'en';
}
