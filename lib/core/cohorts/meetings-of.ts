/** The dated meetings of a cohort, in order. So far a cohort knows its start meeting. */
export function meetingsOf(cohort: { startMeetingAt: Date; startMeetingMinutes: number }) {
  const endsAt = new Date(cohort.startMeetingAt.getTime() + cohort.startMeetingMinutes * 60_000);
  return [{ startsAt: cohort.startMeetingAt, endsAt }];
}
