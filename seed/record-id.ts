/** Ids that are the same on every machine, so that loading again finds what is there already. */
import { createHash } from 'node:crypto';

/** A lower-case UUID (version 8: made of a hash) for what a source calls `externalId`. */
export function recordId(source: string, externalId: string): string {
  const bytes = createHash('sha256').update(`${source}\n${externalId}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
