import pg from 'pg';
import { withClient } from './database';

type Mail = { partnership_id: string; id: string; reminders: Record<string, unknown>[] };

/**
 * What putting the same rows in the same tables costs without a product: one connection as the product's own role, a transaction
 * for each partnership, one statement for each row, and the job of each mail. Gives reminders per second.
 */
export async function rawReminders(adminUrl: string, appUrl: string, most: number): Promise<number> {
  const mails = await takeOut(adminUrl, most);
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const begun = performance.now();
  let count = 0;
  let partnership = '';
  for (const mail of mails) {
    if (mail.partnership_id !== partnership) {
      if (partnership) await client.query('COMMIT');
      partnership = mail.partnership_id;
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.partnership_id', $1, true)", [partnership]);
    }
    await putBack(client, mail);
    count += mail.reminders.length;
  }
  await client.query('COMMIT');
  const seconds = (performance.now() - begun) / 1000;
  await client.end();
  return count / seconds;
}

/** Mails with their reminders, out of the tables. */
function takeOut(adminUrl: string, most: number): Promise<Mail[]> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<Mail>(
      `SELECT o.partnership_id, o.id, json_agg(to_jsonb(r)) AS reminders
       FROM outbox_mail o JOIN reminder r ON r.partnership_id = o.partnership_id AND r.mail_id = o.id
       WHERE o.partnership_id IN (SELECT partnership_id FROM reminder GROUP BY 1 ORDER BY 1 LIMIT greatest(1, $1 / 500))
       GROUP BY 1, 2 ORDER BY 1, 2`,
      [most],
    );
    await client.query('DELETE FROM outbox_mail WHERE id = ANY ($1::uuid[])', [rows.map(({ id }) => id)]);
    return rows;
  });
}

async function putBack(client: pg.Client, { partnership_id, id, reminders }: Mail) {
  const [first] = reminders as { member_id: string; decided_at: string }[];
  await client.query(
    `INSERT INTO outbox_mail (id, kind, dedupe_key, member_id, created_at) VALUES ($1, 'reminders', $2, $3, $4)`,
    [id, `reminders:${first?.member_id}:raw`, first?.member_id, first?.decided_at],
  );
  await client.query(
    `SELECT enqueue('deliver-mail', json_build_object('mailId', $1::text, 'partnershipId', $2::text), 'mail:' || $1, NULL)`,
    [id, partnership_id],
  );
  for (const row of reminders) {
    const columns = Object.keys(row);
    await client.query(
      `INSERT INTO reminder (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      columns.map((column) => row[column]),
    );
  }
}
