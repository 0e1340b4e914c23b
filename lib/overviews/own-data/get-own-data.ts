import { getOwnMember } from '@/lib/core/people/get-own-member';
import { listOwnAttendance } from '@/lib/features/attendance/own-attendance';
import { listGivenFeedback } from '@/lib/features/feedback/given-feedback';
import { listMyRequests } from '@/lib/features/feedback/queries';
import { listOwnHomework } from '@/lib/features/homework/own-homework';
import { listOwnRounds } from '@/lib/features/results/own-rounds';
import { getResult } from '@/lib/features/results/queries';
import { listOwnShares } from '@/lib/features/shares/own-shares';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { readOwnTexts } from './own-texts';
import { listOwnWritings } from './own-writings';

/**
 * Everything that is the actor's own, and nothing else: for themselves to read and to take along, also after leaving.
 * With `read`, what others answered and may be seen counts as read from here on, as on the result page.
 */
export async function getOwnData(scope: Scope, { read }: { read: boolean }) {
  const rounds = [];
  for (const { cohort, round, question } of await listOwnRounds(scope)) {
    rounds.push({
      cohort,
      round,
      question,
      result: await getResult(scope, round.id, { read }),
      requests: await listMyRequests(scope, round.id),
    });
  }
  return {
    member: await getOwnMember(scope),
    leftAt: scope.actor.leftAt,
    rounds,
    attended: await listOwnAttendance(scope),
    given: await listGivenFeedback(scope),
    shares: await listOwnShares(scope),
    homework: await listOwnHomework(scope),
    writings: await listOwnWritings(scope),
    practice: await readOwnTexts(scope),
  };
}

export type OwnData = Awaited<ReturnType<typeof getOwnData>>;
export type OwnDataRound = OwnData['rounds'][number];
