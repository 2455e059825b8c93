/** Statements with their parameters, as they travel between the bench's processes and to the driver. */
import neo4j from 'neo4j-driver';

/** One statement and the parameters of each time it is run, numbers still JavaScript's. */
export interface Statement {
  text: string;
  parameters: readonly Readonly<Record<string, unknown>>[];
}

/** The parameters as the driver takes them: whole numbers as Cypher's integers. */
export function forDriver(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(parameters), (_, value: unknown) =>
    Number.isInteger(value) ? neo4j.int(value as number) : value,
  ) as Record<string, unknown>;
}

/** The driver as the bench's own processes use it, by the settings that the bench gives them. */
export function openDriver(environment: Readonly<Record<string, string | undefined>>) {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = environment;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}
