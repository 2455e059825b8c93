// The thread's entry: in one, Node reads TypeScript only once tsx has been asked to.
import { tsImport } from 'tsx/esm/api';

await tsImport('./organic.worker.ts', import.meta.url);
