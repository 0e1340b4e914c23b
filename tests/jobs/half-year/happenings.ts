import type { Tx } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { dateOf } from '@/lib/shared/calendar-day';
import type { AttendanceState } from '@/prisma/generated/enums';
import { type AParticipant, aMember, aParticipant } from '../../factories/cast';
import { type AGroup, at } from '../../factories/group';
import { type Happening, moment } from './life';

/** Six meetings on Tuesdays from 15.30 to 18.30; the fourth will be cancelled. */
const MEETINGS = ['01-12', '02-09', '03-09', '04-06', '05-11', '06-08'].map((day) => `2027-${day} 15:30`);

const HOLIDAYS = [
  ['kerstvakantie', '2026-12-19', '2027-01-03'],
  ['voorjaarsvakantie', '2027-02-20', '2027-02-28'],
  ['meivakantie', '2027-04-24', '2027-05-09'],
] as const;

/** What happens to a group of eleven that a twelfth joins, in the order of time. People are called 1 to 12. */
export async function halfYear(group: AGroup) {
  const { partnership, cohort, facilitator, people } = group;
  const [m1 = '', m2 = '', m3 = '', m4 = '', m5 = '', m6 = ''] = await plan(group);
  const trainer = await aMember({ partnership, roles: ['school_trainer'], name: 'Trainer' });
  const names = new Map<string, string>([
    [facilitator.memberId, 'Wil'],
    [trainer.memberId, 'trainer'],
  ]);
  const call = (person: AParticipant, name: string) => {
    names.set(person.memberId, name);
    names.set(person.participantId, name);
    return person;
  };
  for (const [index, person] of people.entries()) call(person, String(index + 1));
  const p = (number: number) => at(group, number - 1);
  const everyone = () => people.map(({ participantId }) => participantId);
  const write = new Writing(cohort.roundId);

  const happenings: Happening[] = [
    ['2026-12-16 10:00', (tx, now) => write.scan(tx, now, p(1))],
    ['2026-12-16 10:05', (tx, now) => write.request(tx, now, p(1), trainer.memberId, '2026-12-17 10:00')],
    ['2027-01-11 09:00', (tx, now) => write.request(tx, now, p(2), null, '2027-02-10 09:00')],
    [
      '2027-01-12 18:45',
      (tx, now) =>
        write.attendance(tx, now, m1, everyone(), { [p(3).participantId]: 'absent_without_notice' }),
    ],
    ['2027-01-12 19:00', (tx, now) => write.reflection(tx, now, m1, p(4), { answers: { r1: 'Het hielp.' } })],
    ['2027-01-12 19:05', (tx, now) => write.reflection(tx, now, m1, p(5), { skippedAt: now })],
    ['2027-01-12 19:10', (tx, now) => write.plan(tx, now, m1, p(1), 'planned')],
    ['2027-01-12 19:15', (tx, now) => write.plan(tx, now, m1, p(2), 'planned')],
    ['2027-01-14 10:00', (tx, now) => write.catchUp(tx, now, m1, p(3))],
    ['2027-01-15 16:00', (tx, now) => write.recap(tx, now, m1, facilitator.memberId)],
    [
      '2027-01-20 09:00',
      (tx, now) =>
        tx.practicePlan.updateMany({
          where: { participantId: p(2).participantId },
          data: { state: 'tried', settledAt: now },
        }),
    ],
    [
      '2027-01-20 09:05',
      (tx, now) =>
        tx.memberReminder.create({
          data: { memberId: p(6).memberId, pausedUntil: dateOf('2027-01-27'), savedAt: now },
        }),
    ],
    [
      '2027-01-20 09:10',
      (tx) =>
        tx.feedbackRequest.updateMany({
          where: { participantId: p(2).participantId },
          data: { declinedAt: moment('2027-01-20 09:10'), standsFor: null },
        }),
    ],
    ['2027-01-20 10:00', async () => people.push(call(await aParticipant({ cohort }), '12'))],
    ['2027-02-01 10:00', (tx, now) => write.away(tx, now, m2, p(8))],
    ['2027-02-02 10:00', (tx, now) => write.homeworkDone(tx, now, m1, p(7))],
    [
      '2027-02-09 18:45',
      (tx, now) =>
        write.attendance(tx, now, m2, everyone(), {
          [p(3).participantId]: 'absent_without_notice',
          [p(8).participantId]: 'absent_with_notice',
        }),
    ],
    ['2027-02-18 10:00', (tx, now) => write.recap(tx, now, m2, facilitator.memberId)],
    ['2027-02-19 12:00', (tx, now) => write.catchUp(tx, now, m2, p(3))],
    [
      '2027-03-02 09:00',
      (tx) => tx.meeting.updateMany({ where: { id: m3 }, data: { startsAt: moment('2027-03-16 15:30') } }),
    ],
    ['2027-03-16 18:45', (tx, now) => write.attendance(tx, now, m3, everyone(), {})],
    ['2027-03-18 10:00', (tx, now) => write.recap(tx, now, m3, facilitator.memberId)],
    [
      '2027-03-22 10:00',
      (tx, now) => tx.meeting.updateMany({ where: { id: m4 }, data: { cancelledAt: now } }),
    ],
    ['2027-04-09 15:00', (tx, now) => write.request(tx, now, p(9), trainer.memberId, '2027-05-09 15:00')],
    [
      '2027-05-01 10:00',
      (tx, now) => tx.participant.updateMany({ where: { id: p(10).participantId }, data: { leftAt: now } }),
    ],
    ['2027-05-11 18:45', (tx, now) => write.attendance(tx, now, m5, everyone(), {})],
    ['2027-05-13 10:00', (tx, now) => write.recap(tx, now, m5, facilitator.memberId)],
    [
      '2027-05-20 10:00',
      (tx, now) =>
        tx.cohortReminder.create({
          data: { cohortId: cohort.cohortId, kind: 'halfway', enabled: false, savedAt: now },
        }),
    ],
    ['2027-06-08 18:45', (tx, now) => write.attendance(tx, now, m6, everyone(), {})],
    ['2027-06-11 10:00', (tx, now) => write.recap(tx, now, m6, facilitator.memberId)],
  ];
  return { happenings, names };
}

