import type { CohortToChange } from '@/lib/features/cohorts/queries';
import { dayField, timeField } from '@/lib/shared/local-time';

/** A group's fields as the form shows them. */
export function standingFields({
  cohort,
  schools,
  feedbackClosesAt,
}: CohortToChange): Record<string, string> {
  return {
    name: cohort.name,
    version: cohort.versionId,
    startDay: dayField(cohort.startMeetingAt),
    startTime: timeField(cohort.startMeetingAt),
    lastDay: cohort.lastDay ? cohort.lastDay.toISOString().slice(0, 10) : '',
    takesPart: cohort.mandatory ? 'mandatory' : 'voluntary',
    grantedHours: cohort.grantedHours === null ? '' : String(cohort.grantedHours),
    showOthers: cohort.showOthersEarly ? 'early' : 'afterScan',
    feedbackMode: cohort.feedbackMode,
    feedbackClosesOn: feedbackClosesAt ? dayField(feedbackClosesAt) : '',
    feedbackDays: String(cohort.feedbackDays),
    homeworkMinutes: String(cohort.homeworkMinutes),
    planMinutes: String(cohort.planMinutes),
    ...(cohort.sharesWithTrainers && { sharesWithTrainers: 'on' }),
    ...Object.fromEntries(schools.map((id) => [`school-${id}`, 'on'])),
  };
}
