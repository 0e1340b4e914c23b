import type { CohortFields } from './schema';

/** What the form says in words, as the database keeps it. */
export function settingsOf(input: CohortFields) {
  return {
    mandatory: input.takesPart === 'mandatory',
    grantedHours: input.grantedHours,
    showOthersEarly: input.showOthers === 'early',
    feedbackMode: input.feedbackMode,
    feedbackDays: input.feedbackDays,
    homeworkMinutes: input.homeworkMinutes,
    planMinutes: input.planMinutes,
    sharesWithTrainers: input.sharesWithTrainers,
  };
}
