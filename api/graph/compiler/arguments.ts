/**
 * A field's arguments, as they are at one request and as they are found at the next one: a statement's text is made
 * once from which of them are there, its parameters at each request from their values.
 */

/** What the values of a statement's parameters are taken from, at one request. */
export interface Request {
  /** What every fragment may name: `$viewer`, `$today`, and in a mutation its arguments. */
  common: Values;
  /** The root field's arguments, and whatever else its fragments name. */
  args: Values;
  /** The operation's variables. */
  variables: Values;
}

type Values = Readonly<Record<string, unknown>>;

export class Arguments {
  /** The values at the request that the text is made for. */
  readonly values: Values;
  /** The values at any request for which the text would be the same. */
  readonly at: (request: Request) => Values;

  constructor(request: Request, at: (request: Request) => Values) {
    this.values = at(request);
    this.at = at;
  }

  /** Arguments worked out from these ones. */
  map(request: Request, change: (values: Values) => Values): Arguments {
    return new Arguments(request, (any) => change(this.at(any)));
  }
}
