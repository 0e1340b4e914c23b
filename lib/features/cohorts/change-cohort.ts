import { recordAudit } from '@/lib/core/audit/record-audit';
import { assertMeetingsUntil, moveStartMeeting } from '@/lib/core/meetings/start-meeting';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { changeClosingDay } from './change-closing-day';
import { changeSchools } from './change-schools';
import { assertName, assertVersion } from './chosen-things';
import { cohortDates } from './cohort-dates';
import { type LockedCohort, lockRunningCohort } from './lock-cohort';
import { canChangeFramework, canShowOthersEarlier } from './policy';
import type { ChangeCohort } from './schema';
import { settingsOf } from './settings';
import { hasAsked, hasBegun } from './what-happened';

const settings = [
  'showOthersEarly',
  'feedbackMode',
  'feedbackDays',
  'feedbackClosesAt',
  'homeworkMinutes',
  'planMinutes',
  'sharesWithTrainers',
];

/**
 * Changes what was said of a group. Refusal by the field for what people were promised otherwise: the framework once
 * something is filled in, reading others earlier once somebody is asked, the closing day once a student knows it.
 * `sharingEnded`: schoolopleiders of the schools see no more what was shared with them; the caller ends those shares.
 */
export async function changeCohort(scope: Scope, { cohort: cohortId, ...input }: ChangeCohort) {
  const { tx, partnership } = scope;
  const before = await lockRunningCohort(scope, cohortId);
  const after = { ...settingsOf(input), ...cohortDates(input), name: input.name, versionId: input.version };
  const fields = changedFields(before, after);
  await assertKept(scope, before, after, fields);
  await moveStartMeeting(scope, cohortId, after.startMeetingAt);
  if (fields.includes('lastDay')) await assertMeetingsUntil(scope, cohortId, after.lastDay);
  if (fields.length > 0) {
    await tx.cohort.update({
      where: { partnershipId_id: { partnershipId: partnership.id, id: cohortId } },
      data: after,
      select: { id: true },
    });
  }
  if (await changeSchools(scope, cohortId, input)) fields.push('schools');
  if (await changeClosingDay(scope, cohortId, { ...input, startMeetingAt: after.startMeetingAt }))
    fields.push('feedbackClosesAt');
  await record(scope, cohortId, fields);
  return { sharingEnded: before.sharesWithTrainers && !after.sharesWithTrainers };
}

type After = Omit<LockedCohort, 'id' | 'archivedAt'>;

function changedFields(before: LockedCohort, after: After): string[] {
  return Object.entries(after).flatMap(([field, value]) =>
    String(value?.valueOf()) === String(before[field as keyof After]?.valueOf()) ? [] : [field],
  );
}

async function assertKept(scope: Scope, before: LockedCohort, after: After, fields: string[]) {
  if (fields.includes('name')) await assertName(scope, after.name, before.id);
  if (fields.includes('versionId')) {
    await assertVersion(scope, after.versionId);
    const begun = await hasBegun(scope, before.id);
    if (!canChangeFramework({ begun })) throw new Refusal('frameworkInUse', 'version');
  }
  if (after.showOthersEarly && !before.showOthersEarly) {
    const asked = await hasAsked(scope, before.id);
    if (!canShowOthersEarlier({ asked })) throw new Refusal('othersWereTold', 'showOthers');
  }
}

async function record(scope: Scope, cohortId: string, fields: string[]) {
  const ofSettings = fields.filter((field) => settings.includes(field));
  const others = fields.filter((field) => !settings.includes(field));
  if (others.length > 0)
    await recordAudit(scope, { kind: 'cohort_changed', cohortId, details: { fields: others } });
  if (ofSettings.length > 0)
    await recordAudit(scope, { kind: 'cohort_settings_changed', cohortId, details: { fields: ofSettings } });
}
