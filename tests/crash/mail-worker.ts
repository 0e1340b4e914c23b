import type { Task } from 'graphile-worker';
import { keepWorking } from '@/lib/jobs/keep-working';
import type { MailLimits } from '@/lib/jobs/mail-limits';
import { type MailTransport, openMailTransport } from '@/lib/jobs/mail-transport';
import { workQueue } from '@/lib/jobs/start-worker';
import { tasks } from '@/lib/jobs/tasks';
import { env, workerEnv } from '@/lib/platform/env';
import { ahead } from './clock';
import { aroundDeciding, watchDeciding } from './watch-deciding';

/**
 * The worker with short time-outs, which tells its parent how far each mail is and waits until it may go on: so it can be
 * killed at a chosen point. What it does in between is the product's.
 */
const limits: MailLimits = JSON.parse(process.env.CRASH_LIMITS ?? '{}');
const waiting = new Map<number, () => void>();
let steps = 0;

process.on('message', ({ go }: { go: number }) => waiting.get(go)?.());
process.on('disconnect', () => process.exit());

function pass(point: string, mailId: string): Promise<void> {
  steps += 1;
  const step = steps;
  process.send?.({ point, mailId, step });
  return new Promise((resolve) => {
    waiting.set(step, () => {
      waiting.delete(step);
      resolve();
    });
  });
}

function watched(transport: MailTransport): MailTransport {
  return {
    ...transport,
    async send(mail, { signal, beforeBody } = {}) {
      const mailId = mail.messageId.slice(1, 37);
      const handOver = async () => {
        await beforeBody?.();
        await pass('handed', mailId);
      };
      await pass('claimed', mailId);
      const outcome = await transport.send(mail, { signal, beforeBody: handOver });
      await pass('answered', mailId);
      return outcome;
    },
  };
}

const around =
  (deliver: Task): Task =>
  async (payload, helpers) => {
    const { mailId } = payload as { mailId: string };
    await pass('taken', mailId);
    try {
      await deliver(payload, helpers);
    } finally {
      await pass('settled', mailId);
    }
  };

const databaseUrl = workerEnv().DATABASE_URL;

async function open() {
  const transport = watched(openMailTransport({ url: workerEnv().SMTP_URL, from: env().MAIL_FROM, limits }));
  const list = tasks(transport, { ...limits, deadAfterMs: limits.deadAfterMs + ahead });
  const taskList = {
    ...list,
    'deliver-mail': around(list['deliver-mail'] as Task),
    'decide-reminders': aroundDeciding(list['decide-reminders'] as Task, pass),
  };
  const worker = await workQueue({ databaseUrl, transport, taskList });
  process.send?.({ point: 'ready' });
  return worker;
}

watchDeciding(pass);
await keepWorking(open, new Promise(() => {}));
