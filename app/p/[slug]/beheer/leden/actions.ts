'use server';

import { redirect } from 'next/navigation';
import { leaveDuo } from '@/lib/features/buddies/leave-duo';
import { leaveGroups } from '@/lib/features/cohorts/leave-groups';
import { withdrawOpenRequests } from '@/lib/features/feedback/withdraw-open-requests';
import { addMember } from '@/lib/features/members/add-member';
import { changeEmail } from '@/lib/features/members/change-email';
import { changeMember } from '@/lib/features/members/change-member';
import { inviteAgain, inviteWaiting } from '@/lib/features/members/invite-again';
import { bringBack, leave } from '@/lib/features/members/leave';
import {
  addMemberSchema,
  changeEmailSchema,
  changeMemberSchema,
  memberIdSchema,
  nothingSchema,
} from '@/lib/features/members/schema';
import { endSharesOf } from '@/lib/features/shares/end-shares';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What was done, said on the member's page. */
const said = (slug: string, memberId: string, done: string) =>
  redirect(`${paths.adminMember(slug, memberId)}?${done}`);

export const add = partnershipAction({
  input: addMemberSchema,
  write: addMember,
  then: ({ slug, result }) => said(slug, result.id, 'toegevoegd'),
});

export const change = partnershipAction({
  input: changeMemberSchema,
  write: changeMember,
  then: ({ slug, input }) => said(slug, input.memberId, 'gewijzigd'),
});

export const again = partnershipAction({
  input: memberIdSchema,
  write: inviteAgain,
  then: ({ slug, input }) => said(slug, input.memberId, 'uitgenodigd'),
});

export const newEmail = partnershipAction({
  input: changeEmailSchema,
  write: changeEmail,
  then: ({ slug, input }) => said(slug, input.memberId, 'adres'),
});

/** They stop in their groups too: nobody is asked for them any more, and nobody sees what they shared. */
export const goes = partnershipAction({
  input: memberIdSchema,
  write: async (scope, input) => {
    await leave(scope, input);
    for (const participantId of await leaveGroups(scope, input.memberId)) {
      await withdrawOpenRequests(scope, participantId);
      await endSharesOf(scope, participantId);
      await leaveDuo(scope, participantId);
    }
  },
  then: ({ slug, input }) => said(slug, input.memberId, 'vertrokken'),
});

export const returns = partnershipAction({
  input: memberIdSchema,
  write: bringBack,
  then: ({ slug, input }) => said(slug, input.memberId, 'terug'),
});

export const inviteAll = partnershipAction({
  input: nothingSchema,
  write: inviteWaiting,
  then: ({ slug, result }) =>
    redirect(`${paths.adminMembers(slug)}?uitgenodigd=${result.invited}&wachten=${result.waiting}`),
});
