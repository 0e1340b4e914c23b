import { createHash } from 'node:crypto';
import { fingerprint } from '../../runtime/fingerprint.mjs';
import { generatePrismaClient } from '../../runtime/generate.mjs';
import { projectRoot } from '../../runtime/paths.mjs';
import { makeTestFolder, removeTestFolder, startTestDatabase } from '../../runtime/test-database.mjs';
import { copyTree, takeOut } from './copied-tree.mjs';
import { databasePolicies } from './database-policies.mjs';
import { findGuards } from './find-guards.mjs';
import { nearestTests } from './nearest-tests.mjs';
import { openTests } from './run-tests.mjs';

const DATABASE_TESTS = ['tests/platform/row-level-security.test.ts', 'tests/platform/tenancy.test.ts'];
/** Files at a time: most guards have their red test in the nearest. */
const AT_ONCE = 3;

/** Takes out every guard that was asked for and gives { tried, survivors }: those that no test misses. */
export async function tryGuards({ sample, only, database, list, shutdown, say }) {
  const start = performance.now();
  const inSources = database ? [] : chosen(findGuards(projectRoot), { sample, only });
  if (list) return listAll(inSources, say);
  await generatePrismaClient();
  const server = await startTestDatabase({ signal: shutdown.signal });
  shutdown.defer(server.stop);
  Object.assign(process.env, server.env);
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  const tests = await openTests(copyTree(folder));
  shutdown.defer(tests.close);

  const near = nearestTests(folder);
  const inDatabase = await databasePolicies(server.env.LEERKRING_TEST_SERVER);
  const mutants = [
    ...chosen(inDatabase, { sample, only }).map((policy) => databaseMutant(policy, tests)),
    ...inSources.map((guard) => sourceMutant(guard, { tests, folder, near })),
  ];
  const survivors = [];
  for (const { name, attempt } of mutants) {
    shutdown.signal.throwIfAborted();
    const red = await attempt();
    say(red ? `✓ ${name}\n    ${red}` : `✗ ${name}\n    no test misses it`);
    if (!red) survivors.push(name);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`\n${mutants.length} guards taken out, ${survivors.length} not missed (${seconds} s)`);
  for (const name of survivors) say(`    ${name}`);
  return { tried: mutants.length, survivors };
}

function databaseMutant({ name, allow, restore }, tests) {
  return {
    name,
    attempt: async () => {
      await allow();
      const red = await firstRed(tests, DATABASE_TESTS, 1).finally(restore);
      return nameOf(red, tests);
    },
  };
}

function sourceMutant(guard, { tests, folder, near }) {
  return {
    name: guard.name,
    attempt: async () => {
      const putBack = takeOut(folder, guard);
      tests.forget(guard.file);
      const red = await firstRed(tests, near(guard.file), AT_ONCE).finally(() => {
        putBack();
        tests.forget(guard.file);
      });
      return nameOf(red, tests);
    },
  };
}

/** The first test that goes red, some files at a time; nothing when none does. */
async function firstRed(tests, files, atOnce) {
  for (let at = 0; at < files.length; at += atOnce) {
    const [red] = await tests.redOf(files.slice(at, at + atOnce));
    if (red) return red;
  }
  return undefined;
}

const green = new Set();

/** A test says something about a guard only where it is green with it. */
async function nameOf(red, tests) {
  if (!red) return undefined;
  if (!green.has(red.file)) {
    const still = await tests.redOf([red.file]);
    if (still.length > 0) throw new Error(`${red.file} is red with every guard in place: ${still[0].name}`);
    green.add(red.file);
  }
  return `${red.file}: ${red.name}`;
}

/** All of them, or some that the sources choose: the same tree has the same sample, and every change another. */
function chosen(guards, { sample, only }) {
  const named = guards.filter(({ name }) => !only || name.includes(only));
  if (!sample) return named;
  const salt = fingerprint(['lib', 'app', 'tests']);
  const lot = ({ name }) => createHash('sha256').update(salt).update(name).digest('hex');
  return named.toSorted((a, b) => lot(a).localeCompare(lot(b))).slice(0, Number(sample));
}

function listAll(guards, say) {
  for (const { name } of guards) say(name);
  return { tried: 0, survivors: [] };
}
