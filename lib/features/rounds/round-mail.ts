import { isId } from '@/lib/shared/ids';

/** One mail per round and participant. */
export function roundOpenedKey(roundId: string, memberId: string) {
  return `round-opened:${roundId}:${memberId}`;
}

/** Of which round the mail under this key tells; null for any other key. */
export function roundOfKey(dedupeKey: string): string | null {
  const [what, roundId] = dedupeKey.split(':');
  return what === 'round-opened' && isId(roundId) ? roundId : null;
}
