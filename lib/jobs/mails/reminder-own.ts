import type { ReminderWords } from '@/emails/reminder-items';
import { createPlanToken } from '@/lib/features/reminders/link-tokens';
import type { GroupMeeting } from '@/lib/overviews/reminders/group-state';
import { env } from '@/lib/platform/env';
import { paths } from '@/lib/shared/paths';
import type { InGroup, Telling } from './reminder-telling';

/** What a person is reminded of for themselves. */
export async function ownWords(telling: Telling, told: InGroup): Promise<ReminderWords | null> {
  const { slug } = telling;
  const { reminder, group, name } = told;
  const { kind, number, meetingId } = reminder;
  if (kind === 'feedback_open') return requestWords(telling, told);
  const meeting = group?.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  if (kind === 'halfway') return halfwayWords(telling, told, meeting);
  if (kind === 'catch_up') return catchUpWords(telling, told, meeting);
  if (kind === 'preparation') return preparationWords(telling, told, meeting);
  if (kind === 'reflection') {
    const path = paths.reflection(slug, meeting.id, 'meeting');
    return { kind, part: number === 1 ? 'first' : 'later', number: meeting.number, path };
  }
  if (kind !== 'recap') return null;
  const late = reminder.before === null;
  const heldAt = meeting.startsAt;
  return { kind, late, number: meeting.number, heldAt, group: name, path: paths.recap(slug, meeting.id) };
}

function preparationWords({ slug }: Telling, { reminder, group }: InGroup, { startsAt }: GroupMeeting) {
  const one = group?.participants.find(({ participantId }) => participantId === reminder.participantId);
  if (!one) return null;
  const { scanHandedIn, feedbackAsked } = one;
  return {
    kind: 'preparation',
    scan: !scanHandedIn,
    feedback: !feedbackAsked,
    startsAt,
    path: paths.home(slug),
  } as const;
}

async function requestWords({ scope: { tx }, slug }: Telling, { reminder: { requestId } }: InGroup) {
  if (!requestId) return null;
  const { expiresAt, participant } = await tx.feedbackRequest.findFirstOrThrow({
    where: { id: requestId },
    select: { expiresAt: true, participant: { select: { member: { select: { name: true } } } } },
  });
  const path = paths.giveFeedback(slug, requestId);
  return { kind: 'feedback_open', mentor: participant.member.name, expiresAt, path } as const;
}

/** The plan that is tried first; its page needs no sign-in. */
async function halfwayWords(
  { scope, slug, hidePlans }: Telling,
  { reminder }: InGroup,
  { id }: GroupMeeting,
) {
  const plan = await scope.tx.practicePlan.findFirst({
    where: {
      participantId: reminder.participantId ?? '',
      meetingId: id,
      state: { in: ['planned', 'moved'] },
    },
    orderBy: [{ plannedOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: { id: true, situation: true, action: true, plannedOn: true },
  });
  if (!plan) return { kind: 'halfway', plan: null, path: paths.newPlan(slug, id) } as const;
  const { id: planId, ...text } = plan;
  if (hidePlans) return { kind: 'halfway', plan: 'hidden', path: '#' } as const;
  const token = createPlanToken(env().LEERKRING_SECRET, { partnershipId: scope.partnership.id, planId });
  return { kind: 'halfway', plan: text, path: paths.planLink(token) } as const;
}

async function catchUpWords({ scope: { tx }, slug }: Telling, { reminder }: InGroup, { id }: GroupMeeting) {
  const task = await tx.catchUpTask.findFirst({
    where: { meetingId: id, participantId: reminder.participantId ?? '' },
    select: { text: true, dueOn: true },
  });
  return task && ({ kind: 'catch_up', ...task, path: paths.meeting(slug, id) } as const);
}
