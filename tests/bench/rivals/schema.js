/** The same data and question as the product's, for @neo4j/graphql. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/** Who may read what, in the rivals' own words; nothing unless `RULES` is set. */
const rules = process.env.RULES
  ? '@authorization(filter: [{ requireAuthentication: false, where: { node: { visibility: { in: ["PUBLIC", "NETWORK"] } } } }])'
  : '';
/** Their rules don't reach into statements of one's own. */
const distinct = process.env.RULES ? "WHERE p.visibility IN ['PUBLIC', 'NETWORK'] WITH DISTINCT p" : 'WITH DISTINCT p';

const typeDefs = /* GraphQL */ `
  type Organisation @node ${rules} {
    id: ID!
    visibility: String!
    name: String!
    sortEn: String!
    offers: [Offer!]! @relationship(type: "OFFERS", direction: OUT)
    partnerships: [Partnership!]!
      @cypher(
        statement: "MATCH (this)<-[:PLAYED_BY]-(:Party)<-[:HAS_PARTY]-(p:Partnership) ${distinct} ORDER BY p.sortEn, p.id LIMIT 50 RETURN p"
        columnName: "p"
      )
  }

  type Offer @node ${rules} {
    id: ID!
    visibility: String!
    resource: [Resource!]! @relationship(type: "OF", direction: OUT)
  }

  type Resource @node {
    id: ID!
    name: String! @alias(property: "nameEn")
  }

  type Partnership @node ${rules} {
    id: ID!
    visibility: String!
    name: String!
    sortEn: String!
    parties: [Party!]! @relationship(type: "HAS_PARTY", direction: OUT)
  }

  type Party @node {
    id: ID!
    role: String
    organisation: [Organisation!]! @relationship(type: "PLAYED_BY", direction: OUT)
  }
`;

export async function openRival() {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  process.once('disconnect', () => void driver.close().then(() => process.exit()));
  return schema;
}
