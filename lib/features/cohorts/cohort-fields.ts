/** What a coordinator decides about a group, as it stands in the database. */
export const cohortFields = {
  id: true,
  versionId: true,
  name: true,
  startMeetingAt: true,
  lastDay: true,
  mandatory: true,
  grantedHours: true,
  showOthersEarly: true,
  feedbackDays: true,
  feedbackMode: true,
  homeworkMinutes: true,
  planMinutes: true,
  sharesWithTrainers: true,
  archivedAt: true,
} as const;
