'use server';

import { redirect } from 'next/navigation';
import { leaveDuo } from '@/lib/features/buddies/leave-duo';
import { addParticipants } from '@/lib/features/cohorts/add-participants';
import { archiveCohort, reopenCohort } from '@/lib/features/cohorts/archive-cohort';
import { changeCohort } from '@/lib/features/cohorts/change-cohort';
import { addFacilitator, removeFacilitator } from '@/lib/features/cohorts/change-facilitators';
import { createCohort } from '@/lib/features/cohorts/create-cohort';
import { removeParticipant } from '@/lib/features/cohorts/remove-participant';
import {
  addParticipantsInput,
  changeCohortInput,
  cohortInput,
  createCohortInput,
  facilitatorInput,
  participantInput,
} from '@/lib/features/cohorts/schema';
import { withdrawOpenRequests } from '@/lib/features/feedback/withdraw-open-requests';
import { endSharesOf, endSharesWithTrainers } from '@/lib/features/shares/end-shares';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const create = partnershipAction({
  input: createCohortInput,
  write: createCohort,
  then: ({ slug, result }) => redirect(`${paths.adminCohort(slug, result.id)}?gemaakt`),
});

export const change = partnershipAction({
  input: changeCohortInput,
  write: async (scope, input) => {
    const { sharingEnded } = await changeCohort(scope, input);
    if (sharingEnded) await endSharesWithTrainers(scope, input.cohort);
  },
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?gewijzigd`),
});

export const addPeople = partnershipAction({
  input: addParticipantsInput,
  write: addParticipants,
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?toegevoegd`),
});

/** Someone stops: nobody is asked for them any more, and nobody sees what they shared. */
export const removePerson = partnershipAction({
  input: participantInput,
  write: async (scope, input) => {
    const { participantId } = await removeParticipant(scope, input);
    await withdrawOpenRequests(scope, participantId);
    await endSharesOf(scope, participantId);
    await leaveDuo(scope, participantId);
  },
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?weggehaald`),
});

export const addLeader = partnershipAction({
  input: facilitatorInput,
  write: addFacilitator,
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?toegevoegd`),
});

export const removeLeader = partnershipAction({
  input: facilitatorInput,
  write: removeFacilitator,
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?weggehaald`),
});

export const archive = partnershipAction({
  input: cohortInput,
  write: archiveCohort,
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?gearchiveerd`),
});

export const reopen = partnershipAction({
  input: cohortInput,
  write: reopenCohort,
  then: ({ slug, input }) => redirect(`${paths.adminCohort(slug, input.cohort)}?heropend`),
});
