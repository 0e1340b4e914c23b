'use server';

import { redirect } from 'next/navigation';
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

export const goes = partnershipAction({
  input: memberIdSchema,
  write: leave,
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
