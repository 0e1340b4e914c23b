import pg from 'pg';

const mailPatience = 30_000;

/** Rows by table and key. */
export type Snapshot = Map<string, { table: string; row: Record<string, unknown> }>;

/** What the owner of the database sees of partnerships: every table that has a partnership, read from the catalogue. */
export class TenantRows {
  private constructor(
    private readonly client: pg.Client,
    readonly tables: string[],
    private readonly keys: Map<string, string[]>,
  ) {}

  static async open(connectionString: string) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query('SET plan_cache_mode = force_generic_plan');
    const { rows } = await client.query(`
      SELECT c.relname AS name FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id' AND NOT a.attisdropped)
      ORDER BY 1`);
    return new TenantRows(
      client,
      rows.map(({ name }) => name),
      await primaryKeys(client),
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
    const sql = [...each, own, ...logins].join(' UNION ALL ');
    const { rows } = await this.inside(partnershipId, sql, [partnershipId], 'digest');
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

  /** Every row of the partnership, by table and primary key. */
  async snapshot(partnershipId: string): Promise<Snapshot> {
    const each = this.tables.map(
      (name) => `SELECT '${name}' AS name, to_jsonb(t) AS row FROM "${name}" t WHERE partnership_id = $1`,
    );
    const own = `SELECT 'partnership' AS name, to_jsonb(t) AS row FROM partnership t WHERE id = $1`;
    const sql = [...each, own].join(' UNION ALL ');
    const { rows } = await this.inside(partnershipId, sql, [partnershipId], 'snapshot');
    return new Map(
      rows.map(({ name, row }) => [
        [name, ...(this.keys.get(name) ?? ['id']).map((column) => row[column])].join(' '),
        { table: name, row },
      ]),
    );
  }

  /** Waits until the worker has let go of the partnership's mail, which changes its rows by itself. */
  async mailAtRest(partnershipId: string) {
    const sql = `SELECT count(*)::int AS waiting FROM outbox_mail WHERE partnership_id = $1 AND state IN ('queued', 'sending')`;
    let waiting = 0;
    for (let waited = 0; waited < mailPatience; waited += 100) {
      const { rows } = await this.inside(partnershipId, sql, [partnershipId]);
      waiting = rows[0].waiting;
      if (waiting === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(
      `${waiting} mails still wait to be sent after ${mailPatience / 1000} s: is the worker there?`,
    );
  }

  /** Changes something inside the partnership, round everything that the product would say. */
  change(partnershipId: string, sql: string) {
    return this.inside(partnershipId, sql);
  }

  /** For tables of nobody in particular (logins, sessions). */
  query(sql: string, values: unknown[] = []) {
    return this.client.query(sql, values);
  }

  /** Row-level security binds the owner too: it sees the partnership that it entered. With a name it is planned once. */
  private async inside(partnershipId: string, sql: string, values?: unknown[], name?: string) {
    await this.client.query('BEGIN');
    try {
      await this.client.query(`SELECT set_config('app.partnership_id', $1, true)`, [partnershipId]);
      return await this.client.query({ text: sql, values, name });
    } finally {
      await this.client.query('COMMIT');
    }
  }
}

/** The columns of each table's key in one order: in another, every row would seem to be a new one. */
async function primaryKeys(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (x.indkey)
    WHERE x.indisprimary AND c.relnamespace = 'public'::regnamespace GROUP BY 1`);
  return new Map(rows.map(({ name, columns }) => [name, columns]));
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
