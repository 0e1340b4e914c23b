'use server';

import { redirect } from 'next/navigation';
import { shown } from '@/app/p/[slug]/shown';
import { addMeeting } from '@/lib/features/meetings/add-meeting';
import { announceMeetings } from '@/lib/features/meetings/announce-meetings';
import { cancelMeeting } from '@/lib/features/meetings/cancel-meeting';
import { moveMeeting } from '@/lib/features/meetings/move-meeting';
import { savePlan } from '@/lib/features/meetings/save-plan';
import {
  addInput,
  announceInput,
  cancelInput,
  moveInput,
  savePlanInput,
} from '@/lib/features/meetings/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';
import { proposalAddress } from './asked';

export const save = partnershipAction({
  input: savePlanInput,
  write: savePlan,
  then: ({ slug, input }) => {
    const page = paths.meetings(slug, input.cohort);
    shown(page, input.step === 'look' ? `?${proposalAddress(input)}#voorstel` : '?bewaard');
  },
});

export const move = partnershipAction({
  input: moveInput,
  write: moveMeeting,
  then: ({ slug, input, result: { cohortId, from, minutes } }) =>
    redirect(
      `${paths.meetings(slug, cohortId)}?verzet=${input.meeting}&was=${from.getTime()}&duur=${minutes}`,
    ),
});

export const add = partnershipAction({
  input: addInput,
  write: addMeeting,
  then: ({ slug, input }) => redirect(`${paths.meetings(slug, input.cohort)}?toegevoegd`),
});

export const cancel = partnershipAction({
  input: cancelInput,
  write: cancelMeeting,
  then: ({ slug, result }) => redirect(`${paths.meetings(slug, result.cohortId)}?vervallen`),
});

export const announce = partnershipAction({
  input: announceInput,
  write: announceMeetings,
  then: ({ slug, input, result }) =>
    redirect(`${paths.meetings(slug, input.cohort)}?aangekondigd=${result.announced}`),
});
