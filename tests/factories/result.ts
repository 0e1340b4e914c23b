import { randomUUID } from 'node:crypto';
import type { Answers } from '@/lib/core/frameworks/answers';
import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScores } from '@/lib/core/frameworks/radar-score';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { AMember, AParticipant } from './cast';

type ScanWishes = { answers: Answers; submittedAt?: Date; roundId?: string };

/** A handed-in self-scan with these answers, as it lies in the database. Gives its id. */
export function aHandedInScan(
  owner: AParticipant,
  { answers, submittedAt, roundId = owner.roundId }: ScanWishes,
): Promise<string> {
  return inTenant(owner.partnershipId, async ({ tx, now }) => {
    const scores = axisScores(await getForm(tx, owner.versionId, 'self'), answers);
    const at = submittedAt ?? now;
    const scan = await tx.selfScan.create({
      data: {
        participantId: owner.participantId,
        roundId,
        answers,
        scores,
        startedAt: at,
        savedAt: at,
        submittedAt: at,
      },
      select: { id: true },
    });
    return scan.id;
  });
}

type ResponseWishes = {
  /** A student by name, or a member. */
  by: string | AMember;
  answers?: Answers;
  feedForward?: Record<string, string>;
  /** Handed in, unless told otherwise. */
  draft?: boolean;
};

/** A request of this participant with an answer to it. Gives the request's id. */
export function aResponse(
  owner: AParticipant,
  { by, answers = {}, feedForward = {}, draft = false }: ResponseWishes,
): Promise<string> {
  return inTenant(owner.partnershipId, async ({ tx, now }) => {
    const formKind = typeof by === 'string' ? 'student' : 'trainer';
    const email = `${randomUUID().slice(0, 8)}@example.nl`;
    const scores = axisScores(await getForm(tx, owner.versionId, formKind), answers);
    const request = await tx.feedbackRequest.create({
      data: {
        participantId: owner.participantId,
        roundId: owner.roundId,
        formKind,
        createdAt: now,
        expiresAt: new Date(now.getTime() + 30 * 86_400_000),
        ...(typeof by === 'string'
          ? { respondentName: by, respondentEmail: email, standsFor: email }
          : { respondentMemberId: by.memberId, standsFor: by.memberId }),
        response: {
          create: { answers, feedForward, savedAt: now, ...(!draft && { submittedAt: now, scores }) },
        },
      },
      select: { id: true },
    });
    return request.id;
  });
}

/** Answers by statement key: `levels('sb', 6, 6, 5)` is sb1 to sb3. */
export function levels(prefix: string, ...values: Answers[string][]): Answers {
  return Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]));
}
