import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { RecapWriting } from '@/lib/features/recaps/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { save } from './actions';
import { draftFrom } from './draft-words';
import { Next, People } from './letter';
import { Preview } from './preview';
import { RecapForm } from './recap-form';
import { recapWords } from './recap-words';

type Props = { slug: string; frame: MeetingFrame; writing: RecapWriting; sent: number };

/** First the parts, then the mail as it will look, then the button that sends it. */
export async function Writing({ slug, frame, writing, sent }: Props) {
  const t = await getTranslations('recap');
  const { written, revision, saved } = writing;
  return (
    <>
      <Section id="schrijven" title={t(sent > 0 ? 'correctTitle' : 'writeTitle')}>
        <p>{t(sent > 0 ? 'correctText' : written ? 'writeText' : 'draftText')}</p>
        {saved && (
          <p className="soft small">
            {t('savedBy', {
              date: formatDayTime(saved.savedAt, asLocale(await getLocale())),
              name: saved.by,
            })}
          </p>
        )}
        <RecapForm
          action={save.bind(null, slug)}
          permalink={paths.recap(slug, frame.meeting.id)}
          meeting={frame.meeting.id}
          revision={revision}
          initial={written ?? (await draftFrom(writing.sources))}
          words={await recapWords()}
        />
        <Earlier slug={slug} frame={frame} writing={writing} />
        <Known slug={slug} frame={frame} writing={writing} />
      </Section>
      <Preview slug={slug} frame={frame} writing={writing} />
    </>
  );
}

/** What was saved before, and what was set aside: nothing that either of a duo wrote is lost. */
async function Earlier({ slug, frame, writing: { versions } }: Omit<Props, 'sent'>) {
  const t = await getTranslations('recap');
  const locale = asLocale(await getLocale());
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{t('versions', { count: versions.length })}</summary>
      <ul>
        {versions.map(({ id, revision, savedAt, by }) => (
          <li key={id}>
            <a href={`${paths.recap(slug, frame.meeting.id)}?naast=${id}`}>
              {t('savedBy', { date: formatDayTime(savedAt, locale), name: by })}
            </a>
            {revision === null && <> {t('versionAside')}</>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What comes along by itself, and where it is changed. */
async function Known({ slug, frame, writing: { facts } }: Omit<Props, 'sent'>) {
  const t = await getTranslations('recap');
  return (
    <div className="sheet stack-s">
      <h3>{t('knownTitle')}</h3>
      <p className="hint">{t('knownText')}</p>
      <People people={facts.people} level={4} />
      {!facts.people && <p>{t('peopleUnknown')}</p>}
      <Next next={facts.next} level={4} />
      {!facts.next && <p>{t('nextUnknown')}</p>}
      <p>
        <a href={paths.meeting(slug, frame.meeting.id)}>{t('toMeeting')}</a>
      </p>
    </div>
  );
}
