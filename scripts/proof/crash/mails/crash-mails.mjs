import { setTimeout as sleep } from 'node:timers/promises';
import { judgeMail } from './judge-mails.mjs';
import { judgeReminders } from './judge-reminders.mjs';
import { decidingPoints, killPoints } from './kill-points.mjs';
import { behaviours } from './mail-server.mjs';
import { hurry, setScene } from './set-scene.mjs';

/** Mails that are made for a kill; one more signs somebody in. */
const PER_KILL = 4;
/** Who are reminded at a kill while that is decided. */
const PEOPLE = 4;
/** So many looks, of two seconds each, before more are made. */
const LOOKS = 5;
/** After so many the mails made so far are waited for and judged. */
const ROUND = 15;
/** In a long run it is said how far it is, every so many. */
const TOLD = 10 * ROUND;
const MOST_MS = 90_000;

/**
 * Kills workers and database (-9) while they deliver what the product put in the outbox, or decide on reminders, and
 * compares what the mail server had, by Message-ID, with what the outbox says. Gives in words what was lost, came twice or
 * is not explained.
 */
export async function crashMails({ kills, shutdown, say }) {
  const start = performance.now();
  const scene = await setScene(shutdown);
  const wrong = [];
  const sums = { mails: 0, sent: 0, failed: 0, unknown: 0, excused: 0, reminders: 0 };
  for (let done = 0; done < kills && wrong.length === 0; ) {
    const made = [];
    for (let end = Math.min(done + ROUND, kills); done < end; done += 1)
      made.push(...(await killAt(scene, killPoints[done % killPoints.length], done)));
    wrong.push(...(await judge(scene, made, sums)));
    if (done % TOLD === 0 && done < kills) say(`${done} kills, ${sums.mails} mails, ${wrong.length} wrong`);
  }
  for (const what of wrong) say(`✗ ${what}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { mails, sent, failed, unknown, excused, reminders } = sums;
  say(
    `${kills} kills of worker and database: ${reminders} reminders decided, ${mails} mails, ${sent} sent, ${failed} refused, ${unknown} unknown (${excused} of them by a kill), ${scene.server.total()} at the receiver, ${scene.workers.ended()} workers ended, ${wrong.length} wrong (${seconds} s)`,
  );
  return wrong;
}

/** Mails or reminders are made, and the first of them that gets to the point takes the victim with it. */
async function killAt(scene, { victim, point }, number) {
  const killed = new Promise((resolve) => {
    scene.armed = { victim, point, resolve };
  });
  const make = () => (decidingPoints.includes(point) ? scene.maker.remind(PEOPLE) : makeMails(scene, number));
  const made = await make();
  const end = performance.now() + MOST_MS;
  for (let looks = 1; !(await Promise.race([killed, sleep(2_000)])); looks += 1) {
    if (performance.now() > end) throw new Error(`No mail gets as far as ${point}.`);
    scene.shutdown.signal.throwIfAborted();
    await hurry(scene);
    // On a busy machine all of them may have been past the point before it was known here whose they are.
    if (looks % LOOKS === 0) made.push(...(await make()));
  }
  if (victim === 'database') await scene.up;
  return made;
}

async function makeMails({ maker, addresses }, number) {
  const names = Object.keys(behaviours);
  const wanted = Array.from(
    { length: PER_KILL - 1 },
    (_, at) => names[(number * (PER_KILL - 1) + at) % names.length],
  );
  const made = await maker.make(['take', ...wanted]);
  for (const { id, address } of made) addresses.set(address, id);
  return made;
}

async function judge(scene, made, sums) {
  const reminders = made.filter(({ key }) => key !== undefined);
  const decided = await judgeReminders(scene, reminders, { hurry: () => hurry(scene), mostMs: MOST_MS });
  const mails = [...made.filter(({ key }) => key === undefined), ...decided.mails];
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
  sums.reminders += decided.mails.length;
  const wrong = mails.flatMap((mail) => {
    const row = states.get(mail.id);
    const excused = scene.excused.has(mail.id);
    if (row) sums[row.state] += 1;
    if (row?.state === 'unknown' && excused) sums.excused += 1;
    return judgeMail(mail, row, { times: scene.server.had(mail.id), excused });
  });
  return [...decided.wrong, ...wrong];
}
