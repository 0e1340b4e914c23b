import { z } from 'zod';
import { type GoesOn, placeInRing } from '@/lib/core/cohorts/place-in-ring';
import type { RingPosition } from '@/lib/core/cohorts/ring-position';
import type { Tx } from '@/lib/platform/db/client';
import { BlockKind } from '@/prisma/generated/enums';
import { blockPhases } from './block-phases';
import { endOf } from './numbered';

const meetingsSchema = z.array(
  z.object({
    startsAt: z.coerce.date(),
    minutes: z.number(),
    blocks: z.array(z.object({ kind: z.enum(BlockKind), minutes: z.number() })),
  }),
);

/** Where each of these cohorts is in the ring at this moment, by cohort. One statement for any number of them. */
export async function readPlaces(
  { tx, now }: { tx: Tx; now: Date },
  cohortIds: readonly string[],
): Promise<Map<string, RingPosition>> {
  const rows = await tx.$queryRaw<(GoesOn & { id: string; meetings: unknown })[]>`
    SELECT c.id, c.last_day AS "lastDay", c.meeting_count AS "meetingCount",
      (SELECT coalesce(json_agg(json_build_object('startsAt', m.starts_at, 'minutes', m.minutes,
          'blocks', (SELECT coalesce(json_agg(json_build_object('kind', b.kind, 'minutes', b.minutes) ORDER BY b.position), '[]')
            FROM agenda_block b WHERE b.partnership_id = m.partnership_id AND b.meeting_id = m.id))), '[]')
        FROM meeting m
        WHERE m.partnership_id = c.partnership_id AND m.cohort_id = c.id AND m.cancelled_at IS NULL) AS meetings
    FROM cohort c WHERE c.id = ANY(${cohortIds}::uuid[])`;
  return new Map(
    rows.map(({ id, meetings, ...goesOn }) => {
      const times = meetingsSchema.parse(meetings).map(({ blocks, ...meeting }) => ({
        startsAt: meeting.startsAt,
        endsAt: endOf(meeting),
        blocks: blockPhases(blocks),
      }));
      return [id, placeInRing(times, { ...goesOn, now })];
    }),
  );
}
