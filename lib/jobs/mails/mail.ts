import type { RenderedMail } from '@/emails/render-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { MailKind } from '@/prisma/generated/enums';

/** What a mail is made from: its kind and the ids it is about. */
export type OutboxRow = {
  id: string;
  kind: MailKind;
  dedupeKey: string;
  memberId: string | null;
  feedbackRequestId: string | null;
  loginLinkId: string | null;
  signUpId: string | null;
  cohortId: string | null;
  userId: string | null;
  meetingId: string | null;
  groupMessageId: string | null;
  number: number | null;
};

export type Mailbox = { name: string; address: string };
/** A calendar entry that comes along (RFC 5545), with what the receiver's calendar does with it. */
export type CalendarPart = { method: 'REQUEST' | 'CANCEL'; content: string };
export type ComposedMail = RenderedMail & {
  to: Mailbox;
  replyTo: Mailbox | null;
  calendar?: CalendarPart;
  /** For mail that its receiver can stop: takes the one click of a mail program (RFC 8058). */
  unsubscribe?: string;
};

/** The mail is needed, but may not come before this moment. */
export class NotYet extends Error {
  override name = 'NotYet';
  constructor(readonly notBefore: Date) {
    super('not yet');
  }
}

/** What a mail needs of a person. */
export const mailPerson = {
  name: true,
  leftAt: true,
  user: { select: { email: true, locale: true } },
} as const;

export const mailboxOf = ({ name, user }: { name: string; user: { email: string } }): Mailbox => ({
  name,
  address: user.email,
});

export const facilitatorsForMail = {
  orderBy: { createdAt: 'asc' },
  select: { member: { select: mailPerson } },
} as const;

type WithFacilitators = {
  facilitators: { member: { name: string; leftAt: Date | null; user: { email: string } } }[];
};

/** Whom a reply goes to: the facilitator who leads the group longest and is still there. */
export function replyToFacilitator({ facilitators }: WithFacilitators): Mailbox | null {
  const facilitator = facilitators.map(({ member }) => member).find(({ leftAt }) => leftAt === null);
  return facilitator ? mailboxOf(facilitator) : null;
}

export function partnershipForMail({ tx }: TenantScope) {
  return tx.partnership.findFirstOrThrow({ select: { slug: true, name: true } });
}
