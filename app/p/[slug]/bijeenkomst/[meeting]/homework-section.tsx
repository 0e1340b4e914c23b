import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { HomeworkItem, MeetingHomework } from '@/lib/features/homework/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { tick } from './huiswerk/actions';
import { TickForm } from './huiswerk/tick-form';

type Props = { slug: string; meetingId: string; homework: MeetingHomework; leads: boolean };

/** What was to be done for this meeting, and what is given in it; a participant ticks off the own. */
export async function HomeworkSection({ slug, meetingId, homework, leads }: Props) {
  const t = await getTranslations('homework');
  const { due, given } = homework;
  if (!due && !given && !leads) return null;
  return (
    <Section id="huiswerk" title={t('title')}>
      {due && (
        <Item
          slug={slug}
          at={meetingId}
          item={due}
          homework={homework}
          heading={t('forThis')}
          leads={leads}
        />
      )}
      {given && (
        <Item
          slug={slug}
          at={meetingId}
          item={given}
          homework={homework}
          heading={t('forNext')}
          leads={leads}
        />
      )}
      {!given && leads && (
        <p>
          {t('noneYet')} <a href={paths.homework(slug, meetingId)}>{t('write')}</a>
        </p>
      )}
    </Section>
  );
}

type ItemProps = Omit<Props, 'meetingId'> & {
  /** The page it stands on. */
  at: string;
  item: HomeworkItem;
  heading: string;
};

async function Item({ slug, at, item, homework, heading, leads }: ItemProps) {
  const t = await getTranslations('homework');
  const locale = asLocale(await getLocale());
  return (
    <div className="stack-s">
      <h3>{heading}</h3>
      {item.text && (
        <p className="user-text" dir="auto">
          {item.text}
        </p>
      )}
      {item.minutes !== null && <p className="soft">{t('about', { minutes: item.minutes })}</p>}
      {item.theory && (
        <>
          <h4>{t('theory')}</h4>
          <p className="user-text" dir="auto">
            {item.theory}
          </p>
        </>
      )}
      {item.presenter && <p>{t('brings', { name: item.presenter })}</p>}
      {item.dueAt && <p className="soft">{t('doneBy', { when: formatDayTime(item.dueAt, locale) })}</p>}
      {leads && (
        <p>
          <a href={paths.homework(slug, item.meetingId)}>{t('whoIsDone')}</a>
        </p>
      )}
      {homework.takesPart && <Own slug={slug} at={at} item={item} mayTick={homework.mayTick} />}
    </div>
  );
}

type OwnProps = Pick<ItemProps, 'slug' | 'at' | 'item'> & { mayTick: boolean };

async function Own({ slug, at, item, mayTick }: OwnProps) {
  const t = await getTranslations('homework');
  const errors = await getTranslations('errors');
  if (!mayTick)
    return (
      <>
        <p>{t(item.doneAt ? 'tick.isDone' : 'tick.isOpen')}</p>
        {item.outcome && (
          <p className="user-text" dir="auto">
            {item.outcome}
          </p>
        )}
      </>
    );
  return (
    <TickForm
      action={tick.bind(null, slug)}
      permalink={paths.meeting(slug, at)}
      meeting={item.meetingId}
      done={item.doneAt !== null}
      outcome={item.outcome ?? ''}
      words={{
        isDone: t('tick.isDone'),
        isOpen: t('tick.isOpen'),
        outcome: t('tick.outcome'),
        outcomeHint: t('tick.outcomeHint'),
        tick: t('tick.tick'),
        undo: t('tick.undo'),
        save: t('tick.save'),
        busy: t('saving'),
        signIn: errors('signInAgain'),
      }}
    />
  );
}
