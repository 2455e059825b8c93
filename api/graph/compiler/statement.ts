/** One statement while it is being compiled: its parameters, its variables, and how a fragment is written into it. */
import type { LanguageCode } from '../sort-key.ts';

/** `Fi`, `Sv` or `En`: the ending of `nameFi`, `sortFi` and the like. */
export const languageEnding = (language: string) => language.charAt(0).toUpperCase() + language.slice(1).toLowerCase();

/**
 * What may be a variable: not a parameter, property, label, function, text, map key (`key: value`, with a space), nor
 * the column that a procedure yields.
 */
const identifier = /(?<![$.:\w`']|YIELD )\b[a-z]\w*\b(?!\(|: )/g;

export class Statement {
  readonly parameters: Record<string, unknown> = {};
  readonly language: LanguageCode;
  #count = 0;

  constructor(language: LanguageCode, parameters: Readonly<Record<string, unknown>>) {
    this.language = language;
    Object.assign(this.parameters, parameters, { language: languageEnding(language) });
  }

  /** A number that no other variable or parameter of the statement bears. */
  next(): number {
    return (this.#count += 1);
  }

  /**
   * A fragment's text with its variables and parameters renamed so that it may stand anywhere in the statement.
   * `args` are the field's own; they become parameters, never text. `.sort` becomes the reader's sort key.
   */
  write(text: string, variables: ReadonlyMap<string, string>, args: Readonly<Record<string, unknown>> = {}): string {
    const names = new Map<string, string>();
    const withParameters = text.replace(/\$(\w+)/g, (whole, name: string) => {
      if (!(name in args)) return whole;
      const known = names.get(name) ?? `${name}_${this.next()}`;
      names.set(name, known);
      this.parameters[known] = args[name];
      return `$${known}`;
    });
    return withParameters
      .replace(identifier, (name) => variables.get(name) ?? name)
      .replace(/\.sort\b/g, `.sort${languageEnding(this.language)}`);
  }
}
