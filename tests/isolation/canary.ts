import type { TenantRows } from './tenant-rows';
import { type PooledGroup, secret, type World } from './world';

/** Sums that make means which nobody else has, in the order of the axes: 1,6 2,4 5,3 6,7 3,1; 2,6 5,7 1,3 6,4 3,9; 4,7 1,9 6,1 2,9 5,9. */
const ownSums = [
  [8, 5],
  [12, 5],
  [16, 3],
  [20, 3],
  [28, 9],
] as const;
const studentSums = [
  [13, 5],
  [17, 3],
  [4, 3],
  [32, 5],
  [35, 9],
] as const;

const pooledSums = [
  [14, 3],
  [19, 10],
  [61, 10],
  [29, 10],
  [59, 10],
] as const;

type Sums = readonly (readonly [number, number])[];

/**
 * Scores that are recognised wherever they turn up: of `ready`'s own scan, of the student who answered `ready`, and of
 * pooled answers together.
 */
export async function putCanaries(
  rows: TenantRows,
  { partnershipId, people, requests }: World,
  { participant }: PooledGroup,
) {
  const { rows: found } = await rows.change(
    partnershipId,
    'SELECT DISTINCT key, position FROM axis ORDER BY position',
  );
  const scores = (sums: Sums) =>
    JSON.stringify(
      Object.fromEntries(
        found.map(({ key }, nth) => [key, { sum: sums[nth]?.[0] ?? 0, answered: sums[nth]?.[1] ?? 0 }]),
      ),
    );
  // A handed-in scan never changes, says a trigger: only here, and only for this transaction.
  await rows.change(
    partnershipId,
    `ALTER TABLE self_scan DISABLE TRIGGER USER;
     UPDATE self_scan SET scores = '${scores(ownSums)}' WHERE submitted_at IS NOT NULL
       AND participant_id IN (SELECT id FROM participant WHERE member_id = '${people.ready.memberId}');
     ALTER TABLE self_scan ENABLE TRIGGER USER`,
  );
  await rows.change(
    partnershipId,
    `UPDATE feedback_response SET scores = '${scores(studentSums)}' WHERE request_id = '${requests.read.id}'`,
  );
  await rows.change(
    partnershipId,
    `UPDATE pooled_feedback SET scores = '${scores(pooledSums)}' WHERE participant_id = '${participant}'`,
  );
}

/** Which of the three patterns stand in what somebody was sent: as figures to read, in either notation, or as data. */
export function canariesIn(body: string): Record<'own' | 'student' | 'pooled', number> {
  const read = body
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  const count = (sums: Sums) =>
    sums.filter(([sum, answered]) => {
      const [whole, tenth] = (sum / answered).toFixed(1).split('.');
      const figure = new RegExp(`(?<![\\d.,])${whole}[.,]${tenth}(?![\\d.,]\\d|\\d)`);
      return figure.test(read) || new RegExp(`sum\\W+${sum},\\W*answered\\W+${answered}\\D`).test(body);
    }).length;
  return { own: count(ownSums), student: count(studentSums), pooled: count(pooledSums) };
}

/** Every free text that someone wrote in a world, and whose it is to read. */
export const texts = [
  { owner: 'ready', what: 'woorden' },
  { owner: 'ready', what: 'feedforward' },
  { owner: 'ready', what: 'notitie' },
  { owner: 'halfway', what: 'woorden' },
  { owner: 'halfway', what: 'feedforward' },
  { owner: 'halfway', what: 'leervraag' },
  { owner: 'asked', what: 'woorden' },
  { owner: 'asked', what: 'feedforward' },
  { owner: 'led', what: 'voorbereiding' },
  { owner: 'task', what: 'inhalen' },
  { owner: 'reported', what: 'huiswerk' },
  { owner: 'group', what: 'bron' },
  { owner: 'group', what: 'bestand' },
  { owner: 'group', what: 'bericht' },
  { owner: 'ready', what: 'concept' },
  { owner: 'ready', what: 'ervaring' },
  { owner: 'ready', what: 'reflectie' },
  { owner: 'toBuddy', what: 'plan' },
  { owner: 'toBuddy', what: 'mailplan' },
  { owner: 'toBuddyAndLeader', what: 'plan' },
  { owner: 'toLeader', what: 'reflectie' },
  { owner: 'toLeader', what: 'vraag' },
  { owner: 'toLeader', what: 'antwoord' },
  { owner: 'toGroup', what: 'ervaring' },
  { owner: 'opened', what: 'gebundeld' },
  { owner: 'closed', what: 'gebundeld' },
] as const;

export const textsIn = ({ tag }: World, body: string) =>
  texts.filter(({ owner, what }) => body.includes(secret(tag, owner, what)));
