import type { ReflectionKind } from '@/lib/features/reflections/stored';
import { isId } from '@/lib/shared/ids';

const KINDS: Record<string, ReflectionKind> = { bijeenkomst: 'meeting', praktijk: 'practice' };

/** Which reflection an address is of; null when it can be none. */
export function reflectionPlace({ meeting, kind }: { meeting: string; kind: string }) {
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return known && isId(meeting) ? { meetingId: meeting, kind: known } : null;
}
