import { setTimeout as sleep } from 'node:timers/promises';
import { inWindow } from './judge-mails.mjs';
import { startMailServer } from './mail-server.mjs';
import { buildMailProcesses, startMaker, startWorkers } from './mail-workers.mjs';
import { startOwnDatabase } from './own-mail-product.mjs';
import { untilSchool } from './until-school.mjs';

const WORKERS = 2;
/** The pauses between its questions grow: with these limits the last one comes 7.75 seconds after the first. */
const ASKING_MS = 7_000;
/** How long a worker that is to decide on reminders waits for the other. */
const MEET_MS = 500;
const limits = { patienceMs: 4_000, mostMs: 8_000, lostAfterMs: 11_000, deadAfterMs: 12_000 };

/** Mail server, database, workers, and who makes mails for them; what is armed is killed by the first that gets there. */
export async function setScene(shutdown) {
  const scene = {
    armed: null,
    excused: new Set(),
    addresses: new Map(),
    /** Mails that were at hand when the database was killed, and since when. */
    away: new Map(),
    shutdown,
    up: Promise.resolve(),
    meeting: null,
  };
  const idOf = (address) => scene.addresses.get(address);
  scene.server = await startMailServer((point, address) => reached(scene, { point, mailId: idOf(address) }));
  shutdown.defer(() => scene.server.stop());
  scene.database = await startOwnDatabase(shutdown, scene.server.url);
  await buildMailProcesses();
  const env = { ...scene.database.env, CRASH_LIMITS: JSON.stringify(limits), CRASH_AHEAD: untilSchool() };
  const maker = startMaker(env);
  scene.workers = startWorkers({
    count: WORKERS,
    env,
    mayStart: () => scene.up,
    reached: (point, mailId, worker) => reached(scene, { point, mailId, worker }),
  });
  shutdown.defer(() => scene.workers.stop());
  scene.maker = await maker;
  shutdown.defer(() => scene.maker.stop());
  await scene.workers.ready();
  return scene;
}

async function reached(scene, { point, mailId, worker = scene.workers.holding(mailId) }) {
  if (point === 'asked') return meet(scene, worker);
  const { armed } = scene;
  if (armed?.point !== point || !worker) return;
  scene.armed = null;
  if (armed.victim === 'worker') {
    for (const id of inWindow(worker.atHand, { mailId, point })) scene.excused.add(id);
    worker.child.kill('SIGKILL');
  } else {
    const killed = scene.database.kill();
    scene.up = killed.then(() => restart(scene, performance.now()));
    await killed;
  }
  armed.resolve(true);
}

/** Both workers begin to decide on the same together. */
async function meet(scene, worker) {
  scene.meeting ??= meetingOf(WORKERS);
  const { meeting } = scene;
  meeting.join(worker);
  await Promise.race([meeting.whole, sleep(MEET_MS)]);
  if (scene.meeting === meeting) scene.meeting = null;
}

function meetingOf(count) {
  const there = new Set();
  let begin;
  const whole = new Promise((resolve) => {
    begin = resolve;
  });
  return { whole, join: (worker) => there.add(worker).size === count && begin() };
}

/**
 * Away for longer than a worker goes on asking, also in several times, it takes with it what the workers know of the mails
 * at hand.
 */
async function restart({ database, workers, excused, away }, since) {
  const atHand = workers.atHand();
  for (const id of [...away.keys()]) if (!atHand.includes(id)) away.delete(id);
  for (const id of atHand) if (!away.has(id)) away.set(id, since);
  await database.restart();
  for (const [id, first] of away) if (performance.now() - first > ASKING_MS) excused.add(id);
}

/** The queue's pauses are made short: what waits for a next attempt gets it now, what a dead worker held is set free. */
export async function hurry({ database }) {
  await database
    .ask(`SELECT graphile_worker.add_job('revive-deliveries', job_key => 'revive')`)
    .catch(() => {});
  await database
    .ask(
      `SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs
         WHERE locked_at IS NULL AND run_at > now() AND attempts < max_attempts), run_at => now())`,
    )
    .catch(() => {});
}
