/** Numbers that look random and are the same every time, on every machine. */
export type Draws = {
  /** 0 up to, not including, `below`. */
  whole: (below: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  hex: (digits: number) => string;
};

/** Mulberry32, seeded by a text. */
export function drawsOf(seed: string): Draws {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    chance: (share) => next() < share,
    pick: (list) => list[whole(list.length)] as (typeof list)[number],
    hex: (digits) => Array.from({ length: digits }, () => whole(16).toString(16)).join(''),
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Ids that rise with time, as the product's own do (uuid version 7): new rows then lie beside each other. */
export function idsFrom(start: Date, draws: Draws): () => string {
  let moment = start.getTime();
  return () => {
    const time = moment.toString(16).padStart(12, '0');
    moment += 1;
    const variant = (8 + draws.whole(4)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${draws.hex(3)}-${variant}${draws.hex(3)}-${draws.hex(12)}`;
  };
}
