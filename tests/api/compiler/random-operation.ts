/** Operations made at random from the schema: whatever a client may select, to a depth. */
import fc from 'fast-check';
import {
  getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isAbstractType,
  isCompositeType, isInterfaceType, isNonNullType, isObjectType, isRequiredArgument,
} from 'graphql'; // prettier-ignore
import { choose, type Draw, literalOf, once, type Value, valueFor } from './random-arguments.ts';

export interface RandomOperation {
  query: string;
  variables: Readonly<Record<string, Value>>;
  operationName: string | undefined;
  /** Variables that are to be cursors, and of what. */
  cursors: Readonly<Record<string, WantedCursor>>;
}

/** The cursor of some item of a list of `Query` in an order. */
export interface WantedCursor {
  field: string;
  orderBy: { field: string; direction: string } | null;
  /** Which item, counted round and round. */
  number: number;
}

/** What an operation is made of. */
export interface Material {
  schema: GraphQLSchema;
  /** The fields of `Query` that may be asked. */
  roots: readonly string[];
  /** Levels of objects below `Query`. */
  depth: number;
}

/** What may be selected at one place of an answer: a response key means one field with one set of arguments. */
class Place {
  readonly #keys = new Map<string, { call: string; below: Place }>();

  /** The place below a response key, or null where that key means something else here. */
  take(key: string, call: string): Place | null {
    const known = this.#keys.get(key);
    if (known) return known.call === call ? known.below : null;
    const below = new Place();
    this.#keys.set(key, { call, below });
    return below;
  }
}

class Writer {
  readonly variables: Record<string, Value> = {};
  readonly cursors: Record<string, WantedCursor> = {};
  readonly definitions: string[] = [];
  readonly fragments: string[] = [];
  readonly #draw: Draw;
  readonly #material: Material;
  #count = 0;

  constructor(draw: Draw, material: Material) {
    this.#draw = draw;
    this.#material = material;
  }

