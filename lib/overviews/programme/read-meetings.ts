import { z } from 'zod';
import { type GoesOn, placeInRing } from '@/lib/core/cohorts/place-in-ring';
import { blockPhases } from '@/lib/core/meetings/block-phases';
import { type MeetingDates, numbered } from '@/lib/core/meetings/numbered';
import type { Tx } from '@/lib/platform/db/client';
import { BlockKind, type NextStepDecision } from '@/prisma/generated/enums';

const blocksSchema = z.array(z.object({ kind: z.enum(BlockKind), minutes: z.number() }));

type Row = MeetingDates & {
  room: string | null;
  onlineUrl: string | null;
  announcedAt: Date | null;
  readyAt: Date | null;
  /** Its agenda, in order. */
  blocks: unknown;
  /** How many of the four questions that make it ready are answered. */
  answers: number;
  /** Whether homework or theory was given, and its estimated minutes. */
  hasHomework: boolean;
  homeworkMinutes: number | null;
  /** When its recap was sent first. */
  recapSentAt: Date | null;
  decision: NextStepDecision | null;
  /** How many said beforehand that they cannot come. */
  awayCount: number;
  /** Whether it is recorded who was there. */
  attendanceTaken: boolean;
};

/** A cohort's meetings with how far each is prepared and followed up. One statement for any number of meetings. */
export async function readMeetings({ tx }: { tx: Tx }, cohortId: string) {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.id, m.kind::text AS kind, m.starts_at AS "startsAt", m.minutes, m.cancelled_at AS "cancelledAt",
      m.room, m.online_url AS "onlineUrl", m.announced_at AS "announcedAt", m.ready_at AS "readyAt",
      (SELECT coalesce(json_agg(json_build_object('kind', b.kind, 'minutes', b.minutes) ORDER BY b.position), '[]')
        FROM agenda_block b WHERE b.partnership_id = m.partnership_id AND b.meeting_id = m.id) AS blocks,
      num_nonnulls(m.on_homework, m.on_theory, m.dialogue, m.deepening) AS answers,
      coalesce(num_nonnulls(h.text, h.theory) > 0, false) AS "hasHomework", h.minutes AS "homeworkMinutes",
      (SELECT min(v.sent_at) FROM recap_version v
        WHERE v.partnership_id = m.partnership_id AND v.meeting_id = m.id) AS "recapSentAt",
      n.decision::text AS decision,
      (SELECT count(*)::int FROM attendance a
        WHERE a.partnership_id = m.partnership_id AND a.meeting_id = m.id AND a.announced_at IS NOT NULL) AS "awayCount",
      EXISTS (SELECT FROM attendance a
        WHERE a.partnership_id = m.partnership_id AND a.meeting_id = m.id AND a.state IS NOT NULL) AS "attendanceTaken"
    FROM meeting m
    LEFT JOIN homework h ON h.partnership_id = m.partnership_id AND h.meeting_id = m.id
    LEFT JOIN next_step n ON n.partnership_id = m.partnership_id AND n.meeting_id = m.id
    WHERE m.cohort_id = ${cohortId}::uuid AND m.cancelled_at IS NULL`;
  return numbered(rows.map((row) => ({ ...row, blocks: blocksSchema.parse(row.blocks) })));
}

export type ProgrammeMeeting = Awaited<ReturnType<typeof readMeetings>>[number];

/** Where a group with these meetings is in the ring. */
export function placeOf(meetings: readonly ProgrammeMeeting[], when: GoesOn & { now: Date }) {
  return placeInRing(
    meetings.map(({ startsAt, endsAt, blocks }) => ({ startsAt, endsAt, blocks: blockPhases(blocks) })),
    when,
  );
}
