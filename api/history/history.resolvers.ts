/** The history of records: what the statement gives of an event's values is told in words here. */
import type { Resolver } from '../executable-schema.ts';
import { changesOf } from './changes.ts';

const changes: Resolver = (source, _args, _context, info) => changesOf(source[`_${info.path.key}`]);

export const texts = { HistoryEvent: { changes } };
