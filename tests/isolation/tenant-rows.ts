import pg from 'pg';

/** What the owner of the database sees of partnerships: every table that has a partnership, read from the catalogue. */
export class TenantRows {
  private constructor(
    private readonly client: pg.Client,
    readonly tables: string[],
  ) {}

  static async open(connectionString: string) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const { rows } = await client.query(`
      SELECT c.relname AS name FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id' AND NOT a.attisdropped)
      ORDER BY 1`);
    return new TenantRows(
      client,
      rows.map(({ name }) => name),
    );
  }

  close() {
    return this.client.end();
  }

  /** By table, "how many rows:md5 over all of them"; with the partnership's own row, and the logins of its members. */
  async digest(partnershipId: string): Promise<Record<string, string>> {
    const each = this.tables.map(
      (name) => `SELECT '${name}' AS name, ${digestOf} AS digest FROM "${name}" t WHERE partnership_id = $1`,
    );
    const own = `SELECT 'partnership' AS name, ${digestOf} AS digest FROM partnership t WHERE id = $1`;
    const logins = Object.entries(loginTables).map(
      ([name, column]) =>
        `SELECT '${name}' AS name, ${digestOf} AS digest FROM ${name} t WHERE ${column} IN (SELECT user_id FROM member WHERE partnership_id = $1)`,
    );
    const { rows } = await this.inside(partnershipId, [...each, own, ...logins].join(' UNION ALL '), [
      partnershipId,
    ]);
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  }

  /** All rows of the partnership as one text, to look for what should not be in it. */
  async text(partnershipId: string): Promise<string> {
    const each = this.tables.map(
      (name) => `SELECT t::text AS row FROM "${name}" t WHERE partnership_id = $1`,
    );
    const { rows } = await this.inside(partnershipId, each.join(' UNION ALL '), [partnershipId]);
    return rows.map(({ row }) => row).join('\n');
  }

  async count(partnershipId: string, table: string): Promise<number> {
    const { rows } = await this.inside(
      partnershipId,
      `SELECT count(*)::int AS rows FROM "${table}" WHERE partnership_id = $1`,
      [partnershipId],
    );
    return rows[0].rows;
  }

  /** Waits until the worker has let go of the partnership's mail, which changes its rows by itself. */
  async mailAtRest(partnershipId: string) {
    for (let waited = 0; waited < 15_000; waited += 100) {
      const sql = `SELECT count(*)::int AS waiting FROM outbox_mail WHERE partnership_id = $1 AND state IN ('queued', 'sending')`;
      const { rows } = await this.inside(partnershipId, sql, [partnershipId]);
      if (rows[0].waiting === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** For tables of nobody in particular (logins, sessions). */
  query(sql: string, values: unknown[] = []) {
    return this.client.query(sql, values);
  }

  /** Row-level security binds the owner too: it sees the partnership that it entered. */
  private async inside(partnershipId: string, sql: string, values: unknown[]) {
    await this.client.query('BEGIN');
    try {
      await this.client.query(`SELECT set_config('app.partnership_id', $1, true)`, [partnershipId]);
      return await this.client.query(sql, values);
    } finally {
      await this.client.query('COMMIT');
    }
  }
}

/** Outside partnerships, by the column that says whose they are. */
const loginTables = { app_user: 'id', login_session: 'user_id', login_link: 'user_id' };

const digestOf = `count(*) || ':' || md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), ''))`;

/** The tables that differ between two digests. */
export function changedTables(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after)
    .filter((name) => before[name] !== after[name])
    .sort();
}
