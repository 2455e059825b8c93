/** One statement while it is being compiled: its parameters, its variables, and how a fragment is written into it. */
import type { LanguageCode } from '../sort-key.ts';
import type { Arguments, Request } from './arguments.ts';

/** `Fi`, `Sv` or `En`: the ending of `nameFi`, `sortFi` and the like. */
export const languageEnding = (language: string) => language.charAt(0).toUpperCase() + language.slice(1).toLowerCase();

/**
 * What may be a variable: not a parameter, property, label, function, text, map key (`key: value`, with a space), nor
 * the column that a procedure yields.
 */
const identifier = /(?<![$.:\w`']|YIELD )\b[a-z]\w*\b(?!\(|: )/g;

export class Statement {
  readonly language: LanguageCode;
  /** The parameters' names by the arguments' own names, for each field that has arguments. */
  readonly #parameters = new Map<Arguments, Map<string, string>>();
  #count = 0;

  constructor(language: LanguageCode) {
    this.language = language;
  }

  /** The values of the parameters at a request; `$language` is the ending of the reader's names. */
  parametersAt(request: Request): Record<string, unknown> {
    const parameters: Record<string, unknown> = { ...request.common, language: languageEnding(this.language) };
    for (const [args, names] of this.#parameters) {
      const values = args.at(request);
      for (const [name, parameter] of names) parameters[parameter] = values[name];
    }
    return parameters;
  }

  /** A number that no other variable or parameter of the statement bears. */
  next(): number {
    return (this.#count += 1);
  }

  /**
   * A fragment's text with its variables and parameters renamed so that it may stand anywhere in the statement.
   * `args` are the field's own; they become parameters, never text. `.sort` becomes the reader's sort key.
   */
  write(text: string, variables: ReadonlyMap<string, string>, args?: Arguments): string {
    const withParameters = text.replace(/\$(\w+)/g, (whole, name: string) =>
      args && name in args.values ? `$${this.#parameter(args, name)}` : whole,
    );
    return withParameters
      .replace(identifier, (name) => variables.get(name) ?? name)
      .replace(/\.sort\b/g, `.sort${languageEnding(this.language)}`);
  }

  #parameter(args: Arguments, name: string): string {
    const names = this.#parameters.get(args) ?? new Map<string, string>();
    const parameter = names.get(name) ?? `${name}_${this.next()}`;
    this.#parameters.set(args, names.set(name, parameter));
    return parameter;
  }
}
