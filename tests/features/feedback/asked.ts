import { getForm } from '@/lib/core/frameworks/get-form';
import { findAskedRequest } from '@/lib/features/feedback/asked-request';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { now, setClock } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, aMember, aParticipant, as } from '@/tests/factories/cast';

export const student = {
  kind: 'student' as const,
  name: 'Milan de Wit',
  email: 'milan@example.nl',
  ownWords: '',
};

/** A mentor with an open request to a student. */
export async function anAskedStudent(wishes: Partial<typeof student> = {}) {
  const mentor = await aParticipant({ name: 'Esra Yıldız' });
  const { id } = await as(mentor, (scope) => requestFeedback(scope, { ...student, ...wishes }));
  return { mentor, requestId: id, ids: { requestId: id, respondent: { linkVersion: 1 } } };
}

/** A mentor with an open request to a school trainer of the partnership. */
export async function anAskedTrainer() {
  const mentor = await aParticipant({ name: 'Esra Yıldız' });
  const trainer = await aColleague(mentor);
  const { id } = await as(mentor, (scope) =>
    requestFeedback(scope, { kind: 'trainer', memberId: trainer.memberId, ownWords: '' }),
  );
  return {
    mentor,
    trainer,
    requestId: id,
    ids: { requestId: id, respondent: { memberId: trainer.memberId } },
  };
}

export function aColleague(
  mentor: AParticipant,
  roles: ('school_trainer' | 'institute_trainer' | 'mentor')[] = ['school_trainer'],
): Promise<AMember> {
  const { partnershipId, slug, versionId } = mentor;
  return aMember({
    partnership: { partnershipId, slug, name: '', versionId },
    roles,
    name: 'Marieke Hoogland',
  });
}

export function rowOf({ mentor, requestId }: { mentor: AParticipant; requestId: string }) {
  return inTenant(mentor.partnershipId, async ({ tx }) => {
    const request = await findAskedRequest(tx, requestId);
    if (!request) throw new Error('no such request');
    return request;
  });
}

export function mailsOf({ mentor, requestId }: { mentor: AParticipant; requestId: string }) {
  return inTenant(mentor.partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({ where: { feedbackRequestId: requestId }, orderBy: { createdAt: 'asc' } }),
  );
}

export function studentFormOf(mentor: AParticipant) {
  return inTenant(mentor.partnershipId, ({ tx }) => getForm(tx, mentor.versionId, 'student'));
}

/** The clock stands still at this many hours from now, until `setClock()`. */
export function hoursFromNow(hours: number) {
  setClock();
  const moment = new Date(now().getTime() + hours * 3_600_000);
  setClock(() => moment);
  return moment;
}
