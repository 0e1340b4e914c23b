import pg from 'pg';
import type { World } from '../../isolation/world';

/** Eighty letters without a space: the longest that the product takes for a name, and no browser breaks it by itself. */
const LONGEST = 'Wolfeschlegelsteinhausenbergerdorff'.padEnd(80, 'welchevoralternwaren');

/** Gives everyone and everything of a world such a name, so that what looks at its pages sees the worst. */
export async function giveLongNames({ partnershipId }: World) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.partnership_id', $1, true)", [partnershipId]);
    await client.query('UPDATE member SET name = $1', [LONGEST]);
    await client.query('UPDATE cohort SET name = overlay($1 placing right(id::text, 4) from 77)', [LONGEST]);
    await client.query('UPDATE school SET name = overlay($1 placing right(id::text, 4) from 77)', [LONGEST]);
    await client.query('UPDATE feedback_request SET respondent_name = $1 WHERE respondent_name IS NOT NULL', [
      LONGEST,
    ]);
    await client.query('UPDATE learning_question SET text = repeat($1, 3)', [LONGEST]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
