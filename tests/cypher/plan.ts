/** How the database means to answer a statement, and what of that a growing store couldn't bear. */
import neo4j, { type Plan } from 'neo4j-driver';
import { ownDatabase } from '../own-database.ts';

/** Labels of which a store has a fixed number, so that reading all of them is no scan to fear. */
const fixed = /:(Lock|Migration|Decoy|Seed|SustainableDevelopmentGoal|Resource|Place)\b/;
const feared = /^(AllNodesScan|CartesianProduct|NodeByLabelScan|UnionNodeByLabelsScan|\w*RelationshipTypeScan)\b/;

/** The operators of a statement's plan, each with its details; empty where the database made no plan. */
export async function planOf(text: string, parameters: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { uri, user, password } = ownDatabase();
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
  return summary.plan === false ? [] : operatorsOf(summary.plan);
}

const operatorsOf = ({ operatorType, arguments: about, children }: Plan): string[] => [
  `${operatorType.replace('@neo4j', '')} ${JSON.stringify(about['Details'] ?? '')}`,
  ...children.flatMap(operatorsOf),
];

/** Those of the operators that read all there is of something that grows, or multiply; but for those allowed. */
export function fearedIn(operators: readonly string[], allowed: readonly string[] = []): string[] {
  return operators.filter(
    (operator) => feared.test(operator) && !fixed.test(operator) && !allowed.some((name) => operator.startsWith(name)),
  );
}

/** The names that a pattern's first group finds in a text, each once, sorted. */
export const namesIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