  /** A selection set of a type at a place, `depth` levels of objects still to come. */
  selection(type: GraphQLNamedType, place: Place, depth: number): string {
    const count = 1 + this.#draw(fc.nat, { max: depth > 1 ? 2 : 3 });
    const parts = Array.from({ length: count }, () => this.#part(type, place, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLNamedType, place: Place, depth: number): string {
    if (once(this.#draw, 8)) return `${this.#alias(place, '__typename')} ${this.#directive()}`;
    if (once(this.#draw, isAbstractType(type) ? 2 : 7)) return this.#fragment(type, place, depth);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const possible = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    if (possible.length === 0) return this.#alias(place, '__typename');
    return this.field(choose(this.#draw, possible), type, place, depth);
  }

  #alias(place: Place, name: string): string {
    return place.take(name, name) ? name : `${this.#name('k')}: ${name}`;
  }

  #fragment(type: GraphQLNamedType, place: Place, depth: number): string {
    const { schema } = this.#material;
    const narrower = isAbstractType(type)
      ? [...schema.getPossibleTypes(type)]
      : isObjectType(type)
        ? [...type.getInterfaces()]
        : [];
    const on = choose(this.#draw, [type, ...narrower]);
    if (once(this.#draw, 2)) {
      const condition = on === type && once(this.#draw, 2) ? '' : `on ${on.name}`;
      return `... ${condition} ${this.#directive()} ${this.selection(on, place, depth)}`;
    }
    const name = this.#name('F');
    this.fragments.push(`fragment ${name} on ${on.name} ${this.selection(on, place, depth)}`);
    return `...${name} ${this.#directive()}${once(this.#draw, 12) ? ` ...${name}` : ''}`;
  }

  /** One field, its arguments and all that is selected below it. */
  field(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType, place: Place, depth: number): string {
    const call = `${field.name}${this.#arguments(field)}`;
    const wished = once(this.#draw, 6) ? this.#name('k') : field.name;
    const owner = `${parent.name}.${call}`;
    const plain = place.take(wished, owner);
    const key = plain ? wished : this.#name('k');
    const below = plain ?? place.take(key, owner);
    const type = getNamedType(field.type);
    if (!below) throw new Error('a fresh key that is taken');
    const head = `${key === field.name ? '' : `${key}: `}${call} ${this.#directive()}`;
    if (!isCompositeType(type)) return head;
    const isWrapper = /(Connection|Edge)$/.test(type.name);
    const selected = `${head} ${this.selection(type, below, isWrapper ? depth : depth - 1)}`;
    return once(this.#draw, 9)
      ? `${selected} ${head} ${this.selection(type, below, isWrapper ? depth : depth - 1)}`
      : selected;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((argument) => isRequiredArgument(argument) || once(this.#draw, 3));
    const consistent = this.#withoutContradiction(given);
    const values = new Map(consistent.map((argument) => [argument, this.#value(argument, field)]));
    const written = [...values].map(([argument, value]) => {
      const isCursor = argument.name === 'after' || argument.name === 'before';
      return `${argument.name}: ${isCursor ? this.#cursor(argument.name, field, values) : this.#input(argument, value)}`;
    });
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  /** `first` and `last` together are refused, which another test shows. */
  #withoutContradiction(given: readonly GraphQLArgument[]): readonly GraphQLArgument[] {
    return given.some(({ name }) => name === 'first') ? given.filter(({ name }) => name !== 'last') : given;
  }

  #value(argument: GraphQLArgument, field: GraphQLField<unknown, unknown>): Value {
    if (argument.name === 'after' || argument.name === 'before') return null;
    return valueFor(this.#draw, argument.type, argument.name, field.name);
  }

  #cursor(
    name: string,
    { name: field }: GraphQLField<unknown, unknown>,
    values: ReadonlyMap<GraphQLArgument, Value>,
  ): string {
    const order = [...values].find(([argument]) => argument.name === 'orderBy')?.[1];
    const { field: by, direction = 'ASC' } = (order ?? {}) as Readonly<Record<string, string>>;
    const variable = this.#name(name);
    this.definitions.push(`$${variable}: String`);
    this.cursors[variable] = {
      field,
      orderBy: by ? { field: by, direction } : null,
      number: this.#draw(fc.nat, { max: 40 }),
    };
    return `$${variable}`;
  }

  /** The value written out, or a variable that has it, or a variable that isn't given and has it as its default. */
  #input({ type, name, defaultValue }: GraphQLArgument, value: Value): string {
    const literal = literalOf(type, value);
    if (!once(this.#draw, 3)) return literal;
    const variable = this.#name(name);
    const isLeftOut = value !== null && once(this.#draw, 4);
    if (isLeftOut) this.definitions.push(`$${variable}: ${String(type)} = ${literal}`);
    else this.definitions.push(`$${variable}: ${String(type)}`);
    const isAbsent = !isLeftOut && value === null && defaultValue === undefined && !isNonNullType(type);
    if (!isLeftOut && !isAbsent) this.variables[variable] = value;
    return `$${variable}`;
  }

  #directive(): string {
    if (!once(this.#draw, 8)) return '';
    const isOn = once(this.#draw, 2);
    const name = choose(this.#draw, ['skip', 'include']);
    if (once(this.#draw, 2)) return `@${name}(if: ${String(isOn)})`;
    const variable = this.#name('on');
    this.definitions.push(`$${variable}: Boolean!`);
    this.variables[variable] = isOn;
    return `@${name}(if: $${variable})`;
  }

  #name(stem: string): string {
    return `${stem}${String((this.#count += 1))}`;
  }
}

/** Draws one operation with one to three root fields. */
export function randomOperation(draw: Draw, material: Material): RandomOperation {
  const query = material.schema.getQueryType();
  if (!query) throw new Error('a schema without queries');
  const writer = new Writer(draw, material);
  const place = new Place();
  const count = 1 + draw(fc.nat, { max: 2 });
  const roots = Array.from({ length: count }, () => {
    const field = query.getFields()[choose(draw, material.roots)];
    if (!field) throw new Error('no such root field');
    return writer.field(field, query, place, material.depth);
  });
  const definitions = writer.definitions.length > 0 ? `(${writer.definitions.join(', ')})` : '';
  const operationName = once(draw, 2) ? 'Asked' : undefined;
  return {
    query: [`query Asked${definitions} { ${roots.join('\n')} }`, ...writer.fragments].join('\n'),
    variables: writer.variables,
    cursors: writer.cursors,
    operationName,
  };
}
