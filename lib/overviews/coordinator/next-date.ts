export type NextDate = { what: 'startMeeting' | 'feedbackCloses' | 'lastDay'; at: Date };

type Dates = { startMeetingAt: Date; feedbackClosesAt: Date | null; lastDay: Date | null };

/** The first date of a group that is still to come; null when all are behind it. */
export function nextDateOf({ startMeetingAt, feedbackClosesAt, lastDay }: Dates, now: Date): NextDate | null {
  const dates: NextDate[] = [
    ...(feedbackClosesAt ? [{ what: 'feedbackCloses' as const, at: feedbackClosesAt }] : []),
    { what: 'startMeeting', at: startMeetingAt },
    ...(lastDay ? [{ what: 'lastDay' as const, at: lastDay }] : []),
  ];
  return dates.filter(({ at }) => at > now).sort((a, b) => Number(a.at) - Number(b.at))[0] ?? null;
}
