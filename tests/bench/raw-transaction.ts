import pg from 'pg';
import { feedForward, firstPart } from './asks';
import { CONNECTIONS } from './load';
import type { Burst } from './percentiles';

type Target = { partnership_id: string; id: string };

/**
 * What storing the answers of one page costs without a product: one transaction over `pg`, as the product's own role
 * inside one partnership, on sixteen connections.
 */
export async function rawTransactions(adminUrl: string, appUrl: string, seconds: number): Promise<Burst> {
  const targets = await openRequests(adminUrl);
  const clients = Array.from({ length: CONNECTIONS }, () => new pg.Client({ connectionString: appUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  const result: Burst = { milliseconds: [], seconds: 0, errors: 0 };
  const begun = performance.now();
  let turn = 0;
  const loop = async (client: pg.Client) => {
    while (performance.now() - begun < seconds * 1000) {
      const at = turn;
      turn += 1;
      const from = performance.now();
      await store(client, targets[at % targets.length] as Target, at).catch((error: Error) => {
        result.errors += 1;
        result.firstError ??= error.message;
      });
      result.milliseconds.push(performance.now() - from);
    }
  };
  await Promise.all(clients.map(loop));
  result.seconds = (performance.now() - begun) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return result;
}

async function openRequests(adminUrl: string): Promise<Target[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<Target>(`
    SELECT x.partnership_id, x.id FROM feedback_request x
    LEFT JOIN feedback_response a ON a.partnership_id = x.partnership_id AND a.request_id = x.id
    WHERE x.form_kind = 'student' AND a.submitted_at IS NULL ORDER BY md5(x.id::text) LIMIT 4000`);
  await client.end();
  return rows;
}

async function store(client: pg.Client, { partnership_id, id }: Target, turn: number) {
  const answers = Object.fromEntries(firstPart().map((key, at) => [key, 1 + ((turn + at) % 7)]));
  await client.query('BEGIN');
  await client.query("SELECT set_config('app.partnership_id', $1, true)", [partnership_id]);
  await client.query(
    `INSERT INTO feedback_response AS a (request_id, answers, feed_forward, saved_at) VALUES ($1, $2, $3, now())
     ON CONFLICT (partnership_id, request_id) DO UPDATE
       SET answers = a.answers || excluded.answers, feed_forward = a.feed_forward || excluded.feed_forward, saved_at = excluded.saved_at`,
    [id, JSON.stringify(answers), JSON.stringify({ begeleider: feedForward(turn) })],
  );
  await client.query('COMMIT');
}
