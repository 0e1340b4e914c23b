import { getLocale, getTranslations } from 'next-intl/server';
import { ConfirmHere } from '@/components/ui/confirm';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { RemindersPage, ShownUpcoming } from '@/lib/overviews/reminders/get-reminders-page';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { groupBy } from '@/lib/shared/group-by';
import { paths } from '@/lib/shared/paths';
import { sendNow } from './actions';
import { receiverWords } from './receiver-words';
import { SendNowForm } from './send-now-form';

type Props = { slug: string; page: RemindersPage };

/** What the group will get in the coming weeks, by day; each can be looked at, and sent at once. */
export async function UpcomingSection({ slug, page }: Props) {
  const t = await getTranslations('reminders.group');
  const locale = asLocale(await getLocale());
  const days = groupBy(page.upcoming, ({ at, waits }) => (waits ? t('waiting') : formatDay(at, locale)));
  return (
    <Section id="wat-er-komt" title={t('upcoming')}>
      <p>{t('upcomingText')}</p>
      {page.nothing && (
        <EmptyState
          title={t('upcomingNone', { why: page.nothing })}
          action={
            page.nothing === 'meetings' && (
              <p>
                <a href={paths.meetings(slug, page.cohort.id)}>{t('toMeetings')}</a>
              </p>
            )
          }
        >
          {t('upcomingNoneText', { why: page.nothing })}
        </EmptyState>
      )}
      {[...days].map(([day, items]) => (
        <div key={day} className="stack-s">
          <h3>{day}</h3>
          {items[0]?.waits && <p className="small soft">{t('waitingText')}</p>}
          <ul className="plain-list ruled">
            {items.map((item) => (
              <Item key={item.id} slug={slug} page={page} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

async function Item({ slug, page, item }: Props & { item: ShownUpcoming }) {
  const t = await getTranslations('reminders.group');
  const locale = asLocale(await getLocale());
  const said = await receiverWords();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { kind, meetingId, people, skipped } = item;
  const heldAt = meetingId ? page.meetings.get(meetingId) : undefined;
  const here = paths.reminders(slug, page.cohort.id);
  const preview = `${here}?voorbeeld=${encodeURIComponent(people[0]?.key ?? '')}#voorbeeld`;
  return (
    <li className="stack-s">
      <h4>{t(`kinds.${kind as 'halfway'}`)}</h4>
      {heldAt && <p className="small soft">{t('about', { date: formatDayTime(heldAt, locale) })}</p>}
      <p>{t('to', { names: list.format([...new Set(people.map(said))]) })}</p>
      {skipped.map((one) => (
        <p key={one.key} className="small">
          {t('skipped', { name: said(one), why: one.dropped ?? '' })}
        </p>
      ))}
      <div className="row">
        <a href={preview}>{t('look')}</a>
        <SendNow slug={slug} page={page} item={item} />
      </div>
    </li>
  );
}

async function SendNow({ slug, page, item: { id, people } }: Props & { item: ShownUpcoming }) {
  const t = await getTranslations('reminders.group');
  const errors = await getTranslations('errors');
  const said = await receiverWords();
  return (
    <ConfirmHere
      label={t('sendNow')}
      title={t('sendTitle')}
      actions={
        <SendNowForm
          action={sendNow.bind(null, slug)}
          permalink={paths.reminders(slug, page.cohort.id)}
          cohort={page.cohort.id}
          what={id}
          options={[
            { value: 'all', label: t('everyone') },
            ...people.map((one) => ({ value: one.key, label: said(one) })),
          ]}
          words={{
            who: t('who'),
            send: t('sendSure'),
            busy: t('sending'),
            signIn: errors('signInAgain'),
          }}
        />
      }
    >
      {t('sendText')}
    </ConfirmHere>
  );
}
