import { NotFoundError, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnSubjects, standsFor, subjectColumn } from './own-subjects';
import { listReaders, namedAudience } from './readers';
import type { ShareWith } from './schema';
import { assertUncoversNobody } from './uncovering';

/**
 * Shows the own scan or learning question of a round to one person by name, or to the group as it is now. Sharing what
 * is shared already changes nothing. NotFoundError for a foreign round and for anyone who is no audience of the actor;
 * Refusal once they stopped, and where the group's figures beside it would uncover someone else.
 */
export async function shareWith(scope: Scope, { round, subject, audience: to }: ShareWith) {
  const { tx, now } = scope;
  const { participantId, leftAt, cohort, subjects } = await getOwnSubjects(scope, round);
  if (leftAt) throw new Refusal('stopped');
  const subjectId = subjects[subject];
  if (!subjectId) throw new Refusal('nothingToShare');
  const { audience, audienceMemberId } = await audienceOf(scope, cohort, to);
  if (subject === 'self_scan')
    await assertUncoversNobody(scope, {
      roundId: round,
      scanId: subjectId,
      audienceMemberId,
    });

  await tx.share.createMany({
    data: [
      {
        participantId,
        subject,
        ...subjectColumn(subject, subjectId),
        audience,
        audienceMemberId,
        sharedAt: now,
        standsFor: standsFor(subjectId, audience, audienceMemberId),
      },
    ],
    skipDuplicates: true,
  });
}

async function audienceOf(scope: Scope, cohort: { id: string; sharesWithTrainers: boolean }, to: string) {
  if (to === 'group') return { audience: 'group' as const, audienceMemberId: null };
  const owner = { schoolId: scope.actor.schoolId, sharesWithTrainers: cohort.sharesWithTrainers };
  const reader = (await listReaders(scope, cohort.id)).find(({ memberId }) => memberId === to);
  const audience = reader ? namedAudience(reader, owner) : null;
  if (!audience) throw new NotFoundError();
  return { audience, audienceMemberId: to };
}
