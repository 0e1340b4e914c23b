import { formatDay, formatDayTime } from '@/lib/shared/dates';
import type { MailWords } from './mail-words';
import { ActionButton, Heading, Lines, Paragraph } from './parts';
import { DigestPart, WeeklyPart } from './reminder-digest';
import { HalfwayPart } from './reminder-halfway';
import { HomeworkPart } from './reminder-homework';
import type { ReminderItem, ReminderWords } from './reminder-items';

type Props = { words: MailWords; baseUrl: string; item: ReminderItem };

/** What one reminder says, and where it leads. `headed`: among others. */
export function ReminderPart({ headed, leads, ...props }: Props & { headed: boolean; leads: boolean }) {
  const { words, baseUrl, item } = props;
  const { t } = words;
  return (
    <>
      {headed && <Heading>{t(`reminders.${item.kind}.heading`)}</Heading>}
      <Said {...props} />
      {item.extra && <Lines text={item.extra} />}
      {leads && item.kind !== 'halfway' && (
        <ActionButton
          href={new URL(item.path, baseUrl).href}
          label={t(`reminders.${item.kind}.button`)}
          linkFails={t('linkFails')}
        />
      )}
    </>
  );
}

function Said({ words, baseUrl, item }: Props) {
  switch (item.kind) {
    case 'homework':
      return <HomeworkPart words={words} item={item} />;
    case 'halfway':
      return <HalfwayPart words={words} baseUrl={baseUrl} item={item} />;
    case 'away':
    case 'twice_absent':
    case 'no_plan':
      return <DigestPart words={words} item={item} />;
    case 'weekly':
      return <WeeklyPart words={words} item={item} />;
    case 'catch_up':
      return <CatchUp words={words} item={item} />;
    default:
      return <Paragraph>{sentence(words, item)}</Paragraph>;
  }
}

type Plain = Extract<ReminderWords, { kind: 'preparation' | 'feedback_open' | 'reflection' | 'recap' }>;

function sentence({ t, locale }: MailWords, item: Plain): string {
  if (item.kind === 'preparation') {
    const lacking = item.scan && item.feedback ? 'both' : item.scan ? 'scan' : 'feedback';
    return t('reminders.preparation.text', { when: formatDayTime(item.startsAt, locale), lacking });
  }
  if (item.kind === 'feedback_open')
    return t('reminders.feedback_open.text', {
      mentor: item.mentor,
      date: formatDay(item.expiresAt, locale),
    });
  if (item.kind === 'reflection')
    return t('reminders.reflection.text', { part: item.part, number: item.number });
  const { late, number, group } = item;
  return t('reminders.recap.text', {
    late: late ? 'late' : 'due',
    number,
    group,
    date: formatDay(item.heldAt, locale),
  });
}

type CatchUpWords = Extract<ReminderWords, { kind: 'catch_up' }>;

function CatchUp({ words: { t, locale }, item }: { words: MailWords; item: CatchUpWords }) {
  return (
    <>
      <Paragraph>{t('reminders.catch_up.text', { date: formatDay(item.dueOn, locale) })}</Paragraph>
      <Lines text={item.text} />
    </>
  );
}
