import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { now } from '@/lib/platform/clock';
import { demoPeople } from '@/lib/platform/demo/demo-people';
import nl from '@/lib/platform/i18n/messages/nl/signIn.json';
import { daysBefore, startMeetingAfter } from '@/prisma/seed/moments';
import { seedId } from '@/prisma/seed/seeded-ids';
import { aMailServer } from '../jobs/smtp-double';
import { askOwner, startWorkerProcess, until } from '../jobs/worker-process';
import { anEmptyDatabase, askInside, type DemoDatabase, dump, seedDemo } from './demo-database';

/** The real present: links in the mails have to be open while the worker looks at them. */
const moment = now().toISOString();
const [deLinde, waterland] = [seedId('de-linde'), seedId('waterland')];
let demo: DemoDatabase;
let again: DemoDatabase;

/** Both at the same time: each is a process of its own, that waits for its database half the time. */
beforeAll(async () => {
  [demo, again] = [await anEmptyDatabase('demo'), await anEmptyDatabase('demo_again')];
  const seeded = await Promise.all([seedDemo(demo, moment), seedDemo(again, moment)]);
  expect(seeded).toEqual([
    { code: 0, said: '' },
    { code: 0, said: '' },
  ]);
}, 120_000);

test('the same moment gives the same demo, row for row', async () => {
  for (const partnership of [deLinde, waterland])
    expect(await dump(again, partnership)).toEqual(await dump(demo, partnership));
});

test('a database in use is left alone', { timeout: 60_000 }, async () => {
  const before = await dump(demo, deLinde);
  const { code, said } = await seedDemo(demo, moment);
  expect(code).toBe(1);
  expect(said).toContain('only into an empty one');
  expect(await dump(demo, deLinde)).toEqual(before);
});

test('it has the people and places that the demo promises', async () => {
  const linde = await dump(demo, deLinde);
  expect(linde.school?.map((school) => (school as { kind: string }).kind).sort()).toEqual([
    'institute',
    'school',
    'school',
    'school',
  ]);
  expect(
    [linde.member, linde.cohort_facilitator, linde.participant, linde.statement].map((rows) => rows?.length),
  ).toEqual([30, 6, 24, 56]);
  const other = await dump(demo, waterland);
  expect([other.member, other.cohort_facilitator, other.participant].map((rows) => rows?.length)).toEqual([
    5, 1, 2,
  ]);
  const trainers = await askInside(
    demo,
    deLinde,
    "SELECT school_id FROM member WHERE 'school_trainer' = ANY (roles)",
  );
  expect(new Set(trainers.map(({ school_id }) => school_id)).size).toBe(3);
  const users = await askInside<{ email: string }>(demo, deLinde, 'SELECT email FROM app_user');
  expect(users.map(({ email }) => email)).toEqual(
    expect.arrayContaining(demoPeople.map(({ email }) => email)),
  );
  expect(users.every(({ email }) => email.endsWith('@example.nl'))).toBe(true);
});

test('four mentors of the starting group stand at four points', async () => {
  const rows = await askInside(
    demo,
    deLinde,
    `SELECT split_part(m.name, ' ', 1) AS name, count(DISTINCT f.id)::int AS asked, count(DISTINCT r.request_id)::int AS answered,
       (SELECT count(*)::int FROM jsonb_object_keys(s.answers)) AS scanned, s.submitted_at IS NOT NULL AS handed_in,
       count(DISTINCT q.id)::int AS questions, count(DISTINCT h.id)::int AS shares
     FROM participant p JOIN member m ON m.id = p.member_id JOIN cohort c ON c.id = p.cohort_id AND c.name = 'Groep IJsselstreek 1'
     LEFT JOIN feedback_request f ON f.participant_id = p.id LEFT JOIN feedback_response r ON r.request_id = f.id AND r.submitted_at IS NOT NULL
     LEFT JOIN self_scan s ON s.participant_id = p.id LEFT JOIN learning_question q ON q.participant_id = p.id
     LEFT JOIN share h ON h.participant_id = p.id AND h.audience = 'facilitator'
     GROUP BY m.name, s.answers, s.submitted_at ORDER BY asked, answered, handed_in`,
  );
  expect(rows).toEqual([
    { name: 'Joost', asked: 0, answered: 0, scanned: 0, handed_in: false, questions: 0, shares: 0 },
    { name: 'Fatima', asked: 2, answered: 0, scanned: 0, handed_in: false, questions: 0, shares: 0 },
    { name: 'Ömer', asked: 2, answered: 1, scanned: 9, handed_in: false, questions: 0, shares: 0 },
    { name: 'Esra', asked: 2, answered: 2, scanned: 19, handed_in: true, questions: 1, shares: 1 },
  ]);
});

