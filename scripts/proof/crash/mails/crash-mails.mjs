import { setTimeout as sleep } from 'node:timers/promises';
import { inWindow, judgeMail } from './judge-mails.mjs';
import { killPoints } from './kill-points.mjs';
import { behaviours, startMailServer } from './mail-server.mjs';
import { startMaker, startWorkers } from './mail-workers.mjs';
import { startOwnDatabase } from './own-mail-product.mjs';

const WORKERS = 2;
/** Mails that are made for a kill; one more signs somebody in. */
const PER_KILL = 4;
/** After so many the mails made so far are waited for and judged. */
const ROUND = 15;
const MOST_MS = 90_000;
const limits = { patienceMs: 4_000, mostMs: 8_000, lostAfterMs: 11_000, deadAfterMs: 12_000 };

/**
 * Kills workers and database (-9) while they deliver what the product put in the outbox, and compares what the mail server
 * had, by Message-ID, with what the outbox says. Gives in words what was lost, came twice or is not explained.
 */
export async function crashMails({ kills, shutdown, say }) {
  const start = performance.now();
  const scene = await setScene(shutdown);
  const wrong = [];
  const sums = { mails: 0, sent: 0, failed: 0, unknown: 0, excused: 0 };
  for (let done = 0; done < kills && wrong.length === 0; ) {
    const mails = [];
    for (let end = Math.min(done + ROUND, kills); done < end; done += 1)
      mails.push(...(await killAt(scene, killPoints[done % killPoints.length], done)));
    wrong.push(...(await judge(scene, mails, sums)));
  }
  for (const what of wrong) say(`✗ ${what}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { mails, sent, failed, unknown, excused } = sums;
  say(
    `${kills} kills of worker and database: ${mails} mails, ${sent} sent, ${failed} refused, ${unknown} unknown (${excused} of them by a kill), ${scene.server.total()} at the receiver, ${scene.workers.ended()} workers ended, ${wrong.length} wrong (${seconds} s)`,
  );
  return wrong;
}

async function setScene(shutdown) {
  const scene = { armed: null, excused: new Set(), addresses: new Map(), shutdown, up: Promise.resolve() };
  const idOf = (address) => scene.addresses.get(address);
  scene.server = await startMailServer((point, address) => reached(scene, { point, mailId: idOf(address) }));
  shutdown.defer(() => scene.server.stop());
  scene.database = await startOwnDatabase(shutdown, scene.server.url);
  const env = { ...scene.database.env, CRASH_LIMITS: JSON.stringify(limits) };
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

/** Mails are made, and the first of them that gets to the point takes the victim with it. */
async function killAt(scene, { victim, point }, number) {
  const names = Object.keys(behaviours);
  const wanted = Array.from(
    { length: PER_KILL - 1 },
    (_, at) => names[(number * (PER_KILL - 1) + at) % names.length],
  );
  const killed = new Promise((resolve) => {
    scene.armed = { victim, point, resolve };
  });
  const made = await scene.maker.make(['take', ...wanted]);
  for (const { id, address } of made) scene.addresses.set(address, id);
  const end = performance.now() + MOST_MS;
  while (!(await Promise.race([killed, sleep(2_000)]))) {
    if (performance.now() > end) throw new Error(`No mail gets as far as ${point}.`);
    scene.shutdown.signal.throwIfAborted();
    await hurry(scene);
  }
  if (victim === 'database') await scene.up;
  return made;
}

async function reached(scene, { point, mailId, worker = scene.workers.holding(mailId) }) {
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

/** Away for longer than a worker goes on asking, it takes with it what the workers know of the mails at hand. */
async function restart({ database, workers, excused }, since) {
  const atHand = workers.atHand();
  await database.restart();
  if (performance.now() - since > limits.lostAfterMs - 2_000) for (const id of atHand) excused.add(id);
}

/** The queue's pauses are made short: what waits for a next attempt gets it now, what a dead worker held is set free. */
async function hurry({ database }) {
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

async function judge(scene, mails, sums) {
  const end = performance.now() + MOST_MS;
  let states = await scene.database.statesOf(mails);
  const isOpen = ({ id }) => ['queued', 'sending'].includes(states.get(id)?.state);
  while (mails.some(isOpen) && performance.now() < end) {
    scene.shutdown.signal.throwIfAborted();
    await hurry(scene);
    await sleep(2_000);
    states = await scene.database.statesOf(mails);
  }
  sums.mails += mails.length;
  return mails.flatMap((mail) => {
    const row = states.get(mail.id);
    const excused = scene.excused.has(mail.id);
    if (row) sums[row.state] += 1;
    if (row?.state === 'unknown' && excused) sums.excused += 1;
    return judgeMail(mail, row, { times: scene.server.had(mail.id), excused });
  });
}
