import { getLocale, getTranslations } from 'next-intl/server';
import { classNames } from '@/components/ui/class-names';
import { Tag } from '@/components/ui/tag';
import { nextMeeting } from '@/lib/core/meetings/numbered';
import type { LineItem, MeetingsPage } from '@/lib/features/meetings/queries';
import { now } from '@/lib/platform/clock';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { dateWords } from './closure-words';
import { GapNote, NoSchoolNote } from './date-notes';
import { MeetingDeeds } from './meeting-deeds';

/** The group's meetings in their order, with what lies between them; who leads can change each. */
export async function Line({ slug, page }: { slug: string; page: MeetingsPage }) {
  const t = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  const words = await dateWords(page.schoolNames);
  const next = nextMeeting(page.line, now());
  return (
    <ol className="timeline down">
      {page.line.map((meeting) => {
        const { id, number, kind, state, judged, room, onlineUrl } = meeting;
        const said = judged && words(judged);
        return (
          <li key={id} id={`b-${number}`} className={classNames('stack-s', placeOf(meeting, next?.id))}>
            {said && <GapNote {...said} />}
            <p>
              <b>
                <a href={paths.meeting(slug, id)}>{t('name', { kind, number })}</a>
              </b>
              {formatSpan(meeting, locale)} <Tag>{t('state', { state })}</Tag>
            </p>
            {(room || onlineUrl) && (
              <p className="small soft">{[room, onlineUrl].filter(Boolean).join(', ')}</p>
            )}
            {said && state !== 'held' && <NoSchoolNote {...said} />}
            {page.leads && !meeting.held && <MeetingDeeds slug={slug} page={page} meeting={meeting} />}
          </li>
        );
      })}
    </ol>
  );
}

function placeOf({ id, state }: LineItem, nextId: string | undefined) {
  if (id === nextId) return 'now';
  return state === 'held' && 'done';
}
