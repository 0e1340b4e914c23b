import pg from 'pg';
import type { Person } from '../../isolation/world';

/** Ends every session of this person in the database, as signing out elsewhere or thirty days do. */
export async function endSessions({ userId }: Person) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('DELETE FROM login_session WHERE user_id = $1', [userId]);
  } finally {
    await client.end();
  }
}
