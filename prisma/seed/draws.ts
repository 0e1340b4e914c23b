import { createHash } from 'node:crypto';

/** Numbers from 0 to 1 that follow from a name: the same demo has the same answers everywhere. */
export function drawsOf(name: string): () => number {
  let turn = 0;
  return () => {
    turn += 1;
    const hash = createHash('sha256').update(`leerkring demo draw/${name}/${turn}`).digest();
    return hash.readUInt32BE(0) / 2 ** 32;
  };
}
