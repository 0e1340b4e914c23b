import { roundOpenedMail } from '@/emails/round-opened';
import { roundOfKey } from '@/lib/features/rounds/round-mail';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import {
  type ComposedMail,
  facilitatorsForMail,
  mailboxOf,
  mailPerson,
  type OutboxRow,
  partnershipForMail,
  replyToFacilitator,
} from './mail';

/** A participant of a running group who did not hand in yet, in the round that is still the newest. */
export async function composeRoundOpened(
  scope: TenantScope,
  { memberId, cohortId, dedupeKey }: OutboxRow,
): Promise<ComposedMail | null> {
  const roundId = roundOfKey(dedupeKey);
  if (!memberId || !cohortId || !roundId) return null;
  const cohort = await scope.tx.cohort.findFirst({
    where: { id: cohortId, archivedAt: null },
    select: {
      name: true,
      facilitators: facilitatorsForMail,
      rounds: { orderBy: { openedAt: 'desc' }, take: 1, select: { id: true, kind: true } },
      participants: {
        where: { memberId, leftAt: null },
        select: {
          member: { select: mailPerson },
          scans: { where: { roundId }, select: { submittedAt: true } },
        },
      },
    },
  });
  const [participant] = cohort?.participants ?? [];
  const [round] = cohort?.rounds ?? [];
  if (!cohort || !participant || participant.member.leftAt || round?.id !== roundId) return null;
  if (participant.scans[0]?.submittedAt) return null;
  const { member } = participant;
  const mail = await roundOpenedMail({
    locale: asLocale(member.user.locale),
    baseUrl: env().BASE_URL,
    slug: (await partnershipForMail(scope)).slug,
    roundId,
    kind: round.kind,
    person: member.name,
    group: cohort.name,
  });
  return { ...mail, to: mailboxOf(member), replyTo: replyToFacilitator(cohort) };
}
