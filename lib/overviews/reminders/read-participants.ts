import { z } from 'zod';
import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import type { Tx } from '@/lib/platform/db/client';
import { AttendanceState, PlanState } from '@/prisma/generated/enums';
import type { ParticipantState, ReflectionFacts } from './group-state';
import type { People } from './read-people';
import type { Workplaces } from './read-workplaces';

const moment = z.coerce.date();
const factsSchema = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      memberId: z.string().nullable(),
      address: z.string().nullable(),
      askedAt: moment,
      expiresAt: moment,
      settled: z.boolean(),
      stopped: z.boolean(),
      undeliverable: z.boolean(),
    }),
  ),
  attendance: z.record(
    z.string(),
    z.object({
      state: z.enum(AttendanceState).nullable(),
      recordedAt: moment.nullable(),
      announcedAt: moment.nullable(),
    }),
  ),
  homework: z.array(z.string()),
  plans: z.array(z.object({ meetingId: z.string(), state: z.enum(PlanState) })),
  reflections: z.record(z.string(), z.object({ skipped: z.boolean(), answered: z.array(z.string()) })),
  catchUps: z.array(z.object({ meetingId: z.string(), createdAt: moment, doneAt: moment.nullable() })),
});

type Row = {
  participantId: string;
  cohortId: string;
  memberId: string;
  schoolId: string | null;
  since: Date;
  scanHandedIn: boolean;
  feedbackAsked: boolean;
  facts: unknown;
};

type Around = { schoolIds: readonly string[]; people: People; places: Workplaces };

/** Who takes part in these groups now. One statement; `state` places them, or gives nothing for who left. */
export async function readParticipants(tx: Tx, cohortIds: readonly string[]) {
  const rows = await readRows(tx, cohortIds);
  return rows.map(({ cohortId, facts, ...row }) => ({
    cohortId,
    state: (around: Around) => stateOf(row, factsSchema.parse(facts), around),
  }));
}

function stateOf(
  { memberId, schoolId, ...row }: Omit<Row, 'cohortId' | 'facts'>,
  facts: z.infer<typeof factsSchema>,
  { schoolIds, people, places }: Around,
): ParticipantState[] {
  const receiver = people.receiver(memberId, schoolIds);
  if (!receiver) return [];
  const student = { memberId: null, closures: places.of(schoolId, schoolIds), pausedUntil: null };
  const requests = facts.requests.flatMap(
    ({ memberId: trainer, address, stopped, undeliverable, ...request }) => {
      const asked = trainer
        ? people.receiver(trainer, schoolIds)
        : {
            ...student,
            person: address ?? request.id,
            stopped: stopped ? (['feedback_open'] as const) : [],
            undeliverable,
          };
      return asked ? [{ ...request, receiver: asked }] : [];
    },
  );
  return [
    {
      ...row,
      receiver,
      requests,
      attendance: facts.attendance,
      homeworkDone: new Set(facts.homework),
      plans: facts.plans,
      reflections: Object.fromEntries(
        Object.entries(facts.reflections).map(([meeting, one]) => [meeting, reflectionFacts(one)]),
      ),
      catchUps: facts.catchUps,
    },
  ];
}

const waits = new Set(katernQuestions.meeting.filter(({ later }) => later).map(({ key }) => key));

function reflectionFacts({ skipped, answered }: { skipped: boolean; answered: string[] }): ReflectionFacts {
  return {
    skipped,
    first: answered.some((key) => !waits.has(key)),
    later: answered.some((key) => waits.has(key)),
  };
}

function readRows(tx: Tx, cohortIds: readonly string[]): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT p.id AS "participantId", p.cohort_id AS "cohortId", p.member_id AS "memberId", h.school_id AS "schoolId",
      p.created_at AS since,
      EXISTS (SELECT FROM self_scan s JOIN scan_round r ON r.partnership_id = s.partnership_id AND r.id = s.round_id
        WHERE s.partnership_id = p.partnership_id AND s.participant_id = p.id AND r.kind = 'start'
          AND s.submitted_at IS NOT NULL) AS "scanHandedIn",
      EXISTS (SELECT FROM feedback_request q WHERE q.partnership_id = p.partnership_id AND q.participant_id = p.id
        AND q.withdrawn_at IS NULL) AS "feedbackAsked",
      json_build_object(
        'requests', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'memberId', q.respondent_member_id, 'address', q.respondent_email,
            'askedAt', coalesce(q.sent_again_at, q.created_at), 'expiresAt', q.expires_at,
            'settled', q.declined_at IS NOT NULL OR q.withdrawn_at IS NOT NULL OR a.submitted_at IS NOT NULL,
            'stopped', q.reminders_stopped_at IS NOT NULL,
            'undeliverable', EXISTS (SELECT FROM outbox_mail o WHERE o.partnership_id = q.partnership_id AND o.feedback_request_id = q.id
              AND o.member_id IS NULL AND q.opened_at IS NULL
              AND ((o.state = 'bounced' AND o.last_failure = 'hard') OR (o.state = 'failed' AND o.last_failure = 'rejected'))))), '[]')
          FROM feedback_request q
          LEFT JOIN feedback_response a ON a.partnership_id = q.partnership_id AND a.request_id = q.id
          WHERE q.partnership_id = p.partnership_id AND q.participant_id = p.id),
        'attendance', (SELECT coalesce(json_object_agg(t.meeting_id, json_build_object('state', t.state,
            'recordedAt', t.recorded_at, 'announcedAt', t.announced_at)), '{}')
          FROM attendance t WHERE t.partnership_id = p.partnership_id AND t.participant_id = p.id),
        'homework', (SELECT coalesce(json_agg(d.meeting_id), '[]') FROM homework_done d
          WHERE d.partnership_id = p.partnership_id AND d.participant_id = p.id AND d.done_at IS NOT NULL),
        'plans', (SELECT coalesce(json_agg(json_build_object('meetingId', l.meeting_id, 'state', l.state)), '[]')
          FROM practice_plan l WHERE l.partnership_id = p.partnership_id AND l.participant_id = p.id),
        'reflections', (SELECT coalesce(json_object_agg(f.meeting_id, json_build_object('skipped', f.skipped_at IS NOT NULL,
            'answered', (SELECT coalesce(json_agg(e.key), '[]') FROM jsonb_each_text(f.answers) e WHERE e.value <> ''))), '{}')
          FROM reflection f
          WHERE f.partnership_id = p.partnership_id AND f.participant_id = p.id AND f.kind = 'meeting'),
        'catchUps', (SELECT coalesce(json_agg(json_build_object('meetingId', c.meeting_id, 'createdAt', c.created_at,
            'doneAt', c.done_at)), '[]')
          FROM catch_up_task c WHERE c.partnership_id = p.partnership_id AND c.participant_id = p.id)
      ) AS facts
    FROM participant p
    JOIN member h ON h.partnership_id = p.partnership_id AND h.id = p.member_id AND h.left_at IS NULL
    WHERE p.cohort_id = ANY(${cohortIds}::uuid[]) AND p.left_at IS NULL
    ORDER BY p.id`;
}
