import type { CronItem } from 'graphile-worker';

/** Every recurring job, in cron's notation, UTC. */
export const schedule: CronItem[] = [
  { task: 'remind-everywhere', match: '*/5 * * * *', options: { maxAttempts: 1 } },
  { task: 'revive-deliveries', match: '*/5 * * * *', options: { maxAttempts: 1 } },
  { task: 'forget-expired-logins', match: '17 3 * * *', options: { maxAttempts: 5 } },
  { task: 'forget-silent-workers', match: '27 3 * * *', options: { maxAttempts: 5 } },
];
