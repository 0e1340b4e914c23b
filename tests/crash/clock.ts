import { setClock } from '@/lib/platform/clock';

/**
 * How far this process is ahead of the machine's clock, in milliseconds: where mail is delivered it is a school morning,
 * since at night reminders would wait. The queue keeps the database's time.
 */
export const ahead = Number(process.env.CRASH_AHEAD ?? 0);

setClock(() => new Date(performance.timeOrigin + performance.now() + ahead));
