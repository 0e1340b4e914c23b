import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

/** What begins, scopes and ends a transaction is not counted; nor is the worker's sign of life, which is nobody's page. */
export const LEFT_OUT =
  /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b|set_config\(|enter_partnership\(|worker_heartbeat|graphile_worker/i;

const MARK = '@@bench';

/** Makes the server write down every statement that reaches it, for as long as `work` takes. */
export async function withStatementLog<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("ALTER SYSTEM SET log_statement = 'all'");
  await client.query(`ALTER SYSTEM SET log_line_prefix = '${MARK} %u '`);
  await client.query('SELECT pg_reload_conf()');
  await sleep(500);
  try {
    return await work();
  } finally {
    await client.query('ALTER SYSTEM RESET log_statement');
    await client.query('ALTER SYSTEM RESET log_line_prefix');
    await client.query('SELECT pg_reload_conf()');
  }
}

/** The statements of the product's role that the server wrote down during `work`. */
export async function statementsDuring(
  dataDir: string,
  work: () => Promise<unknown>,
): Promise<{ statements: string[]; plans: string[] }> {
  const file = path.join(dataDir, 'postgres.log');
  const from = statSync(file).size;
  await work();
  await sleep(300);
  const log = readFileSync(file).subarray(from).toString('utf8');
  return { statements: statementsIn(log), plans: plansIn(log) };
}

/** The counted statements in a piece of the server's log; one may go over several lines. */
export function statementsIn(log: string): string[] {
  return log
    .split(new RegExp(`^${MARK} `, 'm'))
    .flatMap((entry) => /^leerkring_app LOG:\s+(?:statement|execute [^:]+): (.*)/s.exec(entry)?.[1] ?? [])
    .filter((text) => !LEFT_OUT.test(text))
    .map((text) => text.trim());
}

/** How they were carried out, where the server writes that down: those that read a whole table. */
function plansIn(log: string): string[] {
  return log
    .split(new RegExp(`^${MARK} `, 'm'))
    .filter((entry) => /^leerkring_app LOG:\s+duration: .* plan:/.test(entry) && /Seq Scan/.test(entry));
}
