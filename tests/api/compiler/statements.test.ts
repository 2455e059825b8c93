/** The Cypher that typical operations are compiled to, pinned so that whoever changes the compiler sees what changes. */
import { fc, test as property } from '@fast-check/vitest';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compiler, type CompileOptions } from './compiled.ts';
import { answeredQueries, naiveSchema } from './naive-schema.ts';
import { randomOperation } from './random-operation.ts';
import { typicalOperations } from './typical-operations.ts';

let compile: (query: string, options?: CompileOptions) => Promise<Compiled[]>;

beforeAll(async () => {
  compile = await compiler();
});

describe.each(Object.entries(typicalOperations))('%s', (_name, query) => {
  test('is compiled to this', async () => {
    for (const { text } of await compile(query)) expect(text).toMatchSnapshot();
  });

  test('is compiled to the same text for whoever asks, and to other sort keys in another language', async () => {
    const textsOf = async (options: CompileOptions) => (await compile(query, options)).map(({ text }) => text);
    const mine = await textsOf({});
    const viewer = { id: 'other', open: ['PUBLIC'], organisations: ['a', 'b'], writes: 'NOTHING' } as const;
    expect(await textsOf({ viewer })).toEqual(mine);
    const swedish = (text: string) => text.replaceAll('.sortEn', '.sortSv');
    expect(await textsOf({ language: 'sv' })).toEqual(mine.map(swedish));
  });
});

test('partners, whose statement takes long to plan, are asked for by the same text in every language', async () => {
  const query = `{
    complementaryPartners(organisationId: "x") {
      organisation { name place { name } } reasons { text } concerns { text }
      introductions { through { ... on Person { name } ... on Organisation { name } } }
    }
  }`;
  const texts = [];
  for (const language of ['fi', 'sv', 'en']) texts.push(...(await compile(query, { language })));
  expect(texts).toHaveLength(3);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
});

describe('the values of arguments', () => {
  const query = `query ($id: ID!, $first: Int, $within: ID, $text: String, $sectors: [Sector!], $after: String) {
    organisation(id: $id) { offers(first: $first) { description } place { name(language: FI) } }
    organisations(filter: {text: $text, within: $within, sectors: $sectors}, first: $first, after: $after) {
      edges { node { name } }
    }
  }`;
  const cursor = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
  const unlike = fc.stringMatching(/^zebra[a-z'"`$(){}\\ ]{3,12}$/);

  property.prop([unlike, unlike, unlike, fc.integer({ min: 1, max: 1000 }), fc.subarray(['PUBLIC', 'PRIVATE'])])(
    'are never part of the text',
    async (id, within, text, first, sectors) => {
      const variables = { id, within, text, first, sectors, after: cursor(id, within) };
      const other = { id: 'x', within: 'y', text: 'z', first: 1, sectors: ['THIRD'], after: cursor('x', 'y') };
      const texts = async (values: CompileOptions['variables'] = {}) =>
        (await compile(query, { variables: values })).map((statement) => statement.text);
      const compiled = await texts(variables);
      expect(compiled).toHaveLength(2);
      expect(compiled).toEqual(await texts(other));
      for (const statement of compiled) expect(statement).not.toContain('zebra');
    },
  );
});

describe('every operation', () => {
  const schema = naiveSchema();

  property.prop([fc.gen()], { numRuns: 200 })('guards each record that it binds', async (draw) => {
    const { query, variables } = randomOperation(draw, { schema, roots: answeredQueries, depth: 4 });
    for (const { text } of await compile(query, { variables })) {
      for (const record of recordsIn(text)) {
        expect(text, record).toContain(`(${record}.visibility IN $viewer.open OR any(id IN $viewer.organisations WHERE id IN ${record}.audience))`); // prettier-ignore
      }
    }
  });
});

/** The variables that a statement binds to a node with the label of a record, by `MATCH` or in `recordOrDecoy`. */
function recordsIn(text: string): string[] {
  const found = /head\(COLLECT \{[^}]*\(found(:\w+) \{[^}]*\} *\) RETURN coalesce\(found, decoy\) \}\) AS (\w+)/g;
  const bound = text
    .replace(found, '($2$1)')
    .matchAll(/\((\w+):(Organisation|Person|Offer|Need|Goal|Partnership|Agreement|Decision|Record)\b/g);
  return [...new Set([...bound].map(([, variable = '']) => variable))];
}
