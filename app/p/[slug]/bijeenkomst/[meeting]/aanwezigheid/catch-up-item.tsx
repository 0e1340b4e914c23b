import { getLocale, getTranslations } from 'next-intl/server';
import type { AttendancePage, AttendanceRow } from '@/lib/features/attendance/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { catchUp } from './actions';
import { CatchUpForm } from './catch-up-form';

type Props = { slug: string; page: AttendancePage; person: AttendanceRow };

/** Someone who missed the meeting: what they do to catch up, and whether they did. */
export async function CatchUpItem({ slug, page, person }: Props) {
  const t = await getTranslations('attendance');
  const errors = await getTranslations('errors');
  const locale = asLocale(await getLocale());
  const { frame, open, homework, dueDay } = page;
  const { catchUp: task, name, participantId } = person;
  return (
    <li className="stack">
      <h3>{name}</h3>
      {task && (
        <div className="stack-s">
          <p className="user-text" dir="auto">
            {task.text}
          </p>
          <p className="small soft">
            {task.doneAt
              ? t('taskDone', { date: formatDay(task.doneAt, locale) })
              : t('taskDue', { date: formatDay(task.dueOn, locale) })}
          </p>
        </div>
      )}
      {!task && !open && <p className="soft">{t('taskNone')}</p>}
      {open && !task?.doneAt && (
        <CatchUpForm
          save={catchUp.bind(null, slug)}
          meeting={frame.meeting.id}
          participant={participantId}
          text={task?.text ?? (await suggestion(homework))}
          dueOn={task ? task.dueOn.toISOString().slice(0, 10) : dueDay}
          permalink={paths.attendance(slug, frame.meeting.id)}
          words={{
            text: t('task', { name }),
            hint: t('taskHint'),
            dueOn: t('dueOn'),
            save: t(task ? 'changeTask' : 'giveTask', { name }),
            busy: t('busy'),
            signIn: errors('signInAgain'),
          }}
        />
      )}
    </li>
  );
}

/** From what the group got to do in that meeting. */
async function suggestion(homework: AttendancePage['homework']): Promise<string> {
  const t = await getTranslations('attendance');
  return [
    t('suggestRecap'),
    ...(homework?.theory ? [t('suggestTheory', { theory: homework.theory })] : []),
    ...(homework?.text ? [t('suggestHomework', { homework: homework.text })] : []),
  ].join('\n');
}
