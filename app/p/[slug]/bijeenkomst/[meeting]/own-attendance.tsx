import { getLocale, getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import type { AttendanceSection } from '@/lib/features/attendance/queries';
import { absenceReasons } from '@/lib/features/attendance/schema';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { absence, tick } from './aanwezigheid/actions';
import { AbsenceForm } from './absence-form';

type Own = NonNullable<AttendanceSection['own']>;
type Props = { slug: string; frame: MeetingFrame; own: Own };

/** Whether you come, said by yourself beforehand; and what there is to catch up on afterwards. */
export async function OwnAttendance({ slug, frame, own }: Props) {
  const t = await getTranslations('attendance');
  const errors = await getTranslations('errors');
  const { state, announced, mayAnnounce, catchUp } = own;
  if (!state && !announced && !mayAnnounce && !catchUp) return null;
  const post = {
    permalink: paths.meeting(slug, frame.meeting.id),
    busy: t('busy'),
    signIn: errors('signInAgain'),
  };
  return (
    <Section id="jij" title={t(mayAnnounce ? 'doYouCome' : 'youWere')}>
      {state && <p>{t(`ownStates.${state}`)}</p>}
      {!state && announced && <p>{t('youSaid')}</p>}
      {mayAnnounce && announced && (
        <PostButton
          action={absence.bind(null, slug)}
          fields={{ meeting: frame.meeting.id, change: 'takeBack' }}
          kind="second"
          {...post}
        >
          {t('takeBack')}
        </PostButton>
      )}
      {mayAnnounce && !announced && (
        <>
          <p>{t('weCount')}</p>
          <ConfirmHere
            label={t('cannotCome')}
            kind="second"
            title={t('why')}
            actions={
              <AbsenceForm
                save={absence.bind(null, slug)}
                meeting={frame.meeting.id}
                reasons={absenceReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
                permalink={post.permalink}
                words={{ reason: t('reason'), send: t('announce'), busy: post.busy, signIn: post.signIn }}
              />
            }
          >
            {t('whyText')}
          </ConfirmHere>
        </>
      )}
      {catchUp && <CatchUp slug={slug} frame={frame} task={catchUp} open={own.open} post={post} />}
    </Section>
  );
}

type CatchUpProps = Omit<Props, 'own'> & {
  task: NonNullable<Own['catchUp']>;
  open: boolean;
  post: { permalink: string; busy: string; signIn: string };
};

async function CatchUp({ slug, frame, task, open, post }: CatchUpProps) {
  const t = await getTranslations('attendance');
  const locale = asLocale(await getLocale());
  return (
    <div className="stack-s">
      <h3>{t('ownTask')}</h3>
      <p className="user-text" dir="auto">
        {task.text}
      </p>
      <p className="small soft">
        {task.doneAt
          ? t('taskDone', { date: formatDay(task.doneAt, locale) })
          : t('taskDue', { date: formatDay(task.dueOn, locale) })}
      </p>
      {open && (
        <PostButton
          action={tick.bind(null, slug)}
          fields={{ meeting: frame.meeting.id, change: task.doneAt ? 'open' : 'done' }}
          kind={task.doneAt ? 'quiet' : 'second'}
          {...post}
        >
          {t(task.doneAt ? 'notDone' : 'done')}
        </PostButton>
      )}
    </div>
  );
}
