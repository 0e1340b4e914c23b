import { z } from 'zod';
import { type Answers, answersSchema } from '@/lib/core/frameworks/answers';
import { type AxisScores, axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';

export type RespondentRole = 'student' | 'schoolTrainer' | 'instituteTrainer';

/** Someone who was asked, under the name in the request: this is named feedback. */
export type Asked = { requestId: string; name: string; role: RespondentRole };

/** Someone whose answers the mentor has before them. */
export type Respondent = Asked & {
  answers: Answers;
  scores: AxisScores /** By axis key. */;
  feedForward: Record<string, string>;
};

const feedForwardSchema = z.record(z.string(), z.string());

/** Whom the participant asked in this round, and what of it has been marked as read: only that is ever shown. Not those of pooled feedback. */
export async function listRespondents(
  { tx }: TenantScope,
  { participantId, roundId }: { participantId: string; roundId: string },
) {
  const requests = await tx.feedbackRequest.findMany({
    where: { participantId, roundId, pooled: false, standsFor: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      respondentName: true,
      respondentMember: { select: { name: true, roles: true } },
      response: {
        select: { answers: true, scores: true, feedForward: true, submittedAt: true, readAt: true },
      },
    },
  });
  const respondents: Respondent[] = [];
  const waitingFor: Asked[] = [];
  for (const { id, respondentName, respondentMember, response } of requests) {
    const asked: Asked = {
      requestId: id,
      name: respondentMember?.name ?? respondentName ?? '',
      role: respondentMember ? trainerRole(respondentMember.roles) : 'student',
    };
    if (!response?.submittedAt) waitingFor.push(asked);
    else if (response.readAt) respondents.push({ ...asked, ...contentOf(response) });
  }
  return { respondents, waitingFor };
}

function contentOf(response: { answers: unknown; scores: unknown; feedForward: unknown }) {
  return {
    answers: answersSchema.parse(response.answers),
    scores: axisScoresSchema.parse(response.scores),
    feedForward: feedForwardSchema.parse(response.feedForward),
  };
}

function trainerRole(roles: readonly MemberRole[]): RespondentRole {
  return roles.includes('school_trainer') ? 'schoolTrainer' : 'instituteTrainer';
}
