import type { MailState } from '@/prisma/generated/enums';

/** Refused, lost on the way, or sent back later: whoever it was for has to be asked in another way. */
export const notArrived = ['failed', 'unknown', 'bounced'] as const satisfies MailState[];

export function didNotArrive(state: MailState): boolean {
  return notArrived.some((one) => one === state);
}
