import { endOf, meetingDates } from '@/lib/core/meetings/numbered';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type APartnership, aCohort, aParticipant, aPartnership, aSchool } from '@/tests/factories/cast';

/** One that is due and was not decided, by its key and who gets it. */
export type ADueReminder = { key: string; memberId: string; partnershipId: string };

/** That want to decide on the same reminders: more than one worker takes at once, so that both have some. */
const JOBS = 6;
const dayMs = 86_400_000;

let home: (APartnership & { schoolId: string }) | undefined;

/** A group of this many that is halfway between two meetings at this moment, and the queue told as the product tells it. */
export async function makeDueReminders(people: number): Promise<ADueReminder[]> {
  home ??= await aHome();
  const { partnershipId, schoolId } = home;
  const startMeetingAt = await inTenant(
    partnershipId,
    async ({ now }) => new Date(now.getTime() - 10 * dayMs),
  );
  const cohort = await aCohort({ partnership: home, startMeetingAt });
  const { cohortId, meetingId } = cohort;
  const members: string[] = [];
  while (members.length < people) members.push((await aParticipant({ cohort, schoolId })).memberId);
  await inTenant(partnershipId, async ({ tx, now }) => {
    const last = await tx.meeting.findFirstOrThrow({ where: { id: meetingId }, select: meetingDates });
    const startsAt = new Date(2 * now.getTime() - endOf(last).getTime());
    await tx.meeting.createMany({ data: [{ cohortId, kind: 'work', startsAt, createdAt: now }] });
    await tx.$queryRaw`
      SELECT count(enqueue('decide-reminders', json_build_object('partnershipId', ${partnershipId}::text),
        'reminders:' || ${partnershipId} || ':' || nth, NULL)::text) FROM generate_series(1, ${JOBS}::int) AS nth`;
  });
  return members.map((memberId) => ({
    key: `halfway:${meetingId}:${memberId}:1`,
    memberId,
    partnershipId,
  }));
}

async function aHome() {
  const partnership = await aPartnership();
  return { ...partnership, schoolId: (await aSchool(partnership)).id };
}
