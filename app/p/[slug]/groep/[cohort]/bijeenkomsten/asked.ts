import { type MoveMeeting, momentInput, planWish, type SavePlan } from '@/lib/features/meetings/schema';
import { isId } from '@/lib/shared/ids';
import { isDay } from '@/lib/shared/local-time';

export type Query = Record<string, string | string[] | undefined>;

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value.at(-1) : value);

/** What the page is asked to propose dates from, as typed; null when it is not asked. `days`: the dates as they were changed. */
export function askedProposal(query: Query) {
  const { eerste, aantal, dag, tijd, duur, data } = query;
  if (text(eerste) === undefined && text(data) === undefined) return null;
  const days = (text(data) ?? '').split(',').filter(isDay);
  const values = {
    firstDay: text(eerste) || (days[0] ?? ''),
    count: text(aantal) ?? String(days.length),
    weekday: text(dag) ?? '',
    time: text(tijd) ?? '',
    minutes: text(duur) ?? '',
  };
  const parsed = planWish.safeParse(values);
  return { values, wish: parsed.success ? parsed.data : null, days };
}

type Proposal = Pick<SavePlan, 'time' | 'minutes' | 'weekday'> & { days: { day: string }[] };

/** The same the other way round: the query of a proposal with its dates changed. */
export function proposalAddress({ time, minutes, weekday, days }: Proposal) {
  return new URLSearchParams({
    data: days.map(({ day }) => day).join(','),
    dag: weekday,
    tijd: time,
    duur: String(minutes),
  });
}

/** Which meeting the page is asked to move, and to when; `moment` is null for what is no date, time or length. */
export function askedMove({ schuif, datum, tijd, duur }: Query) {
  const meeting = text(schuif);
  if (!isId(meeting)) return null;
  const parsed = momentInput.safeParse({ day: text(datum), time: text(tijd), minutes: text(duur) });
  return { meeting, moment: parsed.success ? parsed.data : null };
}

/** Which meeting has just been moved, and from when. */
export function justMoved({ verzet, was, duur }: Query) {
  const meeting = text(verzet);
  const from = Number(text(was));
  const minutes = Number(text(duur));
  const known = isId(meeting) && Number.isSafeInteger(from) && Math.abs(from) < 8e15 && minutes > 0;
  return known ? { meeting, startsAt: new Date(from), minutes } : null;
}

/** The query that asks for a move. */
export function moveAddress({ meeting, day, time, minutes }: MoveMeeting) {
  return new URLSearchParams({ schuif: meeting, datum: day, tijd: time, duur: String(minutes) });
}
