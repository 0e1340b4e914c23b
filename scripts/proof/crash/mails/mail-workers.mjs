import { spawn } from 'node:child_process';
import { bundleForNode } from '../../../runtime/bundle.mjs';
import { projectRoot } from '../../../runtime/paths.mjs';

const WORKER = '.cache/proof/mail-worker.mjs';
const MAKER = '.cache/proof/mail-maker.mjs';

/** Once, before any of them is started: a worker is started again after every kill. */
export async function buildMailProcesses() {
  await bundleForNode('tests/crash/mail-worker.ts', WORKER);
  await bundleForNode('tests/crash/mail-maker.ts', MAKER);
}

/**
 * Several workers, each started again when it ends and `mayStart` says so. `reached(point, mailId, worker)` may kill one before it answers.
 * Every worker knows how far each of its mails is: `atHand`.
 */
export function startWorkers({ count, env, reached, mayStart }) {
  const running = new Set();
  let stopping = false;
  let ended = 0;

  function launch() {
    const worker = { atHand: new Map(), child: child(WORKER, env, 'ignore') };
    worker.ready = new Promise((resolve) => {
      worker.isReady = resolve;
    });
    running.add(worker);
    worker.child.on('message', async ({ point, mailId, step }) => {
      if (point === 'ready') return worker.isReady();
      worker.atHand.set(mailId, point);
      await reached(point, mailId, worker);
      if (['settled', 'decided'].includes(point)) worker.atHand.delete(mailId);
      if (worker.child.connected) worker.child.send({ go: step }, () => {});
    });
    worker.child.once('exit', () => {
      worker.isReady();
      running.delete(worker);
      ended += 1;
      mayStart().then(() => stopping || launch());
    });
  }

  for (let at = 0; at < count; at += 1) launch();
  return {
    ready: () => Promise.all([...running].map(({ ready }) => ready)),
    holding: (mailId) => [...running].find(({ atHand }) => atHand.has(mailId)),
    atHand: () => [...running].flatMap(({ atHand }) => [...atHand.keys()]),
    ended: () => ended,
    async stop() {
      stopping = true;
      const children = [...running].map((worker) => worker.child);
      await Promise.all(children.map(end));
    },
  };
}

/** Makes mails or due reminders when asked, in a process of its own. */
export async function startMaker(env) {
  const maker = child(MAKER, env, 'inherit');
  const stopped = new Promise((_, reject) => {
    maker.once('exit', () => reject(new Error('The maker of mails stopped.')));
  });
  stopped.catch(() => {});
  const answer = () => Promise.race([new Promise((resolve) => maker.once('message', resolve)), stopped]);
  await answer();
  const ask = (wish) => {
    maker.send(wish);
    return answer();
  };
  return {
    make: (behaviours) => ask({ behaviours }),
    remind: (people) => ask({ people }),
    stop: () => end(maker),
  };
}

function child(script, env, output) {
  return spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', output, output, 'ipc'],
  });
}

function end(one) {
  if (one.exitCode !== null || one.signalCode !== null) return;
  return new Promise((resolve) => {
    one.once('exit', resolve);
    one.kill('SIGKILL');
  });
}
