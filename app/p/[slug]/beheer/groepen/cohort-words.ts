import { getTranslations } from 'next-intl/server';

const keys = [
  'name',
  'nameHint',
  'version',
  'versionFixed',
  'startDay',
  'startTime',
  'lastDay',
  'takesPart',
  'voluntary',
  'mandatory',
  'grantedHours',
  'grantedHoursHint',
  'schools',
  'schoolsHint',
  'schoolsNone',
  'leadersTitle',
  'facilitators',
  'facilitatorsHint',
  'facilitator1',
  'facilitator2',
  'nobody',
  'peopleTitle',
  'participants',
  'participantsHint',
  'filter',
  'noSchool',
  'settingsTitle',
  'settingsText',
  'showOthers',
  'afterScan',
  'afterScanHint',
  'early',
  'earlyHint',
  'earlyFixed',
  'feedbackMode',
  'feedbackModeHint',
  'named',
  'namedHint',
  'pooled',
  'pooledHint',
  'feedbackClosesOn',
  'feedbackClosesHint',
  'feedbackClosesFixed',
  'feedbackDays',
  'feedbackDaysHint',
  'homeworkMinutes',
  'planMinutes',
  'minutesHint',
  'sharesWithTrainers',
  'sharesWithTrainersHint',
  'create',
  'save',
  'add',
  'busy',
] as const;

export type CohortWords = Record<(typeof keys)[number] | 'signIn', string>;

/** The words of the forms about a group, for the browser. */
export async function cohortWords(): Promise<CohortWords> {
  const t = await getTranslations('cohorts');
  const errors = await getTranslations('errors');
  const words = Object.fromEntries(keys.map((key) => [key, t(key)])) as Record<(typeof keys)[number], string>;
  return { ...words, signIn: errors('signInAgain') };
}
