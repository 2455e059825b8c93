/** The product's API for one viewer, whom the bench names: what the guard costs without what finding out who asks does. */
import { buildApp } from '../../../api/app.ts';
import type { Viewer } from '../../../api/context.ts';
import { openGraph } from '../../../api/graph/graph.ts';
import { testSeal } from '../../test-seal.ts';

/** What the viewer sees. */
export type Sight = Pick<Viewer, 'open' | 'organisations'>;

const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '', SIGHT = '{}' } = process.env;
const viewer: Viewer = { id: 'bench', writes: 'NOTHING', ...(JSON.parse(SIGHT) as Sight) };

const app = await buildApp({ graph: openGraph({ uri, user, password }), seal: testSeal, viewerOf: () => viewer });
process.stdout.write(`Ready: ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('disconnect', () => process.exit());
