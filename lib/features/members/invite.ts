import { takeMailAllowance } from '@/lib/core/people/mail-allowance';
import { createLoginLinks } from '@/lib/platform/auth/create-login-link';
import { invitationHours } from '@/lib/platform/auth/login-link';
import { Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';

export type Invitee = { memberId: string; userId: string };

/** A link for a week and the mail that brings it, for each, as far as today's allowance goes. Gives who were invited. */
export async function inviteAll(scope: Scope, people: Invitee[]): Promise<Invitee[]> {
  const invited = people.slice(0, await takeMailAllowance(scope, people.length));
  const { tx, now, partnership } = scope;
  const returnTo = paths.home(partnership.slug);
  const links = await createLoginLinks(
    scope,
    invited.map(({ userId }) => ({ userId, returnTo, hours: invitationHours })),
  );
  for (const [index, { memberId }] of invited.entries()) {
    const loginLinkId = links[index] ?? '';
    await enqueueMail(scope, {
      kind: 'invitation',
      dedupeKey: `invitation:${loginLinkId}`,
      memberId,
      loginLinkId,
    });
  }
  const ids = invited.map(({ memberId }) => memberId);
  await tx.member.updateMany({ where: { id: { in: ids } }, data: { invitedAt: now } });
  return invited;
}

/** One invitation; Refusal when today's allowance is spent. */
export async function invite(scope: Scope, person: Invitee) {
  const invited = await inviteAll(scope, [person]);
  if (invited.length === 0) throw new Refusal('mailLimit');
}
