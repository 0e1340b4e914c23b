import { findWrong } from './find-wrong.mjs';
import { makeHandIns, readForms, sendAll } from './hand-ins.mjs';
import { startOwnProduct } from './own-product.mjs';

/** Mentors per crash; each hands in a scan while a student hands in a form. */
const MENTORS = 6;
/** In a long run it is said how far it is, every so many. */
const TOLD = 50;

/** Gives in words what was lost, doubled or half. */
export async function crashTimes({ times, shutdown, say }) {
  const start = performance.now();
  const product = await startOwnProduct(shutdown);
  const sums = { sent: 0, acknowledged: 0, stored: 0 };
  const wrong = [];
  for (let crash = 0; crash < times && wrong.length === 0; crash += 1) {
    shutdown.signal.throwIfAborted();
    const victim = crash % 2 === 0 ? 'web' : 'postgres';
    const forms = await readForms(product, await makeHandIns(product, MENTORS));
    const before = await sendAndKill(product, forms, victim, crash % forms.length);
    await product.restart(victim);
    const found = await findWrong(product, before);
    // Whoever saw no answer sends it again, and so does who pressed the button twice.
    const again = await sendAll(product, forms);
    const repeated = await findWrong(product, again, { all: true });
    wrong.push(
      ...[...found.wrong, ...repeated.wrong].map((what) => `crash ${crash + 1} of the ${victim}: ${what}`),
    );
    sums.sent += before.length;
    sums.acknowledged += before.filter(({ acknowledged }) => acknowledged).length;
    sums.stored += found.stored;
    if ((crash + 1) % TOLD === 0 && crash + 1 < times) say(`${crash + 1} crashes, ${wrong.length} wrong`);
  }
  for (const what of wrong) say(`✗ ${what}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(
    `${times} crashes: ${sums.sent} hand-ins sent, ${sums.acknowledged} acknowledged before the crash, ${sums.stored} stored, ${wrong.length} wrong (${seconds} s)`,
  );
  return wrong;
}

/** Kills in the middle, also on a machine that is slow: when so many have their answer. */
async function sendAndKill(product, forms, victim, answers) {
  let seen = 0;
  let killing;
  const killNow = () => {
    killing ??= product.kill(victim);
  };
  if (answers === 0) setTimeout(killNow, 5);
  const sent = await sendAll(product, forms, () => {
    seen += 1;
    if (seen === answers) killNow();
  });
  await killing;
  return sent;
}
