import { isMainThread } from 'node:worker_threads';

// Preloaded into web, worker and mailbox: when the starter is killed, its end of this pipe closes and they stop too.
if (isMainThread && process.env.LEERKRING_LEASH === String(process.ppid)) {
  process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.once('error', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.resume();
  process.stdin.unref?.();
}
