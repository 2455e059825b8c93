/** What an analyst finds in the tabs at the first visit; each runs as it stands. */

export const exampleQueries = [
  `# The country by region: how many organisations, who co-operates with whom.
query NetworkByRegion {
  network(within: "country:FI", grain: REGION) {
    totalNodes
    totalEdges
    nodes {
      label
      organisations
      degree
    }
    edges {
      source
      target
      partnerships
      highestStep
    }
  }
}
`,
  `# The organisations with the most partnerships, and who the others are.
query BestConnected {
  organisations(first: 10, orderBy: { field: PARTNERSHIPS, direction: DESC }) {
    totalCount
    edges {
      node {
        name
        sector
        place {
          name
        }
        partnerships(first: 5) {
          name
          status
          level
          step
          parties {
            role
            organisation {
              name
            }
          }
        }
      }
    }
  }
}
`,
  `# Needs that nobody else has met yet: what is needed where, and which offers there are of the same resource.
query NeedsAndOffers {
  needs(first: 20) {
    totalCount
    edges {
      node {
        priority
        organisation {
          name
          place {
            name
          }
        }
        resource {
          name
          offeredBy(first: 3) {
            organisation {
              name
            }
          }
        }
      }
    }
  }
}
`,
];
