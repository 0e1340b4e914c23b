import { getOwnRoundOf } from '@/lib/core/meetings/own-programmes';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canReflect } from './policy';
import type { Skip } from './schema';

/** Not this time; or, on second thoughts, yes. What was written stays. ForbiddenError for who was not there or stopped. */
export async function skipReflection(scope: Scope, { meeting: meetingId, kind, change }: Skip) {
  const { tx, now } = scope;
  const { programme, round } = await getOwnRoundOf(scope, meetingId);
  const { participantId, leftAt } = programme;
  assertAllowed(canReflect({ leftAt, wasThere: round.wasThere }, kind));
  const place = { participantId, meetingId, kind };
  if (change === 'skip')
    await tx.reflection.createMany({
      data: [{ ...place, startedAt: now, savedAt: now, skippedAt: now }],
      skipDuplicates: true,
    });
  await tx.reflection.updateMany({ where: place, data: { skippedAt: change === 'skip' ? now : null } });
}
