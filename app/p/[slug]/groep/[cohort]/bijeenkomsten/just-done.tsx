import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { MeetingsPage } from '@/lib/features/meetings/queries';
import { whatMoves } from '@/lib/features/meetings/what-moves';
import { justMoved, type Query } from './asked';
import { MovedList } from './moved-list';

/** What the last deed did. */
export async function JustDone({ page, query }: { page: MeetingsPage; query: Query }) {
  const t = await getTranslations('meetings');
  const moved = justMoved(query);
  const meeting = moved && page.line.find(({ id }) => id === moved.meeting);
  if (meeting) {
    const before = page.line.map((one) =>
      one === meeting ? { ...one, ...moved, endsAt: endAfter(moved) } : one,
    );
    return (
      <Notice kind="good" role="status" title={t('movedTitle')}>
        <MovedList title={t('movedAlong')} moved={whatMoves(before, meeting.id, meeting)} />
      </Notice>
    );
  }
  const announced = Number(query.aangekondigd ?? Number.NaN);
  if (Number.isSafeInteger(announced) && announced >= 0 && announced < 100)
    return (
      <Notice kind="good" role="status" title={t('announcedTitle', { count: announced })}>
        {announced > 0 ? t('announcedText') : null}
      </Notice>
    );
  const done = (['bewaard', 'toegevoegd', 'vervallen'] as const).find((name) => name in query);
  if (!done) return null;
  const words = DONE[done];
  return (
    <Notice kind="good" role="status" title={t(`${words}Title`)}>
      {t(`${words}Text`)}
    </Notice>
  );
}

const DONE = { bewaard: 'saved', toegevoegd: 'added', vervallen: 'cancelled' } as const;

const endAfter = ({ startsAt, minutes }: { startsAt: Date; minutes: number }) =>
  new Date(startsAt.getTime() + minutes * 60_000);
