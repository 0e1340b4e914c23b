import { Logger } from 'graphile-worker';
import { log } from '@/lib/platform/log';

const levels = { error: 'error', warning: 'warn', info: 'info', debug: 'debug' } as const;

/** The queue's own log lines among ours: the sentence and the job's id, never a payload. */
export const queueLog = new Logger((scope) => (level, message) => {
  log[levels[level]]({ job: scope.jobId, task: scope.taskIdentifier }, message);
});