test('the scores are those of hand-counted answers', async () => {
  const axes = ['begeleider', 'bruggenbouwer', 'poortwachter', 'leraar-van-leraren', 'ontwikkeling'];
  const scores = (sums: number[], counts: number[]) =>
    Object.fromEntries(axes.map((axis, index) => [axis, { sum: sums[index], answered: counts[index] }]));
  const [own] = await askInside(
    demo,
    deLinde,
    `SELECT s.scores ${ofStartingGroup('self_scan s')} WHERE s.submitted_at IS NOT NULL`,
  );
  expect(own?.scores).toEqual(scores([27, 10, 9, 23, 16], [5, 3, 2, 5, 4]));
  const given = await askInside(
    demo,
    deLinde,
    `SELECT coalesce(f.respondent_name, m.name) AS by, r.scores ${ofStartingGroup('feedback_request f')}
     JOIN feedback_response r ON r.request_id = f.id LEFT JOIN member m ON m.id = f.respondent_member_id ORDER BY f.created_at`,
  );
  expect(given).toEqual([
    { by: 'Milan de Wit', scores: scores([30, 17, 10, 21, 9], [5, 3, 2, 4, 2]) },
    { by: 'Marieke Hoogland', scores: scores([29, 14, 7, 14, 19], [5, 3, 2, 3, 4]) },
    { by: 'Lieke Postma', scores: scores([24, 12, 11, 28, 8], [5, 3, 2, 5, 2]) },
  ]);
});

/** "FROM <table> <alias>", of the group whose details are told. */
function ofStartingGroup(table: string) {
  const alias = table.split(' ')[1];
  return `FROM ${table} JOIN participant p ON p.id = ${alias}.participant_id
    JOIN cohort c ON c.id = p.cohort_id AND c.name = 'Groep IJsselstreek 1'`;
}

test('one group is halfway and one is done, with figures of the group where a round was closed', async () => {
  const rounds = await askInside(
    demo,
    deLinde,
    `SELECT c.name, r.kind, r.closed_at IS NOT NULL AS closed,
       (SELECT count(*)::int FROM self_scan s WHERE s.round_id = r.id AND s.submitted_at IS NOT NULL) AS handed_in,
       (SELECT cardinality(g.scan_ids) FROM group_figure g WHERE g.round_id = r.id) AS in_figure
     FROM scan_round r JOIN cohort c ON c.id = r.cohort_id ORDER BY c.created_at, r.opened_at`,
  );
  const round = (
    name: string,
    kind: string,
    closed: boolean,
    handed_in: number,
    in_figure: number | null,
  ) => ({
    name,
    kind,
    closed,
    handed_in,
    in_figure,
  });
  expect(rounds).toEqual([
    round('Groep Veluwezoom 1', 'start', true, 8, 8),
    round('Groep Veluwezoom 1', 'end', true, 8, 8),
    round('Groep Salland 2', 'start', true, 12, 12),
    round('Groep Salland 2', 'halfway', false, 0, null),
    round('Groep IJsselstreek 1', 'start', false, 1, null),
  ]);
});

test('nothing happens after its own present, and the start meeting is on a Tuesday at half past three, about two weeks on', () => {
  expect(startMeetingAfter(new Date('2027-01-20T10:00:00Z')).toISOString()).toBe('2027-02-02T14:30:00.000Z');
  for (let day = 0; day < 120; day += 1) {
    const present = new Date(Date.UTC(2026, 10, 23 + day, 21, 30));
    const meeting = startMeetingAfter(present);
    const words = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(words.format(meeting)).toMatch(/^Tuesday.*15:30$/);
    const days = (meeting.getTime() - present.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(10);
    expect(days).toBeLessThan(18);
    expect(daysBefore(present, 2, '23.59').getTime()).toBeLessThan(present.getTime());
  }
});

test('the mails of open requests are delivered as soon as there is a worker; those of answered ones are not', {
  timeout: 120_000,
}, async () => {
  const server = await aMailServer();
  const worker = startWorkerProcess({ smtpUrl: server.url, database: again });
  await until('the queue is empty', async () => {
    const [row] = await askOwner<{ jobs: number }>(
      'SELECT count(*)::int AS jobs FROM graphile_worker.jobs',
      [],
      again.ownerUrl,
    );
    return row?.jobs === 0;
  });
  expect(await worker.stop()).toBe(0);
  await server.close();
  const got = [
    'noah.kramer',
    'henk.terpstra',
    'samira.benali',
    'jayden.maas',
    'omer.demir',
    'milan.dewit',
    'lieke.postma',
    'esra.yildiz',
    'marieke.hoogland',
    'sem.bakker',
    'lotte.verhoeven',
    'wim.scholten',
  ];
  expect(Object.fromEntries(got.map((name) => [name, server.mailsTo(`${name}@example.nl`).length]))).toEqual({
    'noah.kramer': 1,
    'henk.terpstra': 1,
    'samira.benali': 1,
    'jayden.maas': 1,
    'omer.demir': 1,
    'milan.dewit': 0,
    'lieke.postma': 0,
    'esra.yildiz': 0,
    'marieke.hoogland': 0,
    'sem.bakker': 1,
    'lotte.verhoeven': 1,
    'wim.scholten': 0,
  });
  expect(server.mailsTo('noah.kramer@example.nl')[0]?.text).toMatch(/\/f\/[\w-]{67}/);
  const states = await askInside(
    again,
    deLinde,
    'SELECT state, count(*)::int AS mails FROM outbox_mail GROUP BY state ORDER BY state',
  );
  expect(states).toEqual([
    { state: 'sent', mails: 18 },
    { state: 'dropped', mails: 125 },
  ]);
});

test('the start script knows the same people', () => {
  const listed = JSON.parse(readFileSync('prisma/seed/demo-people.json', 'utf8'));
  expect(listed).toEqual(
    demoPeople.map(({ name, email, role, hint }) => ({ name, email, role: wordOf(role), hint })),
  );
});

/** As the sign-in page says it in Dutch. */
function wordOf(role: string) {
  return new RegExp(`${role} \\{([^}]+)\\}`).exec(nl.roles)?.[1];
}
