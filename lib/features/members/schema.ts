import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { emailAddress, plainText } from '@/lib/shared/text';
import type { MemberRole } from '@/prisma/generated/enums';
import { MOST_MEMBER_NAME } from './limits';

/** In the order in which they are shown. */
export const ROLES = [
  'coordinator',
  'school_trainer',
  'institute_trainer',
  'mentor',
] as const satisfies MemberRole[];

export const memberName = plainText({
  max: MOST_MEMBER_NAME,
  required: true,
  singleLine: true,
  noLinks: true,
});

const memberId = z.custom<string>(isId, 'invalid');
const ticked = z.string().optional();

/** Name, school and one tick box per role; an empty school is none. */
const about = z.object({
  name: memberName,
  schoolId: z.union([z.literal(''), z.custom<string>(isId)], 'unknownSchool').optional(),
  coordinator: ticked,
  school_trainer: ticked,
  institute_trainer: ticked,
  mentor: ticked,
});

/** The ticked roles; none is refused at the group of boxes. */
function withRoles<T extends z.infer<typeof about>>(
  { coordinator, school_trainer, institute_trainer, mentor, schoolId, ...rest }: T,
  ctx: z.RefinementCtx,
) {
  const sent = { coordinator, school_trainer, institute_trainer, mentor };
  const roles = ROLES.filter((role) => sent[role]);
  if (roles.length === 0) ctx.addIssue({ code: 'custom', message: 'chooseRole', path: ['roles'] });
  return { ...rest, roles, schoolId: schoolId || null };
}

export const addMemberSchema = about.extend({ email: emailAddress() }).transform(withRoles);
export const changeMemberSchema = about.extend({ memberId }).transform(withRoles);
export const changeEmailSchema = z.object({ memberId, email: emailAddress() });
export const memberIdSchema = z.object({ memberId });
export const nothingSchema = z.object({});

export type AboutMember = { name: string; schoolId: string | null; roles: MemberRole[] };
export type AddMember = AboutMember & { email: string };
