/**
 * Failures of a request's root fields are told together, when all of them have their values, in the order of the fields.
 * Each for itself, the first to fail could end the answer before the others did, and which failures are told would depend
 * on which came first, and so on how much there is that one may not see.
 */
const requests = new WeakMap<object, RootFields>();

/** The field's value; where it fails, not before every other root field asked at once has its value or has failed. */
export function failingWithOthers<T>(context: object, value: Promise<T>): Promise<T> {
  const fields = requests.get(context) ?? new RootFields();
  requests.set(context, fields);
  return fields.add(value);
}

class RootFields {
  readonly #values: Promise<unknown>[] = [];
  /** By the fields' places; those that don't fail leave a gap. */
  readonly #failures: (() => void)[] = [];

  add<T>(value: Promise<T>): Promise<T> {
    const place = this.#values.push(value) - 1;
    const told = new Promise<T>((resolve) => {
      const tell = () => {
        resolve(value);
      };
      value.then(tell, () => (this.#failures[place] = tell));
    });
    if (place === 0) void this.#tellFailures();
    return told;
  }

  async #tellFailures(): Promise<void> {
    await Promise.resolve(); // all root fields of a query are asked before anything else happens
    await Promise.allSettled(this.#values);
    this.#failures.forEach((tell) => {
      tell();
    });
  }
}
