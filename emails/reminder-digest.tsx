import { formatDay } from '@/lib/shared/dates';
import type { MailWords } from './mail-words';
import { Paragraph } from './parts';
import type { DigestWords, ReminderWords } from './reminder-items';

/** What who leads the group hears in the morning: whom it is about, never why. */
export function DigestPart({ words: { t, locale }, item }: { words: MailWords; item: DigestWords }) {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(item.names);
  const { group, number, startsAt } = item;
  return (
    <Paragraph>
      {t(`reminders.${item.kind}.text`, {
        names,
        count: item.names.length,
        group,
        number,
        date: formatDay(startsAt, locale),
      })}
    </Paragraph>
  );
}

type Weekly = Extract<ReminderWords, { kind: 'weekly' }>;

export function WeeklyPart({ words: { t }, item: { groups } }: { words: MailWords; item: Weekly }) {
  if (groups.length === 0) return <Paragraph>{t('reminders.weekly.none')}</Paragraph>;
  return (
    <>
      <Paragraph>{t('reminders.weekly.text')}</Paragraph>
      {groups.map(({ name, participants, handedIn, asked, answered }) => (
        <Paragraph key={name}>
          <b>{name}</b>
          <br />
          {t('reminders.weekly.numbers', { participants, handedIn, asked, answered })}
        </Paragraph>
      ))}
    </>
  );
}
