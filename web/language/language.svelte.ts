/** The language the reader chose, remembered; else the first of the browser's that we speak; else English. */
import { overwriteGetLocale } from './generated/runtime.js';

/** The page's languages, in the order the switch shows them. */
export const languages = ['fi', 'sv', 'en'] as const;

/** One of the page's languages, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

const storageKey = 'language';

/** The page's language among `preferred` BCP 47 tags, the reader's own choice first; English where none fits. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = languages.find((language) => language === primary);
    if (match) return match;
  }
  return 'en';
}

class LanguageChoice {
  #current = $state<Language>(chooseLanguage([rememberedLanguage(), ...navigator.languages]));

  get current(): Language {
    return this.#current;
  }

  choose(language: Language): void {
    this.#current = language;
    rememberLanguage(language);
  }
}

/** Reading may be forbidden by the browser's settings: then nothing is remembered. */
function rememberedLanguage(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Not remembered, but chosen for this visit.
  }
}

/** The language in use; reading `language.current` in a template or effect follows a change at once. */
export const language = new LanguageChoice();

overwriteGetLocale(() => language.current);
