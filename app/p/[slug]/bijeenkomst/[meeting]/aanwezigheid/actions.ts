'use server';

import { shown } from '@/app/p/[slug]/shown';
import { changeAbsence } from '@/lib/features/attendance/change-absence';
import { giveCatchUp } from '@/lib/features/attendance/give-catch-up';
import { recordAttendance } from '@/lib/features/attendance/record-attendance';
import {
  absenceInput,
  giveCatchUpInput,
  recordAttendanceInput,
  tickCatchUpInput,
} from '@/lib/features/attendance/schema';
import { tickCatchUp } from '@/lib/features/attendance/tick-catch-up';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What was done, said on the page where the eye is. */
export const record = partnershipAction({
  input: recordAttendanceInput,
  write: recordAttendance,
  then: ({ slug, input }) => shown(paths.attendance(slug, input.meeting), '?bewaard'),
});

export const catchUp = partnershipAction({
  input: giveCatchUpInput,
  write: giveCatchUp,
  then: ({ slug, input }) => shown(paths.attendance(slug, input.meeting), '?gegeven'),
});

/** By a participant, on the meeting's page. */
export const absence = partnershipAction({
  input: absenceInput,
  write: changeAbsence,
  then: ({ slug, input }) => shown(paths.meeting(slug, input.meeting), '#jij'),
});

export const tick = partnershipAction({
  input: tickCatchUpInput,
  write: tickCatchUp,
  then: ({ slug, input }) => shown(paths.meeting(slug, input.meeting), '#jij'),
});
