/** Needs as they are written. */
import { recordStore } from '../writing/record-store.ts';

export const needStore = recordStore('need');
