/** The direction of imports: server → app → resolvers → store → graph; page and API meet only in the SDL. */

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A page that is loaded when it is opened may name the routes that open it.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    },
    {
      name: 'neo4j-driver-only-in-graph',
      comment: 'One door to the database: every other file asks api/graph/.',
      severity: 'error',
      from: { path: '^(api|seed|web)/', pathNot: '^api/graph/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'cytoscape-only-on-the-canvas',
      severity: 'error',
      from: { pathNot: '^web/network/canvas\\.ts$' },
      to: { path: 'node_modules/cytoscape/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-and-api-meet-in-the-sdl',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|seed|cypher|tests)/', pathNot: '^api/schema\\.generated\\.graphql$' },
    },
    {
      name: 'api-knows-no-page',
      severity: 'error',
      from: { path: '^(api|seed)/' },
      to: { path: '^(web|tests)/' },
    },
    {
      name: 'concepts-share-no-stores-and-no-resolvers',
      comment: 'What two concepts share has a home and a name of its own.',
      severity: 'error',
      from: { path: '^api/([^/]+)/' },
      to: { path: '^api/[^/]+/[^/]+\\.(store|resolvers)\\.ts$', pathNot: '^api/$1/' },
    },
    {
      name: 'graph-knows-nobody-above',
      severity: 'error',
      from: { path: '^api/graph/' },
      to: { path: '^api/', pathNot: ['^api/graph/', '^api/(context|errors|start-error)\\.ts$'] },
    },
    {
      name: 'stores-know-no-resolvers',
      severity: 'error',
      from: { path: '\\.store\\.ts$' },
      to: { path: ['\\.resolvers\\.ts$', '^api/(app|server|resolvers)\\.ts$', '^api/http/'] },
    },
    {
      name: 'resolvers-know-no-server',
      severity: 'error',
      from: { path: '\\.resolvers\\.ts$' },
      to: { path: ['^api/(app|server)\\.ts$', '^api/http/'] },
    },
    {
      name: 'app-knows-no-start',
      severity: 'error',
      from: { path: `^api/(app\\.ts|(?!neo4j/)[^/]+/)` },
      to: {
        path: [
          '^api/(server|dev|user|token|account-command|shared-store|command|config|port|page-build)\\.ts$',
          '^api/neo4j/',
        ],
      },
    },
    {
      name: 'product-needs-no-development-packages',
      severity: 'error',
      from: { path: '^(api|seed)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vite/client$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['web/language/generated/', '^dist/', '^tests/bench/rivals/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.svelte', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'default'],
    },
  },
};
