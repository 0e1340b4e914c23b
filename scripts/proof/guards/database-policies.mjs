import pg from 'pg';

/** The template that every test file's database is copied from. */
const TEMPLATE = 'leerkring_template';

/** Every row-level-security policy of the migrated database, each with what lets everything through and what undoes that. */
export async function databasePolicies(adminUrl) {
  const rows = await inTemplate(adminUrl, async (client) => {
    const found = await client.query(`
      SELECT p.polname AS name, c.relname AS table, p.polwithcheck IS NOT NULL AS checks,
             pg_get_expr(p.polqual, p.polrelid) AS reads, pg_get_expr(p.polwithcheck, p.polrelid) AS writes
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE c.relnamespace = 'public'::regnamespace ORDER BY 2, 1`);
    return found.rows;
  });
  return rows.map(({ name, table, checks, reads, writes }) => ({
    name: `database: policy ${name} on ${table}`,
    allow: () => alter(adminUrl, { name, table, reads: 'true', writes: checks && 'true' }),
    restore: () => alter(adminUrl, { name, table, reads, writes: checks && writes }),
  }));
}

function alter(adminUrl, { name, table, reads, writes }) {
  const check = writes ? ` WITH CHECK (${writes})` : '';
  return inTemplate(adminUrl, (client) =>
    client.query(`ALTER POLICY "${name}" ON "${table}" USING (${reads})${check}`),
  );
}

async function inTemplate(adminUrl, work) {
  const url = new URL(adminUrl);
  url.pathname = `/${TEMPLATE}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
