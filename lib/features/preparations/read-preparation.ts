import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { Preparation } from './schema';

const fields = {
  purpose: true,
  bring: true,
  note: true,
  onHomework: true,
  onTheory: true,
  dialogue: true,
  deepening: true,
  blocks: {
    orderBy: { position: 'asc' },
    select: { kind: true, title: true, minutes: true, theoryMinutes: true, note: true, werkvormId: true },
  },
} as const;

/** All of it, the notes included: ask only for who leads the meeting's group. */
export async function readPreparation({ tx }: Pick<Scope, 'tx'>, meetingId: string): Promise<Preparation> {
  return found(await tx.meeting.findFirst({ where: { id: meetingId }, select: fields }));
}