/** Holidays, a day off of one school, the last day and six announced meetings. */
function plan({ partnership, cohort, people }: AGroup): Promise<string[]> {
  return inTenant(partnership.partnershipId, async ({ tx, now: createdAt }) => {
    for (const [name, first, last] of HOLIDAYS)
      await tx.closure.create({
        data: {
          kind: 'holiday',
          region: 'midden',
          name,
          firstDay: dateOf(first),
          lastDay: dateOf(last),
          createdAt,
        },
      });
    const off = { firstDay: dateOf('2027-01-26'), lastDay: dateOf('2027-01-26'), createdAt };
    await tx.closure.create({
      data: { kind: 'closed_day', schoolId: people[10]?.schoolId ?? null, name: 'studiedag', ...off },
    });
    await tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { lastDay: dateOf('2027-06-30') } });
    await tx.meeting.deleteMany({});
    const rows = await tx.meeting.createManyAndReturn({
      data: MEETINGS.map((startsAt, index) => ({
        cohortId: cohort.cohortId,
        kind: index === 0 ? ('start' as const) : ('work' as const),
        startsAt: moment(startsAt),
        announcedAt: createdAt,
        createdAt,
      })),
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  });
}

/** The facts that reminders hang on, written as the product would have. */
class Writing {
  constructor(readonly roundId: string) {}

  scan(tx: Tx, now: Date, { participantId }: AParticipant) {
    return tx.selfScan.create({
      data: {
        participantId,
        roundId: this.roundId,
        startedAt: now,
        savedAt: now,
        submittedAt: now,
        scores: {},
      },
    });
  }
  request(tx: Tx, now: Date, { participantId }: AParticipant, trainer: string | null, expires: string) {
    return tx.feedbackRequest.create({
      data: {
        participantId,
        roundId: this.roundId,
        createdAt: now,
        expiresAt: moment(expires),
        ...(trainer
          ? { formKind: 'trainer', respondentMemberId: trainer, standsFor: trainer }
          : {
              formKind: 'student',
              respondentName: 'Sanne',
              respondentEmail: 's@example.nl',
              standsFor: 's@example.nl',
            }),
      },
    });
  }
  attendance(
    tx: Tx,
    now: Date,
    meetingId: string,
    ids: string[],
    otherwise: Record<string, AttendanceState>,
  ) {
    return Promise.all(
      ids.map((participantId) => {
        const state = otherwise[participantId] ?? 'present';
        const recorded = { state, recordedAt: now };
        return tx.$executeRaw`
          INSERT INTO attendance (meeting_id, participant_id, state, recorded_at)
          SELECT ${meetingId}::uuid, p.id, ${recorded.state}::attendance_state, ${recorded.recordedAt}
          FROM participant p WHERE p.id = ${participantId}::uuid AND p.left_at IS NULL
          ON CONFLICT (partnership_id, meeting_id, participant_id)
          DO UPDATE SET state = excluded.state, recorded_at = excluded.recorded_at`;
      }),
    );
  }
  away(tx: Tx, now: Date, meetingId: string, { participantId }: AParticipant) {
    return tx.attendance.create({ data: { meetingId, participantId, announcedAt: now, reason: 'unsaid' } });
  }
  reflection(
    tx: Tx,
    now: Date,
    meetingId: string,
    { participantId }: AParticipant,
    more: { answers?: Record<string, string>; skippedAt?: Date },
  ) {
    return tx.reflection.create({
      data: { meetingId, participantId, kind: 'meeting', startedAt: now, savedAt: now, ...more },
    });
  }
  plan(tx: Tx, now: Date, meetingId: string, { participantId }: AParticipant, state: 'planned') {
    const text = { situation: 'mijn student stopt', action: 'eerst een vraag stellen' };
    return tx.practicePlan.create({
      data: { meetingId, participantId, state, ...text, createdAt: now, savedAt: now },
    });
  }
  catchUp(tx: Tx, now: Date, meetingId: string, { participantId }: AParticipant) {
    return tx.catchUpTask.create({
      data: {
        meetingId,
        participantId,
        text: 'Lees de terugkoppeling.',
        dueOn: dateOf('2027-03-01'),
        createdAt: now,
      },
    });
  }
  async homeworkDone(tx: Tx, now: Date, meetingId: string, { participantId }: AParticipant) {
    await tx.homework.create({ data: { meetingId, text: 'Kijk naar je student.', savedAt: now } });
    await tx.homeworkDone.create({ data: { meetingId, participantId, doneAt: now, savedAt: now } });
  }
  recap(tx: Tx, now: Date, meetingId: string, sentById: string) {
    const version = { number: 1, content: {}, sentAt: now, sentById };
    return tx.recap.create({ data: { meetingId, savedAt: now, versions: { create: version } } });
  }
}
