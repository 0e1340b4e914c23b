import { didNotArrive } from '@/lib/core/people/did-not-arrive';
import type { MailState } from '@/prisma/generated/enums';

export type MemberState = 'left' | 'signed_in' | 'failing' | 'invited' | 'not_invited';

export type MemberMoments = {
  createdAt: Date;
  invitedAt: Date | null;
  leftAt: Date | null;
  user: { firstSignInAt: Date | null; loginSessions: { createdAt: Date }[] };
  /** The newest invitation's mail. */
  mails: { state: MailState }[];
};

/**
 * How far someone is on the way in. Signing in counts only since this partnership knows them: that an address had a login
 * already, somewhere else, is not told.
 */
export function memberState({ createdAt, invitedAt, leftAt, user, mails }: MemberMoments): MemberState {
  if (leftAt) return 'left';
  const since = (invitedAt ?? createdAt).getTime();
  const came = [user.firstSignInAt, ...user.loginSessions.map((session) => session.createdAt)];
  if (came.some((moment) => moment !== null && moment.getTime() >= since)) return 'signed_in';
  const [mail] = mails;
  if (mail && didNotArrive(mail.state)) return 'failing';
  return invitedAt ? 'invited' : 'not_invited';
}

/** What `memberState` is read from. */
export const stateFields = {
  createdAt: true,
  invitedAt: true,
  leftAt: true,
  user: {
    select: {
      email: true,
      firstSignInAt: true,
      loginSessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
    },
  },
  mails: { where: { kind: 'invitation' }, orderBy: { createdAt: 'desc' }, take: 1, select: { state: true } },
} as const;
