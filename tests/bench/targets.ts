import type { Client } from 'pg';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { withClient } from './database';
import type { Site } from './product';

/** Someone who is signed in, with something of theirs in their partnership. */
export type Own = { slug: string; userId: string; id: string };

/** A meeting with one of the versions of its preparation. */
export type Prepared = Own & { version: string };

/** What there is to ask for, spread over all partnerships of the world, in an order that is always the same. */
export type Targets = {
  /** Tokens of student forms that are open. */
  students: string[];
  /** Rounds with a result. */
  results: Own[];
  /** Rounds with a complete scan to hand in. */
  drafts: Own[];
  /** Groups of twenty-four, and of two, with who leads them. */
  cohorts: Record<24 | 2, Own[]>;
  /** Meetings of groups of twenty-four that are being prepared, with an earlier version. */
  prepared: Prepared[];
  /** Logins that can be sent a link. */
  users: string[];
};

const MOST = 4_000;
const SPREAD = 'ORDER BY md5(x.id::text)';

export function findTargets({ adminUrl }: Pick<Site, 'adminUrl'>, secret: string): Promise<Targets> {
  return withClient(adminUrl, async (client) => ({
    students: await openForms(client, secret),
    results: await ownRounds(client, 'halfway', MOST),
    drafts: await ownRounds(client, 'end', 100_000, 'NOT'),
    cohorts: { 24: await ledCohorts(client, 24), 2: await ledCohorts(client, 2) },
    prepared: await preparedMeetings(client),
    users: (await client.query(`SELECT x.id FROM app_user x ${SPREAD} LIMIT ${MOST}`)).rows.map(
      ({ id }) => id,
    ),
  }));
}

async function openForms(client: Client, secret: string): Promise<string[]> {
  const { rows } = await client.query(`
    SELECT x.partnership_id AS "partnershipId", x.id AS "requestId", x.link_version AS version
    FROM feedback_request x LEFT JOIN feedback_response a ON a.partnership_id = x.partnership_id AND a.request_id = x.id
    WHERE x.form_kind = 'student' AND a.submitted_at IS NULL ${SPREAD} LIMIT ${MOST}`);
  return rows.map((row) => createLinkToken(secret, row));
}

async function ownRounds(client: Client, kind: string, most: number, not = ''): Promise<Own[]> {
  const { rows } = await client.query<Own>(`
    SELECT ps.slug, m.user_id AS "userId", r.id
    FROM participant x
    JOIN partnership ps ON ps.id = x.partnership_id
    JOIN member m ON m.partnership_id = x.partnership_id AND m.id = x.member_id
    JOIN scan_round r ON r.partnership_id = x.partnership_id AND r.cohort_id = x.cohort_id AND r.kind = '${kind}'
    JOIN self_scan s ON s.partnership_id = x.partnership_id AND s.participant_id = x.id AND s.round_id = r.id
    WHERE ${not} (s.submitted_at IS NOT NULL)
    ${SPREAD} LIMIT ${most}`);
  return rows;
}

async function ledCohorts(client: Client, size: number): Promise<Own[]> {
  const { rows } = await client.query<Own>(`
    SELECT ps.slug, m.user_id AS "userId", x.id
    FROM cohort x
    JOIN partnership ps ON ps.id = x.partnership_id
    JOIN cohort_facilitator f ON f.partnership_id = x.partnership_id AND f.cohort_id = x.id
    JOIN member m ON m.partnership_id = f.partnership_id AND m.id = f.member_id
    WHERE (SELECT count(*) FROM participant p WHERE p.partnership_id = x.partnership_id AND p.cohort_id = x.id) = ${size}
    ${SPREAD}`);
  return rows;
}

async function preparedMeetings(client: Client): Promise<Prepared[]> {
  const { rows } = await client.query<Prepared>(`
    SELECT ps.slug, m.user_id AS "userId", x.id, v.id AS version
    FROM meeting x
    JOIN partnership ps ON ps.id = x.partnership_id
    JOIN cohort_facilitator f ON f.partnership_id = x.partnership_id AND f.cohort_id = x.cohort_id
    JOIN member m ON m.partnership_id = f.partnership_id AND m.id = f.member_id
    JOIN draft_version v ON v.partnership_id = x.partnership_id AND v.meeting_id = x.id AND v.revision = 1
    WHERE (SELECT count(*) FROM participant p WHERE p.partnership_id = x.partnership_id AND p.cohort_id = x.cohort_id) = 24
    ${SPREAD}`);
  return rows;
}
