import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Reads the catalogue of the migrated database: what the next migration adds is judged too. */
let owner: pg.Client;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
});
afterAll(() => owner.end());

/** Tables that belong to nobody in particular, each with its reason. */
const withoutTenant = {
  app_user: 'a login: one person, several partnerships',
  login_session: 'belongs to a login',
  login_link: 'belongs to a login',
  sign_up: 'waits for an address to be proved, before there is a partnership',
  rate_limit: 'counts before anyone is known; keys are keyed hashes',
  worker_heartbeat: 'when a worker was last alive',
  _prisma_migrations: 'which migrations ran',
};

/** Besides that of the partnership, for reading alone; those of the owner work within one function each. */
const extraPolicies: Record<string, object[]> = {
  member: [
    {
      name: 'own_memberships',
      to: 'everybody',
      using: '(user_id = ( SELECT current_login() AS current_login))',
    },
  ],
  partnership: [
    {
      name: 'gone_round',
      to: 'owner',
      using: "(current_setting('app.going_round'::text, true) = 'on'::text)",
    },
    {
      name: 'own_partnerships',
      to: 'everybody',
      using: `(id IN ( SELECT m.partnership_id
   FROM member m
  WHERE (m.user_id = ( SELECT current_login() AS current_login))))`,
    },
  ],
  outbox_mail: [
    {
      name: 'came_back',
      to: 'owner',
      using: "(id = (NULLIF(current_setting('app.bounced_mail'::text, true), ''::text))::uuid)",
    },
  ],
};

test('every table is a tenant table or on the short list of those that are not', async () => {
  const { rows } = await owner.query(`
    SELECT c.relname AS name, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id') AS tenant
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`);
  const others = rows.filter(({ name, tenant }) => !tenant && name !== 'partnership').map(({ name }) => name);
  expect(others.sort()).toEqual(Object.keys(withoutTenant).sort());
  expect(rows.filter(({ tenant }) => tenant).length).toBeGreaterThan(15);
});

test('row-level security is enabled, forced and complete on every tenant table', async () => {
  const { rows } = await owner.query(`
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
           (SELECT json_agg(json_build_object('name', p.polname, 'command', p.polcmd, 'permissive', p.polpermissive,
                     'to', CASE p.polroles WHEN '{0}' THEN 'everybody' WHEN ARRAY[c.relowner] THEN 'owner' ELSE 'others' END,
                     'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) ORDER BY p.polname)
            FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND (c.relname = 'partnership' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id'))`);
  for (const { name, enabled, forced, policies } of rows) {
    expect({ name, enabled, forced }).toEqual({ name, enabled: true, forced: true });
    const tenant = policies?.find((policy: { name: string }) => policy.name === 'tenant');
    const column = name === 'partnership' ? 'id' : 'partnership_id';
    const current = '( SELECT current_partnership() AS current_partnership)';
    const rule =
      name === 'outbox_mail' ? `(NOT (${column} IS DISTINCT FROM ${current}))` : `(${column} = ${current})`;
    expect({ table: name, ...tenant }).toEqual({
      table: name,
      name: 'tenant',
      command: '*',
      permissive: true,
      to: 'everybody',
      using: rule,
      check: rule,
    });
    const extra = policies.filter((policy: { name: string }) => policy.name !== 'tenant');
    const allowed = (extraPolicies[name] ?? []).map((policy) => ({
      command: 'r',
      permissive: true,
      check: null,
      ...policy,
    }));
    expect({ table: name, extra }).toEqual({ table: name, extra: allowed });
  }
});

test('keys of tenant tables begin with the partnership, so that a foreign row cannot be referred to', async () => {
  const { rows } = await owner.query(`
    SELECT c.relname AS table, k.conname AS name, k.contype AS kind, f.relname AS refers_to,
           (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1]) AS first
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class f ON f.oid = k.confrelid
    WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'f')
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id')`);
  const exceptions = [
    'outbox_mail_pkey', // sign-in mails have no partnership
    'outbox_mail_login_link_id_fkey', // a login belongs to no partnership
    'outbox_mail_user_id_fkey', // the same
    'outbox_mail_sign_up_id_fkey', // there is no partnership yet
    'member_user_id_fkey', // the same
    'reminder_mail_id_fkey', // a mail's own key has no partnership, and is made in the same transaction
  ];
  const wrong = rows.filter(({ name, first }) => first !== 'partnership_id' && !exceptions.includes(name));
  expect(wrong).toEqual([]);
});

test('unique indexes of tenant tables begin with the partnership', async () => {
  const { rows } = await owner.query(`
    SELECT i.relname AS name FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
    WHERE c.relnamespace = 'public'::regnamespace AND x.indisunique
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id')
      AND (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = x.indkey[0]) <> 'partnership_id'`);
  expect(rows.map(({ name }) => name).sort()).toEqual([
    'outbox_mail_login_link_once',
    'outbox_mail_pkey',
    'outbox_mail_sign_up_once',
  ]);
});

test('the app’s role owns nothing, is no superuser and cannot bypass row-level security', async () => {
  const app = new pg.Client({ connectionString: process.env.DATABASE_APP_URL });
  await app.connect();
  try {
    const { rows } = await app.query(`
      SELECT r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
             (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owns,
             pg_has_role(r.oid, (SELECT c.relowner FROM pg_class c WHERE c.oid = 'member'::regclass), 'MEMBER') AS is_owner
      FROM pg_roles r WHERE r.rolname = current_user`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
        is_owner: false,
      },
    ]);
    await expect(app.query('SELECT * FROM graphile_worker._private_jobs')).rejects.toThrow(
      /permission denied/,
    );
    await expect(app.query('ALTER TABLE member DISABLE ROW LEVEL SECURITY')).rejects.toThrow(/owner/);
  } finally {
    await app.end();
  }
});

test('without a partnership the app’s role sees no tenant row, and cannot write one', async () => {
  const { aParticipant } = await import('../factories/cast');
  const { partnershipId } = await aParticipant();
  const app = new pg.Client({ connectionString: process.env.DATABASE_APP_URL });
  await app.connect();
  try {
    const { rows: tables } = await app.query(`
      SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'partnership_id')`);
    for (const { name } of tables) {
      const { rows } = await app.query(
        `SELECT count(*)::int AS seen FROM ${name}${name === 'outbox_mail' ? ' WHERE partnership_id IS NOT NULL' : ''}`,
      );
      expect({ name, seen: rows[0].seen }).toEqual({ name, seen: 0 });
    }
    const insert = `INSERT INTO school (partnership_id, id, name, kind) VALUES ($1, gen_random_uuid(), 'Vreemd', 'school')`;
    await expect(app.query(insert, [partnershipId])).rejects.toThrow(/row-level security/);
  } finally {
    await app.end();
  }
});
