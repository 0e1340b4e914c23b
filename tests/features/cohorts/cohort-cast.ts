import type { CreateCohort } from '@/lib/features/cohorts/schema';
import { now } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { dayField } from '@/lib/shared/local-time';
import { type AMember, type APartnership, aMember, aPartnership } from '@/tests/factories/cast';

const day = 86_400_000;

/** A partnership with everyone that a group needs. */
export async function aPartnershipOfPeople() {
  const partnership = await aPartnership();
  const coordinator = await aMember({ partnership, roles: ['coordinator'], name: 'Anneke Vos' });
  const marieke = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
  const peter = await aMember({ partnership, roles: ['institute_trainer'], name: 'Peter Nijland' });
  const esra = await aMember({ partnership, name: 'Esra Yıldız' });
  const bram = await aMember({ partnership, name: 'Bram Bos' });
  return { partnership, coordinator, marieke, peter, esra, bram };
}

export type People = Awaited<ReturnType<typeof aPartnershipOfPeople>>;

/** What a coordinator fills in, good as it is. */
export function wanted(people: People, more: Partial<CreateCohort> = {}): CreateCohort {
  const { partnership, marieke, esra, bram } = people;
  return {
    name: 'Groep najaar',
    version: partnership.versionId,
    startDay: daysAhead(21),
    startTime: '15:30',
    lastDay: daysAhead(200),
    takesPart: 'voluntary',
    grantedHours: 40,
    schools: [],
    facilitators: [marieke.memberId],
    participants: [esra.memberId, bram.memberId],
    showOthers: 'afterScan',
    feedbackMode: 'named',
    feedbackClosesOn: null,
    feedbackDays: 30,
    homeworkMinutes: 60,
    planMinutes: 120,
    sharesWithTrainers: true,
    ...more,
  };
}

export function daysAhead(days: number) {
  return dayField(new Date(now().getTime() + days * day));
}

export function leave({ partnershipId, memberId }: AMember) {
  return inTenant(partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: memberId }, data: { leftAt: now } }),
  );
}

/** What is recorded in this partnership, in its order. */
export function recorded({ partnershipId }: APartnership) {
  return inTenant(partnershipId, async ({ tx }) => {
    const events = await tx.auditEvent.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
    return events.map(({ kind, subjectMemberId, details }) => ({ kind, subjectMemberId, details }));
  });
}
